"""client.api."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, overload

from typing_extensions import TypeAlias

from twire.rest._typed._base import Bool, CallableResource, Destination, Instance, Int, Items, List, Number, Page, PathValue, Product, Progress, Records, Resource, Text, Time, Twiml, awaited, full, full_awaited, full_stream, full_streamed, streamed, streams

AccountEnumStatus: TypeAlias = Literal["active", "suspended", "closed"]
AccountEnumType: TypeAlias = Literal["Trial", "Full"]
CallEnumStatus: TypeAlias = Literal["queued", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled"]
CallEnumUpdateStatus: TypeAlias = Literal["canceled", "completed"]
CallRecordingEnumSource: TypeAlias = Literal["DialVerb", "Conference", "OutboundAPI", "Trunking", "RecordVerb", "StartCallRecordingAPI", "StartConferenceRecordingAPI"]
CallRecordingEnumStatus: TypeAlias = Literal["in-progress", "paused", "stopped", "processing", "completed", "absent"]
ConferenceEnumReasonConferenceEnded: TypeAlias = Literal["conference-ended-via-api", "participant-with-end-conference-on-exit-left", "participant-with-end-conference-on-exit-kicked", "last-participant-kicked", "last-participant-left"]
ConferenceEnumStatus: TypeAlias = Literal["init", "in-progress", "completed"]
ConferenceEnumUpdateStatus: TypeAlias = Literal["completed"]
ConferenceRecordingEnumSource: TypeAlias = Literal["DialVerb", "Conference", "OutboundAPI", "Trunking", "RecordVerb", "StartCallRecordingAPI", "StartConferenceRecordingAPI"]
ConferenceRecordingEnumStatus: TypeAlias = Literal["in-progress", "paused", "stopped", "processing", "completed", "absent"]
CreatePaymentsConfirmation: TypeAlias = Literal["true", "false"]
DependentPhoneNumberEnumAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"]
DependentPhoneNumberEnumEmergencyStatus: TypeAlias = Literal["Active", "Inactive"]
IncomingPhoneNumberEnumAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"]
IncomingPhoneNumberEnumEmergencyAddressStatus: TypeAlias = Literal["registered", "unregistered", "pending-registration", "registration-failure", "pending-unregistration", "unregistration-failure"]
IncomingPhoneNumberEnumEmergencyStatus: TypeAlias = Literal["Active", "Inactive"]
IncomingPhoneNumberEnumVoiceReceiveMode: TypeAlias = Literal["voice", "fax"]
IncomingPhoneNumberLocalEnumAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"]
IncomingPhoneNumberLocalEnumEmergencyAddressStatus: TypeAlias = Literal["registered", "unregistered", "pending-registration", "registration-failure", "pending-unregistration", "unregistration-failure"]
IncomingPhoneNumberLocalEnumEmergencyStatus: TypeAlias = Literal["Active", "Inactive"]
IncomingPhoneNumberLocalEnumVoiceReceiveMode: TypeAlias = Literal["voice", "fax"]
IncomingPhoneNumberMobileEnumAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"]
IncomingPhoneNumberMobileEnumEmergencyAddressStatus: TypeAlias = Literal["registered", "unregistered", "pending-registration", "registration-failure", "pending-unregistration", "unregistration-failure"]
IncomingPhoneNumberMobileEnumEmergencyStatus: TypeAlias = Literal["Active", "Inactive"]
IncomingPhoneNumberMobileEnumVoiceReceiveMode: TypeAlias = Literal["voice", "fax"]
IncomingPhoneNumberTollFreeEnumAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"]
IncomingPhoneNumberTollFreeEnumEmergencyAddressStatus: TypeAlias = Literal["registered", "unregistered", "pending-registration", "registration-failure", "pending-unregistration", "unregistration-failure"]
IncomingPhoneNumberTollFreeEnumEmergencyStatus: TypeAlias = Literal["Active", "Inactive"]
IncomingPhoneNumberTollFreeEnumVoiceReceiveMode: TypeAlias = Literal["voice", "fax"]
MessageEnumAddressRetention: TypeAlias = Literal["retain", "obfuscate"]
MessageEnumContentRetention: TypeAlias = Literal["retain", "discard"]
MessageEnumDirection: TypeAlias = Literal["inbound", "outbound-api", "outbound-call", "outbound-reply"]
MessageEnumRiskCheck: TypeAlias = Literal["enable", "disable"]
MessageEnumScheduleType: TypeAlias = Literal["fixed"]
MessageEnumStatus: TypeAlias = Literal["queued", "sending", "sent", "failed", "delivered", "undelivered", "receiving", "received", "accepted", "scheduled", "read", "partially_delivered", "canceled"]
MessageEnumTrafficType: TypeAlias = Literal["free"]
MessageEnumUpdateStatus: TypeAlias = Literal["canceled"]
MessageFeedbackEnumOutcome: TypeAlias = Literal["confirmed", "unconfirmed"]
ParticipantEnumStatus: TypeAlias = Literal["queued", "connecting", "ringing", "connected", "complete", "failed"]
PaymentsEnumBankAccountType: TypeAlias = Literal["consumer-checking", "consumer-savings", "commercial-checking"]
PaymentsEnumCapture: TypeAlias = Literal["payment-card-number", "expiration-date", "security-code", "postal-code", "bank-routing-number", "bank-account-number", "payment-card-number-matcher", "expiration-date-matcher", "security-code-matcher", "postal-code-matcher"]
PaymentsEnumPaymentMethod: TypeAlias = Literal["credit-card", "ach-debit"]
PaymentsEnumStatus: TypeAlias = Literal["complete", "cancel"]
PaymentsEnumTokenType: TypeAlias = Literal["one-time", "reusable", "payment-method"]
RealtimeTranscriptionEnumStatus: TypeAlias = Literal["in-progress", "stopped"]
RealtimeTranscriptionEnumTrack: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"]
RealtimeTranscriptionEnumUpdateStatus: TypeAlias = Literal["stopped"]
RecordingAddOnResultEnumStatus: TypeAlias = Literal["canceled", "completed", "deleted", "failed", "in-progress", "init", "processing", "queued"]
RecordingEnumSource: TypeAlias = Literal["DialVerb", "Conference", "OutboundAPI", "Trunking", "RecordVerb", "StartCallRecordingAPI", "StartConferenceRecordingAPI"]
RecordingEnumStatus: TypeAlias = Literal["in-progress", "paused", "stopped", "processing", "completed", "absent", "deleted"]
RecordingTranscriptionEnumStatus: TypeAlias = Literal["in-progress", "completed", "failed"]
SiprecEnumStatus: TypeAlias = Literal["in-progress", "stopped"]
SiprecEnumTrack: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"]
SiprecEnumUpdateStatus: TypeAlias = Literal["stopped"]
StreamEnumStatus: TypeAlias = Literal["in-progress", "stopped"]
StreamEnumTrack: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"]
StreamEnumUpdateStatus: TypeAlias = Literal["stopped"]
TranscriptionEnumStatus: TypeAlias = Literal["in-progress", "completed", "failed"]
UsageTriggerEnumRecurring: TypeAlias = Literal["daily", "monthly", "yearly", "alltime"]
UsageTriggerEnumTriggerField: TypeAlias = Literal["count", "usage", "price"]

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
    def create(self, friendly_name: Text | None = ...) -> V2010AccountsInstance:
        """Creates a subaccount: its own numbers, logs and auth token, billed to this account.

        Args:
            friendly_name: Name for people to read, up to 64 characters; the time of creation by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., status: AccountEnumStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsInstance]:
        """Lists accounts: this one and its subaccounts. Reads them into a list: all of them, or `limit`.

        Args:
            friendly_name: Only accounts with exactly this name.
            status: Only accounts with this status.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., status: AccountEnumStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsInstance]:
        """Lists accounts: this one and its subaccounts. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            friendly_name: Only accounts with exactly this name.
            status: Only accounts with this status.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., status: AccountEnumStatus | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsInstance]:
        """Lists accounts: this one and its subaccounts. Reads one page.

        Args:
            friendly_name: Only accounts with exactly this name.
            status: Only accounts with this status.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsInstance]: ...
    get_page_async = awaited(get_page)

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
    def fetch(self) -> V2010AccountsInstance:
        """Reads an account: its name, status and type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., status: AccountEnumStatus | Text | None = ...) -> V2010AccountsInstance:
        """Renames an account, or suspends, reopens or closes a subaccount.

        Args:
            friendly_name: Name for people to read, up to 64 characters; the time of creation by default.
            status: New status: `suspended` stops all its traffic until it is `active` again; `closed` is final.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsAddresses(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsAddressesContext: ...
    def get(self, sid: PathValue) -> V2010AccountsAddressesContext: ...
    def create(self, customer_name: Text, street: Text, city: Text, region: Text, postal_code: Text, iso_country: Text, friendly_name: Text | None = ..., emergency_enabled: Bool | None = ..., auto_correct_address: Bool | None = ..., street_secondary: Text | None = ...) -> V2010AccountsAddressesInstance:
        """Stores a postal address, which some countries require for their phone numbers; Twilio checks it.

        Args:
            customer_name: Name of the person or company at the address, up to 21 characters if calls to emergency services use it.
            street: Number and street.
            city: City.
            region: State, province or region.
            postal_code: Postal code.
            iso_country: Country in two letters (ISO 3166-1); it cannot be changed.
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            emergency_enabled: Whether the address can be given to emergency services for calls from a number.
            auto_correct_address: Whether Twilio may correct the address to the postal spelling; if false, an address that needs a correction is refused. True by default.
            street_secondary: Second line of the street: flat, floor, building.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, customer_name: Text | None = ..., friendly_name: Text | None = ..., emergency_enabled: Bool | None = ..., iso_country: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAddressesInstance]:
        """Lists addresses. Reads them into a list: all of them, or `limit`.

        Args:
            customer_name: Only addresses of this customer.
            friendly_name: Only addresses with exactly this name.
            emergency_enabled: Whether only addresses are listed that emergency services can be given.
            iso_country: Only addresses in this country, in two letters (ISO 3166-1).
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, customer_name: Text | None = ..., friendly_name: Text | None = ..., emergency_enabled: Bool | None = ..., iso_country: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAddressesInstance]:
        """Lists addresses. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            customer_name: Only addresses of this customer.
            friendly_name: Only addresses with exactly this name.
            emergency_enabled: Whether only addresses are listed that emergency services can be given.
            iso_country: Only addresses in this country, in two letters (ISO 3166-1).
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, customer_name: Text | None = ..., friendly_name: Text | None = ..., emergency_enabled: Bool | None = ..., iso_country: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAddressesInstance]:
        """Lists addresses. Reads one page.

        Args:
            customer_name: Only addresses of this customer.
            friendly_name: Only addresses with exactly this name.
            emergency_enabled: Whether only addresses are listed that emergency services can be given.
            iso_country: Only addresses in this country, in two letters (ISO 3166-1).
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAddressesInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsAddressesContext(Resource):
    @property
    def dependent_phone_numbers(self) -> V2010AccountsAddressesDependentPhoneNumbers: ...
    def delete(self) -> bool:
        """Deletes an address. One that a phone number uses cannot be deleted. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsAddressesInstance:
        """Reads an address."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., customer_name: Text | None = ..., street: Text | None = ..., city: Text | None = ..., region: Text | None = ..., postal_code: Text | None = ..., emergency_enabled: Bool | None = ..., auto_correct_address: Bool | None = ..., street_secondary: Text | None = ...) -> V2010AccountsAddressesInstance:
        """Changes an address. Country and type cannot change.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            customer_name: Name of the person or company at the address, up to 21 characters if calls to emergency services use it.
            street: Number and street.
            city: City.
            region: State, province or region.
            postal_code: Postal code.
            emergency_enabled: Whether the address can be given to emergency services for calls from a number.
            auto_correct_address: Whether Twilio may correct the address to the postal spelling; if false, an address that needs a correction is refused. True by default.
            street_secondary: Second line of the street: flat, floor, building.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsAddressesDependentPhoneNumbers(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAddressesDependentPhoneNumbersInstance]:
        """Lists phone numbers that use an address. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAddressesDependentPhoneNumbersInstance]:
        """Lists phone numbers that use an address. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAddressesDependentPhoneNumbersInstance]:
        """Lists phone numbers that use an address. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAddressesDependentPhoneNumbersInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsAddressesDependentPhoneNumbersInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    phone_number: str | None
    voice_url: str | None
    voice_method: str | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_caller_id_lookup: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    address_requirements: DependentPhoneNumberEnumAddressRequirement | None
    capabilities: Any
    status_callback: str | None
    status_callback_method: str | None
    api_version: str | None
    sms_application_sid: str | None
    voice_application_sid: str | None
    trunk_sid: str | None
    emergency_status: DependentPhoneNumberEnumEmergencyStatus | None
    emergency_address_sid: str | None
    uri: str | None

class V2010AccountsAddressesDependentPhoneNumbersInstance(V2010AccountsAddressesDependentPhoneNumbersInstanceFields):
    pass

class V2010AccountsAddressesInstanceFields(Instance):
    account_sid: str | None
    city: str | None
    customer_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    iso_country: str | None
    postal_code: str | None
    region: str | None
    sid: str | None
    street: str | None
    uri: str | None
    emergency_enabled: bool | None
    validated: bool | None
    verified: bool | None
    street_secondary: str | None

class V2010AccountsAddressesInstance(V2010AccountsAddressesInstanceFields):
    @property
    def dependent_phone_numbers(self) -> V2010AccountsAddressesDependentPhoneNumbers: ...
    def delete(self) -> bool:
        """Deletes an address. One that a phone number uses cannot be deleted. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsAddressesInstance:
        """Reads an address."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., customer_name: Text | None = ..., street: Text | None = ..., city: Text | None = ..., region: Text | None = ..., postal_code: Text | None = ..., emergency_enabled: Bool | None = ..., auto_correct_address: Bool | None = ..., street_secondary: Text | None = ...) -> V2010AccountsAddressesInstance:
        """Changes an address. Country and type cannot change.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            customer_name: Name of the person or company at the address, up to 21 characters if calls to emergency services use it.
            street: Number and street.
            city: City.
            region: State, province or region.
            postal_code: Postal code.
            emergency_enabled: Whether the address can be given to emergency services for calls from a number.
            auto_correct_address: Whether Twilio may correct the address to the postal spelling; if false, an address that needs a correction is refused. True by default.
            street_secondary: Second line of the street: flat, floor, building.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsApplications(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsApplicationsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsApplicationsContext: ...
    def create(self, api_version: Text | None = ..., voice_url: Text | None = ..., voice_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_fallback_method: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_fallback_method: Text | None = ..., sms_status_callback: Text | None = ..., message_status_callback: Text | None = ..., friendly_name: Text | None = ..., public_application_connect_enabled: Bool | None = ...) -> V2010AccountsApplicationsInstance:
        """Stores a set of webhook URLs (a TwiML app) that numbers, calls and Voice SDK clients refer to by one SID.

        Args:
            api_version: Version of Twilio's API that webhooks and TwiML of the application follow: 2010-04-01 or 2008-08-01.
            voice_url: URL that Twilio requests for TwiML when a call comes in.
            voice_method: HTTP method of requests to `VoiceUrl`; POST by default.
            voice_fallback_url: URL that Twilio requests for TwiML when `VoiceUrl` fails or does not return TwiML.
            voice_fallback_method: HTTP method of requests to `VoiceFallbackUrl`; POST by default.
            status_callback: URL that Twilio requests with the outcome when a call ends.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            voice_caller_id_lookup: Whether Twilio looks up the caller's name (CNAM) for each incoming call of a US number and passes it as CallerName; each look-up is charged.
            sms_url: URL that Twilio requests for TwiML when a message comes in.
            sms_method: HTTP method of requests to `SmsUrl`; POST by default.
            sms_fallback_url: URL that Twilio requests for TwiML when `SmsUrl` fails or does not return TwiML.
            sms_fallback_method: HTTP method of requests to `SmsFallbackUrl`; POST by default.
            sms_status_callback: Former name of `MessageStatusCallback`.
            message_status_callback: URL that Twilio requests when the status of a message changes that was sent with this application's SID.
            friendly_name: Name for people to read, up to 64 characters.
            public_application_connect_enabled: Whether other accounts may dial this application with <Application>.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsApplicationsInstance]:
        """Lists applications. Reads them into a list: all of them, or `limit`.

        Args:
            friendly_name: Only applications with exactly this name.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsApplicationsInstance]:
        """Lists applications. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            friendly_name: Only applications with exactly this name.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsApplicationsInstance]:
        """Lists applications. Reads one page.

        Args:
            friendly_name: Only applications with exactly this name.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsApplicationsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsApplicationsContext(Resource):
    def delete(self) -> bool:
        """Deletes an application. Numbers that refer to it have no webhook then. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsApplicationsInstance:
        """Reads an application."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., api_version: Text | None = ..., voice_url: Text | None = ..., voice_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_fallback_method: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_fallback_method: Text | None = ..., sms_status_callback: Text | None = ..., message_status_callback: Text | None = ..., public_application_connect_enabled: Bool | None = ...) -> V2010AccountsApplicationsInstance:
        """Changes an application. All numbers that refer to it follow at once.

        Args:
            friendly_name: Name for people to read, up to 64 characters.
            api_version: Version of Twilio's API that webhooks and TwiML of the application follow: 2010-04-01 or 2008-08-01.
            voice_url: URL that Twilio requests for TwiML when a call comes in.
            voice_method: HTTP method of requests to `VoiceUrl`; POST by default.
            voice_fallback_url: URL that Twilio requests for TwiML when `VoiceUrl` fails or does not return TwiML.
            voice_fallback_method: HTTP method of requests to `VoiceFallbackUrl`; POST by default.
            status_callback: URL that Twilio requests with the outcome when a call ends.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            voice_caller_id_lookup: Whether Twilio looks up the caller's name (CNAM) for each incoming call of a US number and passes it as CallerName; each look-up is charged.
            sms_url: URL that Twilio requests for TwiML when a message comes in.
            sms_method: HTTP method of requests to `SmsUrl`; POST by default.
            sms_fallback_url: URL that Twilio requests for TwiML when `SmsUrl` fails or does not return TwiML.
            sms_fallback_method: HTTP method of requests to `SmsFallbackUrl`; POST by default.
            sms_status_callback: Former name of `MessageStatusCallback`.
            message_status_callback: URL that Twilio requests when the status of a message changes that was sent with this application's SID.
            public_application_connect_enabled: Whether other accounts may dial this application with <Application>.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsApplicationsInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    message_status_callback: str | None
    sid: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_status_callback: str | None
    sms_url: str | None
    status_callback: str | None
    status_callback_method: str | None
    uri: str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_url: str | None
    public_application_connect_enabled: bool | None

class V2010AccountsApplicationsInstance(V2010AccountsApplicationsInstanceFields):
    def delete(self) -> bool:
        """Deletes an application. Numbers that refer to it have no webhook then. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsApplicationsInstance:
        """Reads an application."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., api_version: Text | None = ..., voice_url: Text | None = ..., voice_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_fallback_method: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_fallback_method: Text | None = ..., sms_status_callback: Text | None = ..., message_status_callback: Text | None = ..., public_application_connect_enabled: Bool | None = ...) -> V2010AccountsApplicationsInstance:
        """Changes an application. All numbers that refer to it follow at once.

        Args:
            friendly_name: Name for people to read, up to 64 characters.
            api_version: Version of Twilio's API that webhooks and TwiML of the application follow: 2010-04-01 or 2008-08-01.
            voice_url: URL that Twilio requests for TwiML when a call comes in.
            voice_method: HTTP method of requests to `VoiceUrl`; POST by default.
            voice_fallback_url: URL that Twilio requests for TwiML when `VoiceUrl` fails or does not return TwiML.
            voice_fallback_method: HTTP method of requests to `VoiceFallbackUrl`; POST by default.
            status_callback: URL that Twilio requests with the outcome when a call ends.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            voice_caller_id_lookup: Whether Twilio looks up the caller's name (CNAM) for each incoming call of a US number and passes it as CallerName; each look-up is charged.
            sms_url: URL that Twilio requests for TwiML when a message comes in.
            sms_method: HTTP method of requests to `SmsUrl`; POST by default.
            sms_fallback_url: URL that Twilio requests for TwiML when `SmsUrl` fails or does not return TwiML.
            sms_fallback_method: HTTP method of requests to `SmsFallbackUrl`; POST by default.
            sms_status_callback: Former name of `MessageStatusCallback`.
            message_status_callback: URL that Twilio requests when the status of a message changes that was sent with this application's SID.
            public_application_connect_enabled: Whether other accounts may dial this application with <Application>.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsAuthorizedConnectApps(CallableResource):
    def __call__(self, connect_app_sid: PathValue) -> V2010AccountsAuthorizedConnectAppsContext: ...
    def get(self, connect_app_sid: PathValue) -> V2010AccountsAuthorizedConnectAppsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAuthorizedConnectAppsInstance]:
        """Lists Connect apps of others that may use this account. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAuthorizedConnectAppsInstance]:
        """Lists Connect apps of others that may use this account. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAuthorizedConnectAppsInstance]:
        """Lists Connect apps of others that may use this account. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAuthorizedConnectAppsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsAuthorizedConnectAppsContext(Resource):
    def fetch(self) -> V2010AccountsAuthorizedConnectAppsInstance:
        """Reads an authorized Connect app."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsAuthorizedConnectAppsInstanceFields(Instance):
    account_sid: str | None
    connect_app_company_name: str | None
    connect_app_description: str | None
    connect_app_friendly_name: str | None
    connect_app_homepage_url: str | None
    connect_app_sid: str | None
    permissions: list[Any] | None
    uri: str | None

class V2010AccountsAuthorizedConnectAppsInstance(V2010AccountsAuthorizedConnectAppsInstanceFields):
    def fetch(self) -> V2010AccountsAuthorizedConnectAppsInstance:
        """Reads an authorized Connect app."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsAvailablePhoneNumbers(CallableResource):
    def __call__(self, country_code: PathValue) -> V2010AccountsAvailablePhoneNumbersContext: ...
    def get(self, country_code: PathValue) -> V2010AccountsAvailablePhoneNumbersContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersInstance]:
        """Lists countries in which Twilio sells numbers. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersInstance]:
        """Lists countries in which Twilio sells numbers. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersInstance]:
        """Lists countries in which Twilio sells numbers. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersInstance]: ...
    get_page_async = awaited(get_page)

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
    def fetch(self) -> V2010AccountsAvailablePhoneNumbersInstance:
        """Reads which kinds of numbers Twilio sells in a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsAvailablePhoneNumbersLocal(Resource):
    def list(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersLocalInstance]:
        """Lists local numbers for sale in a country. Reads them into a list: all of them, or `limit`.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersLocalInstance]:
        """Lists local numbers for sale in a country. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersLocalInstance]:
        """Lists local numbers for sale in a country. Reads one page.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersLocalInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsAvailablePhoneNumbersLocalInstanceFields(Instance):
    friendly_name: str | None
    phone_number: str | None
    lata: str | None
    locality: str | None
    rate_center: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    region: str | None
    postal_code: str | None
    iso_country: str | None
    address_requirements: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersLocalInstance(V2010AccountsAvailablePhoneNumbersLocalInstanceFields):
    pass

class V2010AccountsAvailablePhoneNumbersMachineToMachine(Resource):
    def list(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersMachineToMachineInstance]:
        """Lists numbers for machines for sale in a country. Reads them into a list: all of them, or `limit`.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersMachineToMachineInstance]:
        """Lists numbers for machines for sale in a country. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersMachineToMachineInstance]:
        """Lists numbers for machines for sale in a country. Reads one page.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersMachineToMachineInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsAvailablePhoneNumbersMachineToMachineInstanceFields(Instance):
    friendly_name: str | None
    phone_number: str | None
    lata: str | None
    locality: str | None
    rate_center: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    region: str | None
    postal_code: str | None
    iso_country: str | None
    address_requirements: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersMachineToMachineInstance(V2010AccountsAvailablePhoneNumbersMachineToMachineInstanceFields):
    pass

class V2010AccountsAvailablePhoneNumbersMobile(Resource):
    def list(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersMobileInstance]:
        """Lists mobile numbers for sale in a country. Reads them into a list: all of them, or `limit`.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersMobileInstance]:
        """Lists mobile numbers for sale in a country. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersMobileInstance]:
        """Lists mobile numbers for sale in a country. Reads one page.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersMobileInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsAvailablePhoneNumbersMobileInstanceFields(Instance):
    friendly_name: str | None
    phone_number: str | None
    lata: str | None
    locality: str | None
    rate_center: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    region: str | None
    postal_code: str | None
    iso_country: str | None
    address_requirements: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersMobileInstance(V2010AccountsAvailablePhoneNumbersMobileInstanceFields):
    pass

class V2010AccountsAvailablePhoneNumbersNational(Resource):
    def list(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersNationalInstance]:
        """Lists numbers without an area for sale in a country. Reads them into a list: all of them, or `limit`.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersNationalInstance]:
        """Lists numbers without an area for sale in a country. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersNationalInstance]:
        """Lists numbers without an area for sale in a country. Reads one page.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersNationalInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsAvailablePhoneNumbersNationalInstanceFields(Instance):
    friendly_name: str | None
    phone_number: str | None
    lata: str | None
    locality: str | None
    rate_center: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    region: str | None
    postal_code: str | None
    iso_country: str | None
    address_requirements: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersNationalInstance(V2010AccountsAvailablePhoneNumbersNationalInstanceFields):
    pass

class V2010AccountsAvailablePhoneNumbersSharedCost(Resource):
    def list(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersSharedCostInstance]:
        """Lists numbers for sale whose calls caller and callee pay for together. Reads them into a list: all of them, or `limit`.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersSharedCostInstance]:
        """Lists numbers for sale whose calls caller and callee pay for together. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersSharedCostInstance]:
        """Lists numbers for sale whose calls caller and callee pay for together. Reads one page.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersSharedCostInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsAvailablePhoneNumbersSharedCostInstanceFields(Instance):
    friendly_name: str | None
    phone_number: str | None
    lata: str | None
    locality: str | None
    rate_center: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    region: str | None
    postal_code: str | None
    iso_country: str | None
    address_requirements: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersSharedCostInstance(V2010AccountsAvailablePhoneNumbersSharedCostInstanceFields):
    pass

class V2010AccountsAvailablePhoneNumbersTollFree(Resource):
    def list(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersTollFreeInstance]:
        """Lists toll-free numbers for sale in a country. Reads them into a list: all of them, or `limit`.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersTollFreeInstance]:
        """Lists toll-free numbers for sale in a country. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersTollFreeInstance]:
        """Lists toll-free numbers for sale in a country. Reads one page.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersTollFreeInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsAvailablePhoneNumbersTollFreeInstanceFields(Instance):
    friendly_name: str | None
    phone_number: str | None
    lata: str | None
    locality: str | None
    rate_center: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    region: str | None
    postal_code: str | None
    iso_country: str | None
    address_requirements: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersTollFreeInstance(V2010AccountsAvailablePhoneNumbersTollFreeInstanceFields):
    pass

class V2010AccountsAvailablePhoneNumbersVoip(Resource):
    def list(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsAvailablePhoneNumbersVoipInstance]:
        """Lists VoIP numbers for sale in a country. Reads them into a list: all of them, or `limit`.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsAvailablePhoneNumbersVoipInstance]:
        """Lists VoIP numbers for sale in a country. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, area_code: Int | None = ..., contains: Text | None = ..., sms_enabled: Bool | None = ..., mms_enabled: Bool | None = ..., voice_enabled: Bool | None = ..., exclude_all_address_required: Bool | None = ..., exclude_local_address_required: Bool | None = ..., exclude_foreign_address_required: Bool | None = ..., beta: Bool | None = ..., near_number: Text | None = ..., near_lat_long: Text | None = ..., distance: Int | None = ..., in_postal_code: Text | None = ..., in_region: Text | None = ..., in_rate_center: Text | None = ..., in_lata: Text | None = ..., in_locality: Text | None = ..., fax_enabled: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsAvailablePhoneNumbersVoipInstance]:
        """Lists VoIP numbers for sale in a country. Reads one page.

        Args:
            area_code: Area code, US and Canada only.
            contains: Digits or letters that the number must contain, at least two; * stands for one digit, letters for their keys: 510555****.
            sms_enabled: Whether the number must be able to receive SMS.
            mms_enabled: Whether the number must be able to receive MMS.
            voice_enabled: Whether the number must be able to receive calls.
            exclude_all_address_required: Whether numbers are left out that require any address; false by default.
            exclude_local_address_required: Whether numbers are left out that require an address in their own country; false by default.
            exclude_foreign_address_required: Whether numbers are left out that require an address outside their country; false by default.
            beta: Whether numbers are included that are new to Twilio; true by default.
            near_number: A phone number: only numbers within `Distance` of it. US and Canada only.
            near_lat_long: Latitude and longitude, separated by a comma: only numbers within `Distance` of it. US and Canada only.
            distance: Radius in miles around `NearNumber` or `NearLatLong`, up to 500; 25 by default. US and Canada only.
            in_postal_code: Only numbers of this postal code. US and Canada only.
            in_region: Only numbers of this state or province, in two letters. US and Canada only.
            in_rate_center: Only numbers of this rate center; needs `InLata`. US and Canada only.
            in_lata: Only numbers of this LATA, an area of local calls. US and Canada only.
            in_locality: Only numbers of this city or town.
            fax_enabled: Whether the number must be able to receive faxes.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsAvailablePhoneNumbersVoipInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsAvailablePhoneNumbersVoipInstanceFields(Instance):
    friendly_name: str | None
    phone_number: str | None
    lata: str | None
    locality: str | None
    rate_center: str | None
    latitude: Decimal | None
    longitude: Decimal | None
    region: str | None
    postal_code: str | None
    iso_country: str | None
    address_requirements: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersVoipInstance(V2010AccountsAvailablePhoneNumbersVoipInstanceFields):
    pass

class V2010AccountsAvailablePhoneNumbersInstanceFields(Instance):
    country_code: str | None
    country: str | None
    uri: str | None
    beta: bool | None
    subresource_uris: dict[str, Any] | None

class V2010AccountsAvailablePhoneNumbersInstance(V2010AccountsAvailablePhoneNumbersInstanceFields):
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
    def fetch(self) -> V2010AccountsAvailablePhoneNumbersInstance:
        """Reads which kinds of numbers Twilio sells in a country."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsBalance(Resource):
    def fetch(self) -> V2010AccountsBalanceInstance:
        """Reads the balance of the account."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsBalanceInstanceFields(Instance):
    account_sid: str | None
    balance: Decimal | None
    currency: str | None

class V2010AccountsBalanceInstance(V2010AccountsBalanceInstanceFields):
    pass

class V2010AccountsCalls(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsContext: ...
    def create(self, to: Text, from_: Text, method: Text | None = ..., fallback_url: Text | None = ..., fallback_method: Text | None = ..., status_callback: Text | None = ..., status_callback_event: Items | None = ..., status_callback_method: Text | None = ..., send_digits: Text | None = ..., timeout: Int | None = ..., record: Bool | None = ..., recording_channels: Text | None = ..., recording_status_callback: Text | None = ..., recording_status_callback_method: Text | None = ..., recording_configuration_id: Text | None = ..., sip_auth_username: Text | None = ..., sip_auth_password: Text | None = ..., machine_detection: Text | None = ..., machine_detection_timeout: Int | None = ..., recording_status_callback_event: Items | None = ..., trim: Text | None = ..., caller_id: Text | None = ..., machine_detection_speech_threshold: Int | None = ..., machine_detection_speech_end_threshold: Int | None = ..., machine_detection_silence_timeout: Int | None = ..., async_amd: Text | None = ..., async_amd_status_callback: Text | None = ..., async_amd_status_callback_method: Text | None = ..., passports: Text | None = ..., byoc: Text | None = ..., call_reason: Text | None = ..., call_token: Text | None = ..., recording_track: Text | None = ..., time_limit: Int | None = ..., client_notification_url: Text | None = ..., url: Text | None = ..., twiml: Twiml | None = ..., application_sid: Text | None = ...) -> V2010AccountsCallsInstance:
        """Calls a phone, a SIP endpoint or a Voice SDK client, and runs TwiML when it answers. Give one of `Url`, `Twiml` and `ApplicationSid`.

        Args:
            to: Who is called: a number in E.164, sip:user@host or client:identity.
            from_: Who calls: a number of the account or a verified one, in E.164, or client:identity. `CallerId` does not change it.
            method: HTTP method of requests to `Url`; POST by default.
            fallback_url: URL that Twilio requests for TwiML when `Url` fails or does not return TwiML.
            fallback_method: HTTP method of requests to `FallbackUrl`; POST by default.
            status_callback: URL that Twilio requests when the call ends, and at each event of `StatusCallbackEvent`. Not used with `ApplicationSid`.
            status_callback_event: Events that are reported: initiated, ringing, answered, completed. Only completed by default; several are a list.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            send_digits: Keys that are pressed when the call is answered: 0 to 9, #, *, and w for a pause of half a second. Up to 32.
            timeout: Seconds for which the phone may ring, up to 600; 60 by default. Twilio adds 5 seconds: 10 ends the call after 15.
            record: Whether the call is recorded from when it is answered; false by default.
            recording_channels: mono mixes both parties into one channel; dual keeps one channel for each party.
            recording_status_callback: URL that Twilio requests when the recording's status changes, such as when its file can be fetched.
            recording_status_callback_method: HTTP method of requests to `RecordingStatusCallback`; POST by default.
            recording_configuration_id: ID of a stored recording configuration, whose settings apply to the recording.
            sip_auth_username: User name with which Twilio answers a digest challenge of the SIP endpoint that is called.
            sip_auth_password: Password that belongs to `SipAuthUsername`.
            machine_detection: Enable reports as soon as a person or a machine answered; DetectMessageEnd waits for the end of a machine's greeting, so that a message can be left. Off by default; charged for each call.
            machine_detection_timeout: Seconds after the answer in which a person or a machine must be recognized, 3 to 59 (older documents: 120); 30 by default. Then AnsweredBy is unknown, and the call goes on. Raise it if many results are unknown.
            recording_status_callback_event: Events that are reported: in-progress, completed (the default), absent; several are a list.
            trim: trim-silence, the default of calls, removes silence at both ends of the recording; do-not-trim keeps it.
            caller_id: Number or client identity that the callee sees; a number must be one of the account's or verified. The default is that of `From`.
            machine_detection_speech_threshold: Milliseconds of speech beyond which the answerer is a machine, 1000 to 6000; 2400 by default. Raise it where people answer with long sentences.
            machine_detection_speech_end_threshold: Milliseconds of silence that end the answerer's speech, 500 to 5000; 1200 by default. Raise it if greetings with pauses are cut.
            machine_detection_silence_timeout: Milliseconds of silence at the start after which AnsweredBy is unknown, 2000 to 10000; 5000 by default.
            async_amd: true runs the TwiML at once, while `MachineDetection` still listens; the result goes to `AsyncAmdStatusCallback`. false, the default, waits.
            async_amd_status_callback: URL that Twilio requests when `AsyncAmd` knows who answered.
            async_amd_status_callback_method: HTTP method of the request to `AsyncAmdStatusCallback`; POST by default.
            passports: PASSporTs (signed SHAKEN identities, JSON) that are passed on with a forwarded call.
            byoc: SID of the BYOC trunk (BY…) through which the call leaves: a carrier of your own in place of Twilio's.
            call_reason: Why you call, up to 50 characters; shown on phones whose carriers support branded calls (US).
            call_token: The CallToken of an incoming call that is forwarded: allows its caller's number as `From`.
            recording_track: What is recorded: inbound (what Twilio hears from the party), outbound (what it plays to it) or both, the default.
            time_limit: Seconds after which the call ends, from the answer on, 1 to 86400; 14400 (4 hours) by default.
            client_notification_url: URL that Twilio requests when a Voice SDK client is called, in place of a push notification.
            url: URL that Twilio requests for the TwiML that the call runs, when it is answered.
            twiml: TwiML that the call runs, up to 4000 characters; then no request is made for it, and `Url` is ignored.
            application_sid: SID of an application whose URLs the call uses; `Url`, `Method` and the fallback are then ignored.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, to: Text | None = ..., from_: Text | None = ..., parent_call_sid: Text | None = ..., status: CallEnumStatus | Text | None = ..., start_time: Time | None = ..., start_time_before: Time | None = ..., start_time_after: Time | None = ..., end_time: Time | None = ..., end_time_before: Time | None = ..., end_time_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsCallsInstance]:
        """Lists calls, newest first, those of subaccounts excluded. Reads them into a list: all of them, or `limit`.

        Args:
            to: Only calls to this number, SIP address, client or SIM.
            from_: Only calls from this number, SIP address, client or SIM.
            parent_call_sid: Only calls that this call made, by <Dial>.
            status: Only calls with this status.
            start_time: Only calls that began on this day, UTC.
            start_time_before: Only calls that began on or before this day or time, UTC.
            start_time_after: Only calls that began on or after this day or time, UTC.
            end_time: Only calls that ended on this day, UTC.
            end_time_before: Only calls that ended on or before this day or time, UTC.
            end_time_after: Only calls that ended on or after this day or time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, to: Text | None = ..., from_: Text | None = ..., parent_call_sid: Text | None = ..., status: CallEnumStatus | Text | None = ..., start_time: Time | None = ..., start_time_before: Time | None = ..., start_time_after: Time | None = ..., end_time: Time | None = ..., end_time_before: Time | None = ..., end_time_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsCallsInstance]:
        """Lists calls, newest first, those of subaccounts excluded. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            to: Only calls to this number, SIP address, client or SIM.
            from_: Only calls from this number, SIP address, client or SIM.
            parent_call_sid: Only calls that this call made, by <Dial>.
            status: Only calls with this status.
            start_time: Only calls that began on this day, UTC.
            start_time_before: Only calls that began on or before this day or time, UTC.
            start_time_after: Only calls that began on or after this day or time, UTC.
            end_time: Only calls that ended on this day, UTC.
            end_time_before: Only calls that ended on or before this day or time, UTC.
            end_time_after: Only calls that ended on or after this day or time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, to: Text | None = ..., from_: Text | None = ..., parent_call_sid: Text | None = ..., status: CallEnumStatus | Text | None = ..., start_time: Time | None = ..., start_time_before: Time | None = ..., start_time_after: Time | None = ..., end_time: Time | None = ..., end_time_before: Time | None = ..., end_time_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsCallsInstance]:
        """Lists calls, newest first, those of subaccounts excluded. Reads one page.

        Args:
            to: Only calls to this number, SIP address, client or SIM.
            from_: Only calls from this number, SIP address, client or SIM.
            parent_call_sid: Only calls that this call made, by <Dial>.
            status: Only calls with this status.
            start_time: Only calls that began on this day, UTC.
            start_time_before: Only calls that began on or before this day or time, UTC.
            start_time_after: Only calls that began on or after this day or time, UTC.
            end_time: Only calls that ended on this day, UTC.
            end_time_before: Only calls that ended on or before this day or time, UTC.
            end_time_after: Only calls that ended on or after this day or time, UTC.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsCallsInstance]: ...
    get_page_async = awaited(get_page)

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
    def delete(self) -> bool:
        """Deletes the record of a call that has ended. Its recordings stay. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsCallsInstance:
        """Reads a call: status, duration in seconds, price, who answered. Duration and price are there after its end."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, url: Text | None = ..., method: Text | None = ..., status: CallEnumUpdateStatus | Text | None = ..., fallback_url: Text | None = ..., fallback_method: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., twiml: Twiml | None = ..., time_limit: Int | None = ...) -> V2010AccountsCallsInstance:
        """Changes a call that is queued, ringing or in progress: other TwiML, or an end.

        Args:
            url: URL that Twilio requests for the TwiML that the call runs, when it is answered.
            method: HTTP method of requests to `Url`; POST by default.
            status: `completed` ends the call, also one in progress; `canceled` ends it only if nobody has answered yet.
            fallback_url: URL that Twilio requests for TwiML when `Url` fails or does not return TwiML.
            fallback_method: HTTP method of requests to `FallbackUrl`; POST by default.
            status_callback: URL that Twilio requests when the call ends.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            twiml: TwiML that the call runs, up to 4000 characters; then no request is made for it, and `Url` is ignored.
            time_limit: Seconds after which the call ends, from the answer on, 1 to 86400; 14400 (4 hours) by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsEvents(Resource):
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsCallsEventsInstance]:
        """Lists webhooks that Twilio sent for a call, with what was answered. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsCallsEventsInstance]:
        """Lists webhooks that Twilio sent for a call, with what was answered. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsCallsEventsInstance]:
        """Lists webhooks that Twilio sent for a call, with what was answered. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsCallsEventsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsCallsEventsInstanceFields(Instance):
    request: Any
    response: Any

class V2010AccountsCallsEventsInstance(V2010AccountsCallsEventsInstanceFields):
    pass

class V2010AccountsCallsNotifications(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsNotificationsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsNotificationsContext: ...
    def list(self, log: Int | None = ..., message_date: Time | None = ..., message_date_before: Time | None = ..., message_date_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsCallsNotificationsInstance2]:
        """Lists notifications: errors and warnings that Twilio logged. Reads them into a list: all of them, or `limit`.

        Args:
            log: Only this level: 0 errors, 1 warnings.
            message_date: Only notifications of this day, UTC.
            message_date_before: Only notifications of this day or before, UTC.
            message_date_after: Only notifications of this day or after, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, log: Int | None = ..., message_date: Time | None = ..., message_date_before: Time | None = ..., message_date_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsCallsNotificationsInstance2]:
        """Lists notifications: errors and warnings that Twilio logged. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            log: Only this level: 0 errors, 1 warnings.
            message_date: Only notifications of this day, UTC.
            message_date_before: Only notifications of this day or before, UTC.
            message_date_after: Only notifications of this day or after, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, log: Int | None = ..., message_date: Time | None = ..., message_date_before: Time | None = ..., message_date_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsCallsNotificationsInstance2]:
        """Lists notifications: errors and warnings that Twilio logged. Reads one page.

        Args:
            log: Only this level: 0 errors, 1 warnings.
            message_date: Only notifications of this day, UTC.
            message_date_before: Only notifications of this day or before, UTC.
            message_date_after: Only notifications of this day or after, UTC.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsCallsNotificationsInstance2]: ...
    get_page_async = awaited(get_page)

class V2010AccountsCallsNotificationsContext(Resource):
    def fetch(self) -> V2010AccountsCallsNotificationsInstance:
        """Reads a notification."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsCallsNotificationsInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    call_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    error_code: str | None
    log: str | None
    message_date: datetime | None
    message_text: str | None
    more_info: str | None
    request_method: str | None
    request_url: str | None
    request_variables: str | None
    response_body: str | None
    response_headers: str | None
    sid: str | None
    uri: str | None

class V2010AccountsCallsNotificationsInstance(V2010AccountsCallsNotificationsInstanceFields):
    def fetch(self) -> V2010AccountsCallsNotificationsInstance:
        """Reads a notification."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsCallsNotificationsInstance2Fields(Instance):
    account_sid: str | None
    api_version: str | None
    call_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    error_code: str | None
    log: str | None
    message_date: datetime | None
    message_text: str | None
    more_info: str | None
    request_method: str | None
    request_url: str | None
    sid: str | None
    uri: str | None

class V2010AccountsCallsNotificationsInstance2(V2010AccountsCallsNotificationsInstance2Fields):
    def fetch(self) -> V2010AccountsCallsNotificationsInstance:
        """Reads a notification."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsCallsPayments(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsPaymentsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsPaymentsContext: ...
    def create(self, idempotency_key: Text, status_callback: Text, bank_account_type: PaymentsEnumBankAccountType | Text | None = ..., charge_amount: Number | None = ..., currency: Text | None = ..., description: Text | None = ..., input: Text | None = ..., min_postal_code_length: Int | None = ..., parameter: Any = ..., payment_connector: Text | None = ..., payment_method: PaymentsEnumPaymentMethod | Text | None = ..., postal_code: Bool | None = ..., security_code: Bool | None = ..., timeout: Int | None = ..., token_type: PaymentsEnumTokenType | Text | None = ..., valid_card_types: Text | None = ..., require_matching_inputs: Text | None = ..., confirmation: CreatePaymentsConfirmation | Text | None = ...) -> V2010AccountsCallsPaymentsInstance:
        """Starts to collect a payment over the keypad during a call: card or bank data go to the processor, not to you.

        Args:
            idempotency_key: Text of your own that is unique to this request: a request repeated with it has no further effect.
            status_callback: URL that Twilio requests with the progress of the payment.
            bank_account_type: Kind of bank account, required for ach-debit.
            charge_amount: Amount to charge; 0 or nothing makes a token in place of a charge.
            currency: Currency of `ChargeAmount`, in three letters; usd by default.
            description: Description of the payment, passed to the processor.
            input: How the caller enters data: dtmf, on the keypad, is the only way.
            min_postal_code_length: Fewest digits of a postal code.
            parameter: Parameters of your own for the payment connector, a JSON object.
            payment_connector: Name of the installed Pay connector; Default by default.
            payment_method: What is collected: the data of a `credit-card`, the default, or of a bank account (`ach-debit`).
            postal_code: Whether a postal code is asked for; true by default.
            security_code: Whether a card's security code is asked for; true by default.
            timeout: Seconds to wait for the next key, 1 to 600; 5 by default.
            token_type: What a token is for: `one-time` (one charge), `reusable`, the default, or `payment-method`.
            valid_card_types: Cards that are accepted, separated by spaces: visa mastercard amex maestro discover optima jcb diners-club enroute.
            require_matching_inputs: Fields that the caller enters twice, separated by spaces: payment-card-number security-code and others.
            confirmation: Whether the caller must confirm what was entered.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsCallsPaymentsContext(Resource):
    def update(self, idempotency_key: Text, status_callback: Text, capture: PaymentsEnumCapture | Text | None = ..., status: PaymentsEnumStatus | Text | None = ...) -> V2010AccountsCallsPaymentsInstance:
        """Asks for the next field of a payment, completes it or cancels it.

        Args:
            idempotency_key: Text of your own that is unique to this request: a request repeated with it has no further effect.
            status_callback: URL that Twilio requests with the progress of the payment.
            capture: Field that is asked for now.
            status: `complete` charges or makes the token; `cancel` ends the session without.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsPaymentsInstanceFields(Instance):
    account_sid: str | None
    call_sid: str | None
    sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    uri: str | None

class V2010AccountsCallsPaymentsInstance(V2010AccountsCallsPaymentsInstanceFields):
    def update(self, idempotency_key: Text, status_callback: Text, capture: PaymentsEnumCapture | Text | None = ..., status: PaymentsEnumStatus | Text | None = ...) -> V2010AccountsCallsPaymentsInstance:
        """Asks for the next field of a payment, completes it or cancels it.

        Args:
            idempotency_key: Text of your own that is unique to this request: a request repeated with it has no further effect.
            status_callback: URL that Twilio requests with the progress of the payment.
            capture: Field that is asked for now.
            status: `complete` charges or makes the token; `cancel` ends the session without.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsRecordings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsRecordingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsRecordingsContext: ...
    def create(self, recording_status_callback_event: Items | None = ..., recording_status_callback: Text | None = ..., recording_status_callback_method: Text | None = ..., trim: Text | None = ..., recording_channels: Text | None = ..., recording_track: Text | None = ..., recording_configuration_id: Text | None = ...) -> V2010AccountsCallsRecordingsInstance:
        """Starts to record a call that is in progress.

        Args:
            recording_status_callback_event: Events that are reported: in-progress, completed (the default), absent; several are a list.
            recording_status_callback: URL that Twilio requests when the recording's status changes, such as when its file can be fetched.
            recording_status_callback_method: HTTP method of requests to `RecordingStatusCallback`; POST by default.
            trim: trim-silence, the default of calls, removes silence at both ends of the recording; do-not-trim keeps it.
            recording_channels: mono mixes both parties into one channel; dual keeps one channel for each party.
            recording_track: What is recorded: inbound (what Twilio hears from the party), outbound (what it plays to it) or both, the default.
            recording_configuration_id: ID of a stored recording configuration, whose settings apply to the recording.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsCallsRecordingsInstance]:
        """Lists recordings of a call. Reads them into a list: all of them, or `limit`.

        Args:
            date_created: Only recordings of a call that were created on this day, UTC.
            date_created_before: Only recordings of a call that were created on or before this day or time, UTC.
            date_created_after: Only recordings of a call that were created on or after this day or time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsCallsRecordingsInstance]:
        """Lists recordings of a call. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            date_created: Only recordings of a call that were created on this day, UTC.
            date_created_before: Only recordings of a call that were created on or before this day or time, UTC.
            date_created_after: Only recordings of a call that were created on or after this day or time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsCallsRecordingsInstance]:
        """Lists recordings of a call. Reads one page.

        Args:
            date_created: Only recordings of a call that were created on this day, UTC.
            date_created_before: Only recordings of a call that were created on or before this day or time, UTC.
            date_created_after: Only recordings of a call that were created on or after this day or time, UTC.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsCallsRecordingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsCallsRecordingsContext(Resource):
    def delete(self) -> bool:
        """Deletes a recording's audio. Its metadata stays for 40 days. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsCallsRecordingsInstance:
        """Reads what is known of a recording: status, duration in seconds, channels. The audio is at its media URL, as .wav or .mp3."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    @overload
    def download(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    def download(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    @overload
    async def download_async(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download_async(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    def update(self, status: CallRecordingEnumStatus | Text, pause_behavior: Text | None = ...) -> V2010AccountsCallsRecordingsInstance:
        """Pauses, resumes or stops the recording of a call.

        Args:
            status: `paused`, `in-progress` (resumes) or `stopped`, which is final. Others are refused.
            pause_behavior: What stands in the file while the recording is paused: silence, the default, or skip (nothing).
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsRecordingsInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    call_sid: str | None
    conference_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    start_time: datetime | None
    duration: str | None
    sid: str | None
    price: Decimal | None
    uri: str | None
    encryption_details: Any
    price_unit: str | None
    status: CallRecordingEnumStatus | None
    channels: int | None
    source: CallRecordingEnumSource | None
    error_code: int | None
    track: str | None

class V2010AccountsCallsRecordingsInstance(V2010AccountsCallsRecordingsInstanceFields):
    def delete(self) -> bool:
        """Deletes a recording's audio. Its metadata stays for 40 days. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsCallsRecordingsInstance:
        """Reads what is known of a recording: status, duration in seconds, channels. The audio is at its media URL, as .wav or .mp3."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    @overload
    def download(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    def download(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    @overload
    async def download_async(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download_async(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    def update(self, status: CallRecordingEnumStatus | Text, pause_behavior: Text | None = ...) -> V2010AccountsCallsRecordingsInstance:
        """Pauses, resumes or stops the recording of a call.

        Args:
            status: `paused`, `in-progress` (resumes) or `stopped`, which is final. Others are refused.
            pause_behavior: What stands in the file while the recording is paused: silence, the default, or skip (nothing).
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsSiprec(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsSiprecContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsSiprecContext: ...
    def create(self, name: Text | None = ..., connector_name: Text | None = ..., track: SiprecEnumTrack | Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., parameter1_name: Text | None = ..., parameter1_value: Text | None = ..., parameter2_name: Text | None = ..., parameter2_value: Text | None = ..., parameter3_name: Text | None = ..., parameter3_value: Text | None = ..., parameter4_name: Text | None = ..., parameter4_value: Text | None = ..., parameter5_name: Text | None = ..., parameter5_value: Text | None = ..., parameter6_name: Text | None = ..., parameter6_value: Text | None = ..., parameter7_name: Text | None = ..., parameter7_value: Text | None = ..., parameter8_name: Text | None = ..., parameter8_value: Text | None = ..., parameter9_name: Text | None = ..., parameter9_value: Text | None = ..., parameter10_name: Text | None = ..., parameter10_value: Text | None = ..., parameter11_name: Text | None = ..., parameter11_value: Text | None = ..., parameter12_name: Text | None = ..., parameter12_value: Text | None = ..., parameter13_name: Text | None = ..., parameter13_value: Text | None = ..., parameter14_name: Text | None = ..., parameter14_value: Text | None = ..., parameter15_name: Text | None = ..., parameter15_value: Text | None = ..., parameter16_name: Text | None = ..., parameter16_value: Text | None = ..., parameter17_name: Text | None = ..., parameter17_value: Text | None = ..., parameter18_name: Text | None = ..., parameter18_value: Text | None = ..., parameter19_name: Text | None = ..., parameter19_value: Text | None = ..., parameter20_name: Text | None = ..., parameter20_value: Text | None = ..., parameter21_name: Text | None = ..., parameter21_value: Text | None = ..., parameter22_name: Text | None = ..., parameter22_value: Text | None = ..., parameter23_name: Text | None = ..., parameter23_value: Text | None = ..., parameter24_name: Text | None = ..., parameter24_value: Text | None = ..., parameter25_name: Text | None = ..., parameter25_value: Text | None = ..., parameter26_name: Text | None = ..., parameter26_value: Text | None = ..., parameter27_name: Text | None = ..., parameter27_value: Text | None = ..., parameter28_name: Text | None = ..., parameter28_value: Text | None = ..., parameter29_name: Text | None = ..., parameter29_value: Text | None = ..., parameter30_name: Text | None = ..., parameter30_value: Text | None = ..., parameter31_name: Text | None = ..., parameter31_value: Text | None = ..., parameter32_name: Text | None = ..., parameter32_value: Text | None = ..., parameter33_name: Text | None = ..., parameter33_value: Text | None = ..., parameter34_name: Text | None = ..., parameter34_value: Text | None = ..., parameter35_name: Text | None = ..., parameter35_value: Text | None = ..., parameter36_name: Text | None = ..., parameter36_value: Text | None = ..., parameter37_name: Text | None = ..., parameter37_value: Text | None = ..., parameter38_name: Text | None = ..., parameter38_value: Text | None = ..., parameter39_name: Text | None = ..., parameter39_value: Text | None = ..., parameter40_name: Text | None = ..., parameter40_value: Text | None = ..., parameter41_name: Text | None = ..., parameter41_value: Text | None = ..., parameter42_name: Text | None = ..., parameter42_value: Text | None = ..., parameter43_name: Text | None = ..., parameter43_value: Text | None = ..., parameter44_name: Text | None = ..., parameter44_value: Text | None = ..., parameter45_name: Text | None = ..., parameter45_value: Text | None = ..., parameter46_name: Text | None = ..., parameter46_value: Text | None = ..., parameter47_name: Text | None = ..., parameter47_value: Text | None = ..., parameter48_name: Text | None = ..., parameter48_value: Text | None = ..., parameter49_name: Text | None = ..., parameter49_value: Text | None = ..., parameter50_name: Text | None = ..., parameter50_value: Text | None = ..., parameter51_name: Text | None = ..., parameter51_value: Text | None = ..., parameter52_name: Text | None = ..., parameter52_value: Text | None = ..., parameter53_name: Text | None = ..., parameter53_value: Text | None = ..., parameter54_name: Text | None = ..., parameter54_value: Text | None = ..., parameter55_name: Text | None = ..., parameter55_value: Text | None = ..., parameter56_name: Text | None = ..., parameter56_value: Text | None = ..., parameter57_name: Text | None = ..., parameter57_value: Text | None = ..., parameter58_name: Text | None = ..., parameter58_value: Text | None = ..., parameter59_name: Text | None = ..., parameter59_value: Text | None = ..., parameter60_name: Text | None = ..., parameter60_value: Text | None = ..., parameter61_name: Text | None = ..., parameter61_value: Text | None = ..., parameter62_name: Text | None = ..., parameter62_value: Text | None = ..., parameter63_name: Text | None = ..., parameter63_value: Text | None = ..., parameter64_name: Text | None = ..., parameter64_value: Text | None = ..., parameter65_name: Text | None = ..., parameter65_value: Text | None = ..., parameter66_name: Text | None = ..., parameter66_value: Text | None = ..., parameter67_name: Text | None = ..., parameter67_value: Text | None = ..., parameter68_name: Text | None = ..., parameter68_value: Text | None = ..., parameter69_name: Text | None = ..., parameter69_value: Text | None = ..., parameter70_name: Text | None = ..., parameter70_value: Text | None = ..., parameter71_name: Text | None = ..., parameter71_value: Text | None = ..., parameter72_name: Text | None = ..., parameter72_value: Text | None = ..., parameter73_name: Text | None = ..., parameter73_value: Text | None = ..., parameter74_name: Text | None = ..., parameter74_value: Text | None = ..., parameter75_name: Text | None = ..., parameter75_value: Text | None = ..., parameter76_name: Text | None = ..., parameter76_value: Text | None = ..., parameter77_name: Text | None = ..., parameter77_value: Text | None = ..., parameter78_name: Text | None = ..., parameter78_value: Text | None = ..., parameter79_name: Text | None = ..., parameter79_value: Text | None = ..., parameter80_name: Text | None = ..., parameter80_value: Text | None = ..., parameter81_name: Text | None = ..., parameter81_value: Text | None = ..., parameter82_name: Text | None = ..., parameter82_value: Text | None = ..., parameter83_name: Text | None = ..., parameter83_value: Text | None = ..., parameter84_name: Text | None = ..., parameter84_value: Text | None = ..., parameter85_name: Text | None = ..., parameter85_value: Text | None = ..., parameter86_name: Text | None = ..., parameter86_value: Text | None = ..., parameter87_name: Text | None = ..., parameter87_value: Text | None = ..., parameter88_name: Text | None = ..., parameter88_value: Text | None = ..., parameter89_name: Text | None = ..., parameter89_value: Text | None = ..., parameter90_name: Text | None = ..., parameter90_value: Text | None = ..., parameter91_name: Text | None = ..., parameter91_value: Text | None = ..., parameter92_name: Text | None = ..., parameter92_value: Text | None = ..., parameter93_name: Text | None = ..., parameter93_value: Text | None = ..., parameter94_name: Text | None = ..., parameter94_value: Text | None = ..., parameter95_name: Text | None = ..., parameter95_value: Text | None = ..., parameter96_name: Text | None = ..., parameter96_value: Text | None = ..., parameter97_name: Text | None = ..., parameter97_value: Text | None = ..., parameter98_name: Text | None = ..., parameter98_value: Text | None = ..., parameter99_name: Text | None = ..., parameter99_value: Text | None = ...) -> V2010AccountsCallsSiprecInstance:
        """Starts to send a call's audio to a recorder by SIPREC.

        Args:
            name: Name of your own for the session, unique in the call; usable in place of the SID.
            connector_name: Name of the installed SIPREC connector.
            track: Whose audio is sent; `inbound_track` by default.
            status_callback: URL that Twilio requests when the session starts, stops or fails.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            parameter1_name: Name of a parameter of your own, number 1 of at most 99, that is passed to the receiver.
            parameter1_value: Value of the parameter that `Parameter1.Name` names, as text.
            parameter2_name: Name of a parameter of your own, number 2 of at most 99, that is passed to the receiver.
            parameter2_value: Value of the parameter that `Parameter2.Name` names, as text.
            parameter3_name: Name of a parameter of your own, number 3 of at most 99, that is passed to the receiver.
            parameter3_value: Value of the parameter that `Parameter3.Name` names, as text.
            parameter4_name: Name of a parameter of your own, number 4 of at most 99, that is passed to the receiver.
            parameter4_value: Value of the parameter that `Parameter4.Name` names, as text.
            parameter5_name: Name of a parameter of your own, number 5 of at most 99, that is passed to the receiver.
            parameter5_value: Value of the parameter that `Parameter5.Name` names, as text.
            parameter6_name: Name of a parameter of your own, number 6 of at most 99, that is passed to the receiver.
            parameter6_value: Value of the parameter that `Parameter6.Name` names, as text.
            parameter7_name: Name of a parameter of your own, number 7 of at most 99, that is passed to the receiver.
            parameter7_value: Value of the parameter that `Parameter7.Name` names, as text.
            parameter8_name: Name of a parameter of your own, number 8 of at most 99, that is passed to the receiver.
            parameter8_value: Value of the parameter that `Parameter8.Name` names, as text.
            parameter9_name: Name of a parameter of your own, number 9 of at most 99, that is passed to the receiver.
            parameter9_value: Value of the parameter that `Parameter9.Name` names, as text.
            parameter10_name: Name of a parameter of your own, number 10 of at most 99, that is passed to the receiver.
            parameter10_value: Value of the parameter that `Parameter10.Name` names, as text.
            parameter11_name: Name of a parameter of your own, number 11 of at most 99, that is passed to the receiver.
            parameter11_value: Value of the parameter that `Parameter11.Name` names, as text.
            parameter12_name: Name of a parameter of your own, number 12 of at most 99, that is passed to the receiver.
            parameter12_value: Value of the parameter that `Parameter12.Name` names, as text.
            parameter13_name: Name of a parameter of your own, number 13 of at most 99, that is passed to the receiver.
            parameter13_value: Value of the parameter that `Parameter13.Name` names, as text.
            parameter14_name: Name of a parameter of your own, number 14 of at most 99, that is passed to the receiver.
            parameter14_value: Value of the parameter that `Parameter14.Name` names, as text.
            parameter15_name: Name of a parameter of your own, number 15 of at most 99, that is passed to the receiver.
            parameter15_value: Value of the parameter that `Parameter15.Name` names, as text.
            parameter16_name: Name of a parameter of your own, number 16 of at most 99, that is passed to the receiver.
            parameter16_value: Value of the parameter that `Parameter16.Name` names, as text.
            parameter17_name: Name of a parameter of your own, number 17 of at most 99, that is passed to the receiver.
            parameter17_value: Value of the parameter that `Parameter17.Name` names, as text.
            parameter18_name: Name of a parameter of your own, number 18 of at most 99, that is passed to the receiver.
            parameter18_value: Value of the parameter that `Parameter18.Name` names, as text.
            parameter19_name: Name of a parameter of your own, number 19 of at most 99, that is passed to the receiver.
            parameter19_value: Value of the parameter that `Parameter19.Name` names, as text.
            parameter20_name: Name of a parameter of your own, number 20 of at most 99, that is passed to the receiver.
            parameter20_value: Value of the parameter that `Parameter20.Name` names, as text.
            parameter21_name: Name of a parameter of your own, number 21 of at most 99, that is passed to the receiver.
            parameter21_value: Value of the parameter that `Parameter21.Name` names, as text.
            parameter22_name: Name of a parameter of your own, number 22 of at most 99, that is passed to the receiver.
            parameter22_value: Value of the parameter that `Parameter22.Name` names, as text.
            parameter23_name: Name of a parameter of your own, number 23 of at most 99, that is passed to the receiver.
            parameter23_value: Value of the parameter that `Parameter23.Name` names, as text.
            parameter24_name: Name of a parameter of your own, number 24 of at most 99, that is passed to the receiver.
            parameter24_value: Value of the parameter that `Parameter24.Name` names, as text.
            parameter25_name: Name of a parameter of your own, number 25 of at most 99, that is passed to the receiver.
            parameter25_value: Value of the parameter that `Parameter25.Name` names, as text.
            parameter26_name: Name of a parameter of your own, number 26 of at most 99, that is passed to the receiver.
            parameter26_value: Value of the parameter that `Parameter26.Name` names, as text.
            parameter27_name: Name of a parameter of your own, number 27 of at most 99, that is passed to the receiver.
            parameter27_value: Value of the parameter that `Parameter27.Name` names, as text.
            parameter28_name: Name of a parameter of your own, number 28 of at most 99, that is passed to the receiver.
            parameter28_value: Value of the parameter that `Parameter28.Name` names, as text.
            parameter29_name: Name of a parameter of your own, number 29 of at most 99, that is passed to the receiver.
            parameter29_value: Value of the parameter that `Parameter29.Name` names, as text.
            parameter30_name: Name of a parameter of your own, number 30 of at most 99, that is passed to the receiver.
            parameter30_value: Value of the parameter that `Parameter30.Name` names, as text.
            parameter31_name: Name of a parameter of your own, number 31 of at most 99, that is passed to the receiver.
            parameter31_value: Value of the parameter that `Parameter31.Name` names, as text.
            parameter32_name: Name of a parameter of your own, number 32 of at most 99, that is passed to the receiver.
            parameter32_value: Value of the parameter that `Parameter32.Name` names, as text.
            parameter33_name: Name of a parameter of your own, number 33 of at most 99, that is passed to the receiver.
            parameter33_value: Value of the parameter that `Parameter33.Name` names, as text.
            parameter34_name: Name of a parameter of your own, number 34 of at most 99, that is passed to the receiver.
            parameter34_value: Value of the parameter that `Parameter34.Name` names, as text.
            parameter35_name: Name of a parameter of your own, number 35 of at most 99, that is passed to the receiver.
            parameter35_value: Value of the parameter that `Parameter35.Name` names, as text.
            parameter36_name: Name of a parameter of your own, number 36 of at most 99, that is passed to the receiver.
            parameter36_value: Value of the parameter that `Parameter36.Name` names, as text.
            parameter37_name: Name of a parameter of your own, number 37 of at most 99, that is passed to the receiver.
            parameter37_value: Value of the parameter that `Parameter37.Name` names, as text.
            parameter38_name: Name of a parameter of your own, number 38 of at most 99, that is passed to the receiver.
            parameter38_value: Value of the parameter that `Parameter38.Name` names, as text.
            parameter39_name: Name of a parameter of your own, number 39 of at most 99, that is passed to the receiver.
            parameter39_value: Value of the parameter that `Parameter39.Name` names, as text.
            parameter40_name: Name of a parameter of your own, number 40 of at most 99, that is passed to the receiver.
            parameter40_value: Value of the parameter that `Parameter40.Name` names, as text.
            parameter41_name: Name of a parameter of your own, number 41 of at most 99, that is passed to the receiver.
            parameter41_value: Value of the parameter that `Parameter41.Name` names, as text.
            parameter42_name: Name of a parameter of your own, number 42 of at most 99, that is passed to the receiver.
            parameter42_value: Value of the parameter that `Parameter42.Name` names, as text.
            parameter43_name: Name of a parameter of your own, number 43 of at most 99, that is passed to the receiver.
            parameter43_value: Value of the parameter that `Parameter43.Name` names, as text.
            parameter44_name: Name of a parameter of your own, number 44 of at most 99, that is passed to the receiver.
            parameter44_value: Value of the parameter that `Parameter44.Name` names, as text.
            parameter45_name: Name of a parameter of your own, number 45 of at most 99, that is passed to the receiver.
            parameter45_value: Value of the parameter that `Parameter45.Name` names, as text.
            parameter46_name: Name of a parameter of your own, number 46 of at most 99, that is passed to the receiver.
            parameter46_value: Value of the parameter that `Parameter46.Name` names, as text.
            parameter47_name: Name of a parameter of your own, number 47 of at most 99, that is passed to the receiver.
            parameter47_value: Value of the parameter that `Parameter47.Name` names, as text.
            parameter48_name: Name of a parameter of your own, number 48 of at most 99, that is passed to the receiver.
            parameter48_value: Value of the parameter that `Parameter48.Name` names, as text.
            parameter49_name: Name of a parameter of your own, number 49 of at most 99, that is passed to the receiver.
            parameter49_value: Value of the parameter that `Parameter49.Name` names, as text.
            parameter50_name: Name of a parameter of your own, number 50 of at most 99, that is passed to the receiver.
            parameter50_value: Value of the parameter that `Parameter50.Name` names, as text.
            parameter51_name: Name of a parameter of your own, number 51 of at most 99, that is passed to the receiver.
            parameter51_value: Value of the parameter that `Parameter51.Name` names, as text.
            parameter52_name: Name of a parameter of your own, number 52 of at most 99, that is passed to the receiver.
            parameter52_value: Value of the parameter that `Parameter52.Name` names, as text.
            parameter53_name: Name of a parameter of your own, number 53 of at most 99, that is passed to the receiver.
            parameter53_value: Value of the parameter that `Parameter53.Name` names, as text.
            parameter54_name: Name of a parameter of your own, number 54 of at most 99, that is passed to the receiver.
            parameter54_value: Value of the parameter that `Parameter54.Name` names, as text.
            parameter55_name: Name of a parameter of your own, number 55 of at most 99, that is passed to the receiver.
            parameter55_value: Value of the parameter that `Parameter55.Name` names, as text.
            parameter56_name: Name of a parameter of your own, number 56 of at most 99, that is passed to the receiver.
            parameter56_value: Value of the parameter that `Parameter56.Name` names, as text.
            parameter57_name: Name of a parameter of your own, number 57 of at most 99, that is passed to the receiver.
            parameter57_value: Value of the parameter that `Parameter57.Name` names, as text.
            parameter58_name: Name of a parameter of your own, number 58 of at most 99, that is passed to the receiver.
            parameter58_value: Value of the parameter that `Parameter58.Name` names, as text.
            parameter59_name: Name of a parameter of your own, number 59 of at most 99, that is passed to the receiver.
            parameter59_value: Value of the parameter that `Parameter59.Name` names, as text.
            parameter60_name: Name of a parameter of your own, number 60 of at most 99, that is passed to the receiver.
            parameter60_value: Value of the parameter that `Parameter60.Name` names, as text.
            parameter61_name: Name of a parameter of your own, number 61 of at most 99, that is passed to the receiver.
            parameter61_value: Value of the parameter that `Parameter61.Name` names, as text.
            parameter62_name: Name of a parameter of your own, number 62 of at most 99, that is passed to the receiver.
            parameter62_value: Value of the parameter that `Parameter62.Name` names, as text.
            parameter63_name: Name of a parameter of your own, number 63 of at most 99, that is passed to the receiver.
            parameter63_value: Value of the parameter that `Parameter63.Name` names, as text.
            parameter64_name: Name of a parameter of your own, number 64 of at most 99, that is passed to the receiver.
            parameter64_value: Value of the parameter that `Parameter64.Name` names, as text.
            parameter65_name: Name of a parameter of your own, number 65 of at most 99, that is passed to the receiver.
            parameter65_value: Value of the parameter that `Parameter65.Name` names, as text.
            parameter66_name: Name of a parameter of your own, number 66 of at most 99, that is passed to the receiver.
            parameter66_value: Value of the parameter that `Parameter66.Name` names, as text.
            parameter67_name: Name of a parameter of your own, number 67 of at most 99, that is passed to the receiver.
            parameter67_value: Value of the parameter that `Parameter67.Name` names, as text.
            parameter68_name: Name of a parameter of your own, number 68 of at most 99, that is passed to the receiver.
            parameter68_value: Value of the parameter that `Parameter68.Name` names, as text.
            parameter69_name: Name of a parameter of your own, number 69 of at most 99, that is passed to the receiver.
            parameter69_value: Value of the parameter that `Parameter69.Name` names, as text.
            parameter70_name: Name of a parameter of your own, number 70 of at most 99, that is passed to the receiver.
            parameter70_value: Value of the parameter that `Parameter70.Name` names, as text.
            parameter71_name: Name of a parameter of your own, number 71 of at most 99, that is passed to the receiver.
            parameter71_value: Value of the parameter that `Parameter71.Name` names, as text.
            parameter72_name: Name of a parameter of your own, number 72 of at most 99, that is passed to the receiver.
            parameter72_value: Value of the parameter that `Parameter72.Name` names, as text.
            parameter73_name: Name of a parameter of your own, number 73 of at most 99, that is passed to the receiver.
            parameter73_value: Value of the parameter that `Parameter73.Name` names, as text.
            parameter74_name: Name of a parameter of your own, number 74 of at most 99, that is passed to the receiver.
            parameter74_value: Value of the parameter that `Parameter74.Name` names, as text.
            parameter75_name: Name of a parameter of your own, number 75 of at most 99, that is passed to the receiver.
            parameter75_value: Value of the parameter that `Parameter75.Name` names, as text.
            parameter76_name: Name of a parameter of your own, number 76 of at most 99, that is passed to the receiver.
            parameter76_value: Value of the parameter that `Parameter76.Name` names, as text.
            parameter77_name: Name of a parameter of your own, number 77 of at most 99, that is passed to the receiver.
            parameter77_value: Value of the parameter that `Parameter77.Name` names, as text.
            parameter78_name: Name of a parameter of your own, number 78 of at most 99, that is passed to the receiver.
            parameter78_value: Value of the parameter that `Parameter78.Name` names, as text.
            parameter79_name: Name of a parameter of your own, number 79 of at most 99, that is passed to the receiver.
            parameter79_value: Value of the parameter that `Parameter79.Name` names, as text.
            parameter80_name: Name of a parameter of your own, number 80 of at most 99, that is passed to the receiver.
            parameter80_value: Value of the parameter that `Parameter80.Name` names, as text.
            parameter81_name: Name of a parameter of your own, number 81 of at most 99, that is passed to the receiver.
            parameter81_value: Value of the parameter that `Parameter81.Name` names, as text.
            parameter82_name: Name of a parameter of your own, number 82 of at most 99, that is passed to the receiver.
            parameter82_value: Value of the parameter that `Parameter82.Name` names, as text.
            parameter83_name: Name of a parameter of your own, number 83 of at most 99, that is passed to the receiver.
            parameter83_value: Value of the parameter that `Parameter83.Name` names, as text.
            parameter84_name: Name of a parameter of your own, number 84 of at most 99, that is passed to the receiver.
            parameter84_value: Value of the parameter that `Parameter84.Name` names, as text.
            parameter85_name: Name of a parameter of your own, number 85 of at most 99, that is passed to the receiver.
            parameter85_value: Value of the parameter that `Parameter85.Name` names, as text.
            parameter86_name: Name of a parameter of your own, number 86 of at most 99, that is passed to the receiver.
            parameter86_value: Value of the parameter that `Parameter86.Name` names, as text.
            parameter87_name: Name of a parameter of your own, number 87 of at most 99, that is passed to the receiver.
            parameter87_value: Value of the parameter that `Parameter87.Name` names, as text.
            parameter88_name: Name of a parameter of your own, number 88 of at most 99, that is passed to the receiver.
            parameter88_value: Value of the parameter that `Parameter88.Name` names, as text.
            parameter89_name: Name of a parameter of your own, number 89 of at most 99, that is passed to the receiver.
            parameter89_value: Value of the parameter that `Parameter89.Name` names, as text.
            parameter90_name: Name of a parameter of your own, number 90 of at most 99, that is passed to the receiver.
            parameter90_value: Value of the parameter that `Parameter90.Name` names, as text.
            parameter91_name: Name of a parameter of your own, number 91 of at most 99, that is passed to the receiver.
            parameter91_value: Value of the parameter that `Parameter91.Name` names, as text.
            parameter92_name: Name of a parameter of your own, number 92 of at most 99, that is passed to the receiver.
            parameter92_value: Value of the parameter that `Parameter92.Name` names, as text.
            parameter93_name: Name of a parameter of your own, number 93 of at most 99, that is passed to the receiver.
            parameter93_value: Value of the parameter that `Parameter93.Name` names, as text.
            parameter94_name: Name of a parameter of your own, number 94 of at most 99, that is passed to the receiver.
            parameter94_value: Value of the parameter that `Parameter94.Name` names, as text.
            parameter95_name: Name of a parameter of your own, number 95 of at most 99, that is passed to the receiver.
            parameter95_value: Value of the parameter that `Parameter95.Name` names, as text.
            parameter96_name: Name of a parameter of your own, number 96 of at most 99, that is passed to the receiver.
            parameter96_value: Value of the parameter that `Parameter96.Name` names, as text.
            parameter97_name: Name of a parameter of your own, number 97 of at most 99, that is passed to the receiver.
            parameter97_value: Value of the parameter that `Parameter97.Name` names, as text.
            parameter98_name: Name of a parameter of your own, number 98 of at most 99, that is passed to the receiver.
            parameter98_value: Value of the parameter that `Parameter98.Name` names, as text.
            parameter99_name: Name of a parameter of your own, number 99 of at most 99, that is passed to the receiver.
            parameter99_value: Value of the parameter that `Parameter99.Name` names, as text.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsCallsSiprecContext(Resource):
    def update(self, status: SiprecEnumUpdateStatus | Text) -> V2010AccountsCallsSiprecInstance:
        """Stops a SIPREC session.

        Args:
            status: `stopped` ends the session for good.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsSiprecInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    call_sid: str | None
    name: str | None
    status: SiprecEnumStatus | None
    date_updated: datetime | None
    uri: str | None

class V2010AccountsCallsSiprecInstance(V2010AccountsCallsSiprecInstanceFields):
    def update(self, status: SiprecEnumUpdateStatus | Text) -> V2010AccountsCallsSiprecInstance:
        """Stops a SIPREC session.

        Args:
            status: `stopped` ends the session for good.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsStreams(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsStreamsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsStreamsContext: ...
    def create(self, url: Text, name: Text | None = ..., track: StreamEnumTrack | Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., parameter1_name: Text | None = ..., parameter1_value: Text | None = ..., parameter2_name: Text | None = ..., parameter2_value: Text | None = ..., parameter3_name: Text | None = ..., parameter3_value: Text | None = ..., parameter4_name: Text | None = ..., parameter4_value: Text | None = ..., parameter5_name: Text | None = ..., parameter5_value: Text | None = ..., parameter6_name: Text | None = ..., parameter6_value: Text | None = ..., parameter7_name: Text | None = ..., parameter7_value: Text | None = ..., parameter8_name: Text | None = ..., parameter8_value: Text | None = ..., parameter9_name: Text | None = ..., parameter9_value: Text | None = ..., parameter10_name: Text | None = ..., parameter10_value: Text | None = ..., parameter11_name: Text | None = ..., parameter11_value: Text | None = ..., parameter12_name: Text | None = ..., parameter12_value: Text | None = ..., parameter13_name: Text | None = ..., parameter13_value: Text | None = ..., parameter14_name: Text | None = ..., parameter14_value: Text | None = ..., parameter15_name: Text | None = ..., parameter15_value: Text | None = ..., parameter16_name: Text | None = ..., parameter16_value: Text | None = ..., parameter17_name: Text | None = ..., parameter17_value: Text | None = ..., parameter18_name: Text | None = ..., parameter18_value: Text | None = ..., parameter19_name: Text | None = ..., parameter19_value: Text | None = ..., parameter20_name: Text | None = ..., parameter20_value: Text | None = ..., parameter21_name: Text | None = ..., parameter21_value: Text | None = ..., parameter22_name: Text | None = ..., parameter22_value: Text | None = ..., parameter23_name: Text | None = ..., parameter23_value: Text | None = ..., parameter24_name: Text | None = ..., parameter24_value: Text | None = ..., parameter25_name: Text | None = ..., parameter25_value: Text | None = ..., parameter26_name: Text | None = ..., parameter26_value: Text | None = ..., parameter27_name: Text | None = ..., parameter27_value: Text | None = ..., parameter28_name: Text | None = ..., parameter28_value: Text | None = ..., parameter29_name: Text | None = ..., parameter29_value: Text | None = ..., parameter30_name: Text | None = ..., parameter30_value: Text | None = ..., parameter31_name: Text | None = ..., parameter31_value: Text | None = ..., parameter32_name: Text | None = ..., parameter32_value: Text | None = ..., parameter33_name: Text | None = ..., parameter33_value: Text | None = ..., parameter34_name: Text | None = ..., parameter34_value: Text | None = ..., parameter35_name: Text | None = ..., parameter35_value: Text | None = ..., parameter36_name: Text | None = ..., parameter36_value: Text | None = ..., parameter37_name: Text | None = ..., parameter37_value: Text | None = ..., parameter38_name: Text | None = ..., parameter38_value: Text | None = ..., parameter39_name: Text | None = ..., parameter39_value: Text | None = ..., parameter40_name: Text | None = ..., parameter40_value: Text | None = ..., parameter41_name: Text | None = ..., parameter41_value: Text | None = ..., parameter42_name: Text | None = ..., parameter42_value: Text | None = ..., parameter43_name: Text | None = ..., parameter43_value: Text | None = ..., parameter44_name: Text | None = ..., parameter44_value: Text | None = ..., parameter45_name: Text | None = ..., parameter45_value: Text | None = ..., parameter46_name: Text | None = ..., parameter46_value: Text | None = ..., parameter47_name: Text | None = ..., parameter47_value: Text | None = ..., parameter48_name: Text | None = ..., parameter48_value: Text | None = ..., parameter49_name: Text | None = ..., parameter49_value: Text | None = ..., parameter50_name: Text | None = ..., parameter50_value: Text | None = ..., parameter51_name: Text | None = ..., parameter51_value: Text | None = ..., parameter52_name: Text | None = ..., parameter52_value: Text | None = ..., parameter53_name: Text | None = ..., parameter53_value: Text | None = ..., parameter54_name: Text | None = ..., parameter54_value: Text | None = ..., parameter55_name: Text | None = ..., parameter55_value: Text | None = ..., parameter56_name: Text | None = ..., parameter56_value: Text | None = ..., parameter57_name: Text | None = ..., parameter57_value: Text | None = ..., parameter58_name: Text | None = ..., parameter58_value: Text | None = ..., parameter59_name: Text | None = ..., parameter59_value: Text | None = ..., parameter60_name: Text | None = ..., parameter60_value: Text | None = ..., parameter61_name: Text | None = ..., parameter61_value: Text | None = ..., parameter62_name: Text | None = ..., parameter62_value: Text | None = ..., parameter63_name: Text | None = ..., parameter63_value: Text | None = ..., parameter64_name: Text | None = ..., parameter64_value: Text | None = ..., parameter65_name: Text | None = ..., parameter65_value: Text | None = ..., parameter66_name: Text | None = ..., parameter66_value: Text | None = ..., parameter67_name: Text | None = ..., parameter67_value: Text | None = ..., parameter68_name: Text | None = ..., parameter68_value: Text | None = ..., parameter69_name: Text | None = ..., parameter69_value: Text | None = ..., parameter70_name: Text | None = ..., parameter70_value: Text | None = ..., parameter71_name: Text | None = ..., parameter71_value: Text | None = ..., parameter72_name: Text | None = ..., parameter72_value: Text | None = ..., parameter73_name: Text | None = ..., parameter73_value: Text | None = ..., parameter74_name: Text | None = ..., parameter74_value: Text | None = ..., parameter75_name: Text | None = ..., parameter75_value: Text | None = ..., parameter76_name: Text | None = ..., parameter76_value: Text | None = ..., parameter77_name: Text | None = ..., parameter77_value: Text | None = ..., parameter78_name: Text | None = ..., parameter78_value: Text | None = ..., parameter79_name: Text | None = ..., parameter79_value: Text | None = ..., parameter80_name: Text | None = ..., parameter80_value: Text | None = ..., parameter81_name: Text | None = ..., parameter81_value: Text | None = ..., parameter82_name: Text | None = ..., parameter82_value: Text | None = ..., parameter83_name: Text | None = ..., parameter83_value: Text | None = ..., parameter84_name: Text | None = ..., parameter84_value: Text | None = ..., parameter85_name: Text | None = ..., parameter85_value: Text | None = ..., parameter86_name: Text | None = ..., parameter86_value: Text | None = ..., parameter87_name: Text | None = ..., parameter87_value: Text | None = ..., parameter88_name: Text | None = ..., parameter88_value: Text | None = ..., parameter89_name: Text | None = ..., parameter89_value: Text | None = ..., parameter90_name: Text | None = ..., parameter90_value: Text | None = ..., parameter91_name: Text | None = ..., parameter91_value: Text | None = ..., parameter92_name: Text | None = ..., parameter92_value: Text | None = ..., parameter93_name: Text | None = ..., parameter93_value: Text | None = ..., parameter94_name: Text | None = ..., parameter94_value: Text | None = ..., parameter95_name: Text | None = ..., parameter95_value: Text | None = ..., parameter96_name: Text | None = ..., parameter96_value: Text | None = ..., parameter97_name: Text | None = ..., parameter97_value: Text | None = ..., parameter98_name: Text | None = ..., parameter98_value: Text | None = ..., parameter99_name: Text | None = ..., parameter99_value: Text | None = ...) -> V2010AccountsCallsStreamsInstance:
        """Starts to send a call's audio to a WebSocket, one way.

        Args:
            url: URL of the WebSocket, wss://…; a query string is not allowed, use parameters.
            name: Name of your own for the stream, unique in the call; usable in place of the SID.
            track: Whose audio is sent; `inbound_track` by default.
            status_callback: URL that Twilio requests when the stream starts, stops or fails.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            parameter1_name: Name of a parameter of your own, number 1 of at most 99, that is passed to the receiver.
            parameter1_value: Value of the parameter that `Parameter1.Name` names, as text.
            parameter2_name: Name of a parameter of your own, number 2 of at most 99, that is passed to the receiver.
            parameter2_value: Value of the parameter that `Parameter2.Name` names, as text.
            parameter3_name: Name of a parameter of your own, number 3 of at most 99, that is passed to the receiver.
            parameter3_value: Value of the parameter that `Parameter3.Name` names, as text.
            parameter4_name: Name of a parameter of your own, number 4 of at most 99, that is passed to the receiver.
            parameter4_value: Value of the parameter that `Parameter4.Name` names, as text.
            parameter5_name: Name of a parameter of your own, number 5 of at most 99, that is passed to the receiver.
            parameter5_value: Value of the parameter that `Parameter5.Name` names, as text.
            parameter6_name: Name of a parameter of your own, number 6 of at most 99, that is passed to the receiver.
            parameter6_value: Value of the parameter that `Parameter6.Name` names, as text.
            parameter7_name: Name of a parameter of your own, number 7 of at most 99, that is passed to the receiver.
            parameter7_value: Value of the parameter that `Parameter7.Name` names, as text.
            parameter8_name: Name of a parameter of your own, number 8 of at most 99, that is passed to the receiver.
            parameter8_value: Value of the parameter that `Parameter8.Name` names, as text.
            parameter9_name: Name of a parameter of your own, number 9 of at most 99, that is passed to the receiver.
            parameter9_value: Value of the parameter that `Parameter9.Name` names, as text.
            parameter10_name: Name of a parameter of your own, number 10 of at most 99, that is passed to the receiver.
            parameter10_value: Value of the parameter that `Parameter10.Name` names, as text.
            parameter11_name: Name of a parameter of your own, number 11 of at most 99, that is passed to the receiver.
            parameter11_value: Value of the parameter that `Parameter11.Name` names, as text.
            parameter12_name: Name of a parameter of your own, number 12 of at most 99, that is passed to the receiver.
            parameter12_value: Value of the parameter that `Parameter12.Name` names, as text.
            parameter13_name: Name of a parameter of your own, number 13 of at most 99, that is passed to the receiver.
            parameter13_value: Value of the parameter that `Parameter13.Name` names, as text.
            parameter14_name: Name of a parameter of your own, number 14 of at most 99, that is passed to the receiver.
            parameter14_value: Value of the parameter that `Parameter14.Name` names, as text.
            parameter15_name: Name of a parameter of your own, number 15 of at most 99, that is passed to the receiver.
            parameter15_value: Value of the parameter that `Parameter15.Name` names, as text.
            parameter16_name: Name of a parameter of your own, number 16 of at most 99, that is passed to the receiver.
            parameter16_value: Value of the parameter that `Parameter16.Name` names, as text.
            parameter17_name: Name of a parameter of your own, number 17 of at most 99, that is passed to the receiver.
            parameter17_value: Value of the parameter that `Parameter17.Name` names, as text.
            parameter18_name: Name of a parameter of your own, number 18 of at most 99, that is passed to the receiver.
            parameter18_value: Value of the parameter that `Parameter18.Name` names, as text.
            parameter19_name: Name of a parameter of your own, number 19 of at most 99, that is passed to the receiver.
            parameter19_value: Value of the parameter that `Parameter19.Name` names, as text.
            parameter20_name: Name of a parameter of your own, number 20 of at most 99, that is passed to the receiver.
            parameter20_value: Value of the parameter that `Parameter20.Name` names, as text.
            parameter21_name: Name of a parameter of your own, number 21 of at most 99, that is passed to the receiver.
            parameter21_value: Value of the parameter that `Parameter21.Name` names, as text.
            parameter22_name: Name of a parameter of your own, number 22 of at most 99, that is passed to the receiver.
            parameter22_value: Value of the parameter that `Parameter22.Name` names, as text.
            parameter23_name: Name of a parameter of your own, number 23 of at most 99, that is passed to the receiver.
            parameter23_value: Value of the parameter that `Parameter23.Name` names, as text.
            parameter24_name: Name of a parameter of your own, number 24 of at most 99, that is passed to the receiver.
            parameter24_value: Value of the parameter that `Parameter24.Name` names, as text.
            parameter25_name: Name of a parameter of your own, number 25 of at most 99, that is passed to the receiver.
            parameter25_value: Value of the parameter that `Parameter25.Name` names, as text.
            parameter26_name: Name of a parameter of your own, number 26 of at most 99, that is passed to the receiver.
            parameter26_value: Value of the parameter that `Parameter26.Name` names, as text.
            parameter27_name: Name of a parameter of your own, number 27 of at most 99, that is passed to the receiver.
            parameter27_value: Value of the parameter that `Parameter27.Name` names, as text.
            parameter28_name: Name of a parameter of your own, number 28 of at most 99, that is passed to the receiver.
            parameter28_value: Value of the parameter that `Parameter28.Name` names, as text.
            parameter29_name: Name of a parameter of your own, number 29 of at most 99, that is passed to the receiver.
            parameter29_value: Value of the parameter that `Parameter29.Name` names, as text.
            parameter30_name: Name of a parameter of your own, number 30 of at most 99, that is passed to the receiver.
            parameter30_value: Value of the parameter that `Parameter30.Name` names, as text.
            parameter31_name: Name of a parameter of your own, number 31 of at most 99, that is passed to the receiver.
            parameter31_value: Value of the parameter that `Parameter31.Name` names, as text.
            parameter32_name: Name of a parameter of your own, number 32 of at most 99, that is passed to the receiver.
            parameter32_value: Value of the parameter that `Parameter32.Name` names, as text.
            parameter33_name: Name of a parameter of your own, number 33 of at most 99, that is passed to the receiver.
            parameter33_value: Value of the parameter that `Parameter33.Name` names, as text.
            parameter34_name: Name of a parameter of your own, number 34 of at most 99, that is passed to the receiver.
            parameter34_value: Value of the parameter that `Parameter34.Name` names, as text.
            parameter35_name: Name of a parameter of your own, number 35 of at most 99, that is passed to the receiver.
            parameter35_value: Value of the parameter that `Parameter35.Name` names, as text.
            parameter36_name: Name of a parameter of your own, number 36 of at most 99, that is passed to the receiver.
            parameter36_value: Value of the parameter that `Parameter36.Name` names, as text.
            parameter37_name: Name of a parameter of your own, number 37 of at most 99, that is passed to the receiver.
            parameter37_value: Value of the parameter that `Parameter37.Name` names, as text.
            parameter38_name: Name of a parameter of your own, number 38 of at most 99, that is passed to the receiver.
            parameter38_value: Value of the parameter that `Parameter38.Name` names, as text.
            parameter39_name: Name of a parameter of your own, number 39 of at most 99, that is passed to the receiver.
            parameter39_value: Value of the parameter that `Parameter39.Name` names, as text.
            parameter40_name: Name of a parameter of your own, number 40 of at most 99, that is passed to the receiver.
            parameter40_value: Value of the parameter that `Parameter40.Name` names, as text.
            parameter41_name: Name of a parameter of your own, number 41 of at most 99, that is passed to the receiver.
            parameter41_value: Value of the parameter that `Parameter41.Name` names, as text.
            parameter42_name: Name of a parameter of your own, number 42 of at most 99, that is passed to the receiver.
            parameter42_value: Value of the parameter that `Parameter42.Name` names, as text.
            parameter43_name: Name of a parameter of your own, number 43 of at most 99, that is passed to the receiver.
            parameter43_value: Value of the parameter that `Parameter43.Name` names, as text.
            parameter44_name: Name of a parameter of your own, number 44 of at most 99, that is passed to the receiver.
            parameter44_value: Value of the parameter that `Parameter44.Name` names, as text.
            parameter45_name: Name of a parameter of your own, number 45 of at most 99, that is passed to the receiver.
            parameter45_value: Value of the parameter that `Parameter45.Name` names, as text.
            parameter46_name: Name of a parameter of your own, number 46 of at most 99, that is passed to the receiver.
            parameter46_value: Value of the parameter that `Parameter46.Name` names, as text.
            parameter47_name: Name of a parameter of your own, number 47 of at most 99, that is passed to the receiver.
            parameter47_value: Value of the parameter that `Parameter47.Name` names, as text.
            parameter48_name: Name of a parameter of your own, number 48 of at most 99, that is passed to the receiver.
            parameter48_value: Value of the parameter that `Parameter48.Name` names, as text.
            parameter49_name: Name of a parameter of your own, number 49 of at most 99, that is passed to the receiver.
            parameter49_value: Value of the parameter that `Parameter49.Name` names, as text.
            parameter50_name: Name of a parameter of your own, number 50 of at most 99, that is passed to the receiver.
            parameter50_value: Value of the parameter that `Parameter50.Name` names, as text.
            parameter51_name: Name of a parameter of your own, number 51 of at most 99, that is passed to the receiver.
            parameter51_value: Value of the parameter that `Parameter51.Name` names, as text.
            parameter52_name: Name of a parameter of your own, number 52 of at most 99, that is passed to the receiver.
            parameter52_value: Value of the parameter that `Parameter52.Name` names, as text.
            parameter53_name: Name of a parameter of your own, number 53 of at most 99, that is passed to the receiver.
            parameter53_value: Value of the parameter that `Parameter53.Name` names, as text.
            parameter54_name: Name of a parameter of your own, number 54 of at most 99, that is passed to the receiver.
            parameter54_value: Value of the parameter that `Parameter54.Name` names, as text.
            parameter55_name: Name of a parameter of your own, number 55 of at most 99, that is passed to the receiver.
            parameter55_value: Value of the parameter that `Parameter55.Name` names, as text.
            parameter56_name: Name of a parameter of your own, number 56 of at most 99, that is passed to the receiver.
            parameter56_value: Value of the parameter that `Parameter56.Name` names, as text.
            parameter57_name: Name of a parameter of your own, number 57 of at most 99, that is passed to the receiver.
            parameter57_value: Value of the parameter that `Parameter57.Name` names, as text.
            parameter58_name: Name of a parameter of your own, number 58 of at most 99, that is passed to the receiver.
            parameter58_value: Value of the parameter that `Parameter58.Name` names, as text.
            parameter59_name: Name of a parameter of your own, number 59 of at most 99, that is passed to the receiver.
            parameter59_value: Value of the parameter that `Parameter59.Name` names, as text.
            parameter60_name: Name of a parameter of your own, number 60 of at most 99, that is passed to the receiver.
            parameter60_value: Value of the parameter that `Parameter60.Name` names, as text.
            parameter61_name: Name of a parameter of your own, number 61 of at most 99, that is passed to the receiver.
            parameter61_value: Value of the parameter that `Parameter61.Name` names, as text.
            parameter62_name: Name of a parameter of your own, number 62 of at most 99, that is passed to the receiver.
            parameter62_value: Value of the parameter that `Parameter62.Name` names, as text.
            parameter63_name: Name of a parameter of your own, number 63 of at most 99, that is passed to the receiver.
            parameter63_value: Value of the parameter that `Parameter63.Name` names, as text.
            parameter64_name: Name of a parameter of your own, number 64 of at most 99, that is passed to the receiver.
            parameter64_value: Value of the parameter that `Parameter64.Name` names, as text.
            parameter65_name: Name of a parameter of your own, number 65 of at most 99, that is passed to the receiver.
            parameter65_value: Value of the parameter that `Parameter65.Name` names, as text.
            parameter66_name: Name of a parameter of your own, number 66 of at most 99, that is passed to the receiver.
            parameter66_value: Value of the parameter that `Parameter66.Name` names, as text.
            parameter67_name: Name of a parameter of your own, number 67 of at most 99, that is passed to the receiver.
            parameter67_value: Value of the parameter that `Parameter67.Name` names, as text.
            parameter68_name: Name of a parameter of your own, number 68 of at most 99, that is passed to the receiver.
            parameter68_value: Value of the parameter that `Parameter68.Name` names, as text.
            parameter69_name: Name of a parameter of your own, number 69 of at most 99, that is passed to the receiver.
            parameter69_value: Value of the parameter that `Parameter69.Name` names, as text.
            parameter70_name: Name of a parameter of your own, number 70 of at most 99, that is passed to the receiver.
            parameter70_value: Value of the parameter that `Parameter70.Name` names, as text.
            parameter71_name: Name of a parameter of your own, number 71 of at most 99, that is passed to the receiver.
            parameter71_value: Value of the parameter that `Parameter71.Name` names, as text.
            parameter72_name: Name of a parameter of your own, number 72 of at most 99, that is passed to the receiver.
            parameter72_value: Value of the parameter that `Parameter72.Name` names, as text.
            parameter73_name: Name of a parameter of your own, number 73 of at most 99, that is passed to the receiver.
            parameter73_value: Value of the parameter that `Parameter73.Name` names, as text.
            parameter74_name: Name of a parameter of your own, number 74 of at most 99, that is passed to the receiver.
            parameter74_value: Value of the parameter that `Parameter74.Name` names, as text.
            parameter75_name: Name of a parameter of your own, number 75 of at most 99, that is passed to the receiver.
            parameter75_value: Value of the parameter that `Parameter75.Name` names, as text.
            parameter76_name: Name of a parameter of your own, number 76 of at most 99, that is passed to the receiver.
            parameter76_value: Value of the parameter that `Parameter76.Name` names, as text.
            parameter77_name: Name of a parameter of your own, number 77 of at most 99, that is passed to the receiver.
            parameter77_value: Value of the parameter that `Parameter77.Name` names, as text.
            parameter78_name: Name of a parameter of your own, number 78 of at most 99, that is passed to the receiver.
            parameter78_value: Value of the parameter that `Parameter78.Name` names, as text.
            parameter79_name: Name of a parameter of your own, number 79 of at most 99, that is passed to the receiver.
            parameter79_value: Value of the parameter that `Parameter79.Name` names, as text.
            parameter80_name: Name of a parameter of your own, number 80 of at most 99, that is passed to the receiver.
            parameter80_value: Value of the parameter that `Parameter80.Name` names, as text.
            parameter81_name: Name of a parameter of your own, number 81 of at most 99, that is passed to the receiver.
            parameter81_value: Value of the parameter that `Parameter81.Name` names, as text.
            parameter82_name: Name of a parameter of your own, number 82 of at most 99, that is passed to the receiver.
            parameter82_value: Value of the parameter that `Parameter82.Name` names, as text.
            parameter83_name: Name of a parameter of your own, number 83 of at most 99, that is passed to the receiver.
            parameter83_value: Value of the parameter that `Parameter83.Name` names, as text.
            parameter84_name: Name of a parameter of your own, number 84 of at most 99, that is passed to the receiver.
            parameter84_value: Value of the parameter that `Parameter84.Name` names, as text.
            parameter85_name: Name of a parameter of your own, number 85 of at most 99, that is passed to the receiver.
            parameter85_value: Value of the parameter that `Parameter85.Name` names, as text.
            parameter86_name: Name of a parameter of your own, number 86 of at most 99, that is passed to the receiver.
            parameter86_value: Value of the parameter that `Parameter86.Name` names, as text.
            parameter87_name: Name of a parameter of your own, number 87 of at most 99, that is passed to the receiver.
            parameter87_value: Value of the parameter that `Parameter87.Name` names, as text.
            parameter88_name: Name of a parameter of your own, number 88 of at most 99, that is passed to the receiver.
            parameter88_value: Value of the parameter that `Parameter88.Name` names, as text.
            parameter89_name: Name of a parameter of your own, number 89 of at most 99, that is passed to the receiver.
            parameter89_value: Value of the parameter that `Parameter89.Name` names, as text.
            parameter90_name: Name of a parameter of your own, number 90 of at most 99, that is passed to the receiver.
            parameter90_value: Value of the parameter that `Parameter90.Name` names, as text.
            parameter91_name: Name of a parameter of your own, number 91 of at most 99, that is passed to the receiver.
            parameter91_value: Value of the parameter that `Parameter91.Name` names, as text.
            parameter92_name: Name of a parameter of your own, number 92 of at most 99, that is passed to the receiver.
            parameter92_value: Value of the parameter that `Parameter92.Name` names, as text.
            parameter93_name: Name of a parameter of your own, number 93 of at most 99, that is passed to the receiver.
            parameter93_value: Value of the parameter that `Parameter93.Name` names, as text.
            parameter94_name: Name of a parameter of your own, number 94 of at most 99, that is passed to the receiver.
            parameter94_value: Value of the parameter that `Parameter94.Name` names, as text.
            parameter95_name: Name of a parameter of your own, number 95 of at most 99, that is passed to the receiver.
            parameter95_value: Value of the parameter that `Parameter95.Name` names, as text.
            parameter96_name: Name of a parameter of your own, number 96 of at most 99, that is passed to the receiver.
            parameter96_value: Value of the parameter that `Parameter96.Name` names, as text.
            parameter97_name: Name of a parameter of your own, number 97 of at most 99, that is passed to the receiver.
            parameter97_value: Value of the parameter that `Parameter97.Name` names, as text.
            parameter98_name: Name of a parameter of your own, number 98 of at most 99, that is passed to the receiver.
            parameter98_value: Value of the parameter that `Parameter98.Name` names, as text.
            parameter99_name: Name of a parameter of your own, number 99 of at most 99, that is passed to the receiver.
            parameter99_value: Value of the parameter that `Parameter99.Name` names, as text.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsCallsStreamsContext(Resource):
    def update(self, status: StreamEnumUpdateStatus | Text) -> V2010AccountsCallsStreamsInstance:
        """Stops a media stream.

        Args:
            status: `stopped` ends the stream for good.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsStreamsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    call_sid: str | None
    name: str | None
    status: StreamEnumStatus | None
    date_updated: datetime | None
    uri: str | None

class V2010AccountsCallsStreamsInstance(V2010AccountsCallsStreamsInstanceFields):
    def update(self, status: StreamEnumUpdateStatus | Text) -> V2010AccountsCallsStreamsInstance:
        """Stops a media stream.

        Args:
            status: `stopped` ends the stream for good.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsTranscriptions(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsTranscriptionsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsTranscriptionsContext: ...
    def create(self, name: Text | None = ..., track: RealtimeTranscriptionEnumTrack | Text | None = ..., status_callback_url: Text | None = ..., status_callback_method: Text | None = ..., inbound_track_label: Text | None = ..., outbound_track_label: Text | None = ..., partial_results: Bool | None = ..., language_code: Text | None = ..., transcription_engine: Text | None = ..., profanity_filter: Bool | None = ..., speech_model: Text | None = ..., hints: Text | None = ..., enable_automatic_punctuation: Bool | None = ..., intelligence_service: Text | None = ..., conversation_configuration: Text | None = ..., conversation_id: Text | None = ..., transcription_configuration_id: Text | None = ..., enable_provider_data: Bool | None = ..., configuration_id: Text | None = ...) -> V2010AccountsCallsTranscriptionsInstance:
        """Starts to transcribe a call while it is in progress; the words go to `StatusCallbackUrl`.

        Args:
            name: Name of your own for the transcription, unique in the call; usable in place of the SID.
            track: Whose words are transcribed; `both_tracks` by default.
            status_callback_url: URL that Twilio requests with each piece of text, and when the transcription starts, stops or fails.
            status_callback_method: HTTP method of requests to `StatusCallbackUrl`; POST by default.
            inbound_track_label: Label in webhooks for the party whose audio comes in, such as customer.
            outbound_track_label: Label in webhooks for the party who is spoken to, such as agent.
            partial_results: Whether texts are reported before they are final; false by default.
            language_code: Language that is spoken, such as en-US, the default.
            transcription_engine: Speech recognizer: google, the default, or deepgram.
            profanity_filter: Whether offensive words are masked; true by default.
            speech_model: Model of the recognizer, such as telephony, the default of google.
            hints: Words and phrases that are likely, separated by commas.
            enable_automatic_punctuation: Whether punctuation is added; true by default.
            intelligence_service: SID or name of a Conversational Intelligence service that stores and analyses the transcript.
            conversation_configuration: ID of a conversation configuration that the transcript goes to.
            conversation_id: ID of the conversation that the transcript becomes a part of.
            transcription_configuration_id: ID of a stored configuration of the transcription.
            enable_provider_data: Whether the recognizer's own data is passed along in webhooks.
            configuration_id: ID of a stored configuration of the transcription.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsCallsTranscriptionsContext(Resource):
    def update(self, status: RealtimeTranscriptionEnumUpdateStatus | Text) -> V2010AccountsCallsTranscriptionsInstance:
        """Stops a real-time transcription.

        Args:
            status: `stopped` ends the transcription for good.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsTranscriptionsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    call_sid: str | None
    name: str | None
    status: RealtimeTranscriptionEnumStatus | None
    date_updated: datetime | None
    uri: str | None

class V2010AccountsCallsTranscriptionsInstance(V2010AccountsCallsTranscriptionsInstanceFields):
    def update(self, status: RealtimeTranscriptionEnumUpdateStatus | Text) -> V2010AccountsCallsTranscriptionsInstance:
        """Stops a real-time transcription.

        Args:
            status: `stopped` ends the transcription for good.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsCallsUserDefinedMessageSubscriptions(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsCallsUserDefinedMessageSubscriptionsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsCallsUserDefinedMessageSubscriptionsContext: ...
    def create(self, callback: Text, idempotency_key: Text | None = ..., method: Text | None = ...) -> V2010AccountsCallsUserDefinedMessageSubscriptionsInstance:
        """Subscribes a URL to the messages that the Voice SDK client of a call sends.

        Args:
            callback: URL that Twilio requests with each message.
            idempotency_key: Text of your own that is unique to this request: a request repeated with it has no further effect.
            method: HTTP method of requests to `Callback`; POST by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsCallsUserDefinedMessageSubscriptionsContext(Resource):
    def delete(self) -> bool:
        """Ends a subscription to a client's messages. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V2010AccountsCallsUserDefinedMessageSubscriptionsInstanceFields(Instance):
    account_sid: str | None
    call_sid: str | None
    sid: str | None
    date_created: datetime | None
    uri: str | None

class V2010AccountsCallsUserDefinedMessageSubscriptionsInstance(V2010AccountsCallsUserDefinedMessageSubscriptionsInstanceFields):
    def delete(self) -> bool:
        """Ends a subscription to a client's messages. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V2010AccountsCallsUserDefinedMessages(Resource):
    def create(self, content: Text, idempotency_key: Text | None = ...) -> V2010AccountsCallsUserDefinedMessagesInstance:
        """Sends a message of your own to the Voice SDK client of a call.

        Args:
            content: Message, JSON as text, up to 10 kB.
            idempotency_key: Text of your own that is unique to this request: a request repeated with it has no further effect.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsCallsUserDefinedMessagesInstanceFields(Instance):
    account_sid: str | None
    call_sid: str | None
    sid: str | None
    date_created: datetime | None

class V2010AccountsCallsUserDefinedMessagesInstance(V2010AccountsCallsUserDefinedMessagesInstanceFields):
    pass

class V2010AccountsCallsInstanceFields(Instance):
    sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    parent_call_sid: str | None
    account_sid: str | None
    to: str | None
    to_formatted: str | None
    from_: str | None
    from_formatted: str | None
    phone_number_sid: str | None
    status: CallEnumStatus | None
    start_time: datetime | None
    end_time: datetime | None
    duration: str | None
    price: Decimal | None
    price_unit: str | None
    direction: str | None
    answered_by: str | None
    api_version: str | None
    forwarded_from: str | None
    group_sid: str | None
    caller_name: str | None
    queue_time: str | None
    trunk_sid: str | None
    uri: str | None
    subresource_uris: dict[str, Any] | None

class V2010AccountsCallsInstance(V2010AccountsCallsInstanceFields):
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
    def delete(self) -> bool:
        """Deletes the record of a call that has ended. Its recordings stay. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsCallsInstance:
        """Reads a call: status, duration in seconds, price, who answered. Duration and price are there after its end."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, url: Text | None = ..., method: Text | None = ..., status: CallEnumUpdateStatus | Text | None = ..., fallback_url: Text | None = ..., fallback_method: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., twiml: Twiml | None = ..., time_limit: Int | None = ...) -> V2010AccountsCallsInstance:
        """Changes a call that is queued, ringing or in progress: other TwiML, or an end.

        Args:
            url: URL that Twilio requests for the TwiML that the call runs, when it is answered.
            method: HTTP method of requests to `Url`; POST by default.
            status: `completed` ends the call, also one in progress; `canceled` ends it only if nobody has answered yet.
            fallback_url: URL that Twilio requests for TwiML when `Url` fails or does not return TwiML.
            fallback_method: HTTP method of requests to `FallbackUrl`; POST by default.
            status_callback: URL that Twilio requests when the call ends.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            twiml: TwiML that the call runs, up to 4000 characters; then no request is made for it, and `Url` is ignored.
            time_limit: Seconds after which the call ends, from the answer on, 1 to 86400; 14400 (4 hours) by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsConferences(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsConferencesContext: ...
    def get(self, sid: PathValue) -> V2010AccountsConferencesContext: ...
    def list(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., date_updated: Time | None = ..., date_updated_before: Time | None = ..., date_updated_after: Time | None = ..., friendly_name: Text | None = ..., status: ConferenceEnumStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsConferencesInstance]:
        """Lists conferences, newest first, also those in progress. Reads them into a list: all of them, or `limit`.

        Args:
            date_created: Only conferences that were created on this day, UTC.
            date_created_before: Only conferences that were created on or before this day or time, UTC.
            date_created_after: Only conferences that were created on or after this day or time, UTC.
            date_updated: Only conferences that last changed on this day, UTC.
            date_updated_before: Only conferences that last changed on or before this day, UTC.
            date_updated_after: Only conferences that last changed on or after this day, UTC.
            friendly_name: Only conferences with exactly this name: what stands in <Conference>.
            status: Only conferences with this status.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., date_updated: Time | None = ..., date_updated_before: Time | None = ..., date_updated_after: Time | None = ..., friendly_name: Text | None = ..., status: ConferenceEnumStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsConferencesInstance]:
        """Lists conferences, newest first, also those in progress. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            date_created: Only conferences that were created on this day, UTC.
            date_created_before: Only conferences that were created on or before this day or time, UTC.
            date_created_after: Only conferences that were created on or after this day or time, UTC.
            date_updated: Only conferences that last changed on this day, UTC.
            date_updated_before: Only conferences that last changed on or before this day, UTC.
            date_updated_after: Only conferences that last changed on or after this day, UTC.
            friendly_name: Only conferences with exactly this name: what stands in <Conference>.
            status: Only conferences with this status.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., date_updated: Time | None = ..., date_updated_before: Time | None = ..., date_updated_after: Time | None = ..., friendly_name: Text | None = ..., status: ConferenceEnumStatus | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsConferencesInstance]:
        """Lists conferences, newest first, also those in progress. Reads one page.

        Args:
            date_created: Only conferences that were created on this day, UTC.
            date_created_before: Only conferences that were created on or before this day or time, UTC.
            date_created_after: Only conferences that were created on or after this day or time, UTC.
            date_updated: Only conferences that last changed on this day, UTC.
            date_updated_before: Only conferences that last changed on or before this day, UTC.
            date_updated_after: Only conferences that last changed on or after this day, UTC.
            friendly_name: Only conferences with exactly this name: what stands in <Conference>.
            status: Only conferences with this status.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsConferencesInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsConferencesContext(Resource):
    @property
    def participants(self) -> V2010AccountsConferencesParticipants: ...
    @property
    def recordings(self) -> V2010AccountsConferencesRecordings: ...
    def fetch(self) -> V2010AccountsConferencesInstance:
        """Reads a conference: whether it is in progress, and why it ended."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: ConferenceEnumUpdateStatus | Text | None = ..., announce_url: Text | None = ..., announce_method: Text | None = ...) -> V2010AccountsConferencesInstance:
        """Ends a conference, or plays something to all its participants.

        Args:
            status: `completed` ends the conference: every participant is hung up on.
            announce_url: URL of TwiML that all participants hear: <Play>, <Say>, <Pause> or <Redirect> may stand in it.
            announce_method: HTTP method of the request to `AnnounceUrl`; POST by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsConferencesParticipants(CallableResource):
    def __call__(self, call_sid: PathValue) -> V2010AccountsConferencesParticipantsContext: ...
    def get(self, call_sid: PathValue) -> V2010AccountsConferencesParticipantsContext: ...
    def create(self, from_: Text, to: Text, status_callback: Text | None = ..., status_callback_method: Text | None = ..., status_callback_event: Items | None = ..., label: Text | None = ..., timeout: Int | None = ..., record: Bool | None = ..., muted: Bool | None = ..., beep: Text | None = ..., start_conference_on_enter: Bool | None = ..., end_conference_on_exit: Bool | None = ..., wait_url: Text | None = ..., wait_method: Text | None = ..., early_media: Bool | None = ..., max_participants: Int | None = ..., conference_record: Text | None = ..., conference_trim: Text | None = ..., conference_status_callback: Text | None = ..., conference_status_callback_method: Text | None = ..., conference_status_callback_event: Items | None = ..., recording_channels: Text | None = ..., recording_status_callback: Text | None = ..., recording_status_callback_method: Text | None = ..., sip_auth_username: Text | None = ..., sip_auth_password: Text | None = ..., region: Text | None = ..., conference_recording_status_callback: Text | None = ..., conference_recording_status_callback_method: Text | None = ..., recording_status_callback_event: Items | None = ..., conference_recording_status_callback_event: Items | None = ..., coaching: Bool | None = ..., call_sid_to_coach: Text | None = ..., jitter_buffer_size: Text | None = ..., byoc: Text | None = ..., caller_id: Text | None = ..., call_reason: Text | None = ..., recording_track: Text | None = ..., recording_configuration_id: Text | None = ..., time_limit: Int | None = ..., machine_detection: Text | None = ..., machine_detection_timeout: Int | None = ..., machine_detection_speech_threshold: Int | None = ..., machine_detection_speech_end_threshold: Int | None = ..., machine_detection_silence_timeout: Int | None = ..., amd_status_callback: Text | None = ..., amd_status_callback_method: Text | None = ..., trim: Text | None = ..., call_token: Text | None = ..., passports: Text | None = ..., client_notification_url: Text | None = ..., caller_display_name: Text | None = ..., emergency_caller_position: Text | None = ..., emergency_caller_location: Text | None = ..., emergency_name: Text | None = ..., emergency_address: Text | None = ..., emergency_zip_code: Text | None = ..., emergency_city: Text | None = ..., emergency_state: Text | None = ..., emergency_country: Text | None = ...) -> V2010AccountsConferencesParticipantsInstance:
        """Calls somebody into a conference, which is created if nobody is in it.

        Args:
            from_: Who calls: a number of the account or a verified one, in E.164, or client:identity.
            to: Who is called: a number in E.164, sip:user@host or client:identity.
            status_callback: URL that Twilio requests about the participant's call, at each event of `StatusCallbackEvent`.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            status_callback_event: Events that are reported: initiated, ringing, answered, completed. Only completed by default; several are a list.
            label: Name of your own for the participant, unique in the conference, up to 128 characters; usable in place of the call's SID.
            timeout: Seconds for which the phone may ring, 5 to 600; 60 by default.
            record: Whether the participant alone is recorded; `ConferenceRecord` records all. False by default.
            muted: Whether the participant is not heard by the others; false by default.
            beep: When a tone is heard: true (entering and leaving, the default), false, onEnter or onExit.
            start_conference_on_enter: Whether the conference starts when this participant enters; others wait until one does. True by default.
            end_conference_on_exit: Whether the conference ends for all when this participant leaves; false by default.
            wait_url: URL of TwiML or audio that is heard until the conference starts; Twilio's music by default, empty means silence.
            wait_method: HTTP method of the request to `WaitUrl`; POST by default, and GET for an audio file, so that it is cached.
            early_media: Whether the conference hears what the carrier plays before the answer, such as a busy tone; true by default.
            max_participants: Largest number of participants, 2 to 250; 250 by default. Who comes later is refused.
            conference_record: record-from-start (or true) records the conference when two are in it; do-not-record (or false) is the default.
            conference_trim: trim-silence, the default, removes silence at both ends of the conference's recording; do-not-trim keeps it.
            conference_status_callback: URL that Twilio requests at each event of `ConferenceStatusCallbackEvent`. That of the first participant counts.
            conference_status_callback_method: HTTP method of requests to `ConferenceStatusCallback`; POST by default.
            conference_status_callback_event: Events of the conference that are reported: start, end, join, leave, mute, hold, modify, speaker, announcement. Only start and end by default.
            recording_channels: mono mixes both parties into one channel; dual keeps one channel for each party.
            recording_status_callback: URL that Twilio requests when the recording's status changes, such as when its file can be fetched.
            recording_status_callback_method: HTTP method of requests to `RecordingStatusCallback`; POST by default.
            sip_auth_username: User name with which Twilio answers a digest challenge of the SIP endpoint that is called.
            sip_auth_password: Password that belongs to `SipAuthUsername`.
            region: Where the audio is mixed: us1, us2, ie1, de1, sg1, br1, au1, jp1. Near the first participant by default.
            conference_recording_status_callback: URL that Twilio requests when the status of the conference's recording changes.
            conference_recording_status_callback_method: HTTP method of requests to `ConferenceRecordingStatusCallback`; POST by default.
            recording_status_callback_event: Events that are reported: in-progress, completed (the default), absent; several are a list.
            conference_recording_status_callback_event: Events of the conference's recording that are reported: in-progress, completed (the default), failed, absent.
            coaching: Whether the participant coaches: is heard only by that of `CallSidToCoach`.
            call_sid_to_coach: SID of the call of the participant who alone hears this one; needs `Coaching`.
            jitter_buffer_size: Buffer against gaps in the audio: small, medium, large (the default) or off. Smaller delays less and cuts more often.
            byoc: SID of the BYOC trunk (BY…) through which the call leaves: a carrier of your own in place of Twilio's.
            caller_id: Number or client identity that the callee sees; a number must be one of the account's or verified. The default is that of `From`.
            call_reason: Why you call, up to 50 characters; shown on phones whose carriers support branded calls (US).
            recording_track: What is recorded: inbound (what Twilio hears from the party), outbound (what it plays to it) or both, the default.
            recording_configuration_id: ID of a stored recording configuration, whose settings apply to the recording.
            time_limit: Seconds after which the call ends, from the answer on, 1 to 86400; 14400 (4 hours) by default.
            machine_detection: Enable reports as soon as a person or a machine answered; DetectMessageEnd waits for the end of a machine's greeting, so that a message can be left. Off by default; charged for each call.
            machine_detection_timeout: Seconds after the answer in which a person or a machine must be recognized, 3 to 59 (older documents: 120); 30 by default. Then AnsweredBy is unknown, and the call goes on. Raise it if many results are unknown.
            machine_detection_speech_threshold: Milliseconds of speech beyond which the answerer is a machine, 1000 to 6000; 2400 by default. Raise it where people answer with long sentences.
            machine_detection_speech_end_threshold: Milliseconds of silence that end the answerer's speech, 500 to 5000; 1200 by default. Raise it if greetings with pauses are cut.
            machine_detection_silence_timeout: Milliseconds of silence at the start after which AnsweredBy is unknown, 2000 to 10000; 5000 by default.
            amd_status_callback: URL that Twilio requests when `MachineDetection` knows who answered.
            amd_status_callback_method: HTTP method of the request to `AmdStatusCallback`; POST by default.
            trim: trim-silence, the default of calls, removes silence at both ends of the recording; do-not-trim keeps it.
            call_token: The CallToken of an incoming call that is forwarded: allows its caller's number as `From`.
            passports: PASSporTs (signed SHAKEN identities, JSON) that are passed on with a forwarded call.
            client_notification_url: URL that Twilio requests when a Voice SDK client is called, in place of a push notification.
            caller_display_name: Name that is shown for the caller where the callee is a SIP endpoint or a client.
            emergency_caller_position: Position of the caller for emergency services: latitude and longitude.
            emergency_caller_location: Description of where the caller is, for emergency services: floor, room.
            emergency_name: Name of the caller, for emergency services.
            emergency_address: Street and number of the caller, for emergency services.
            emergency_zip_code: Postal code of the caller, for emergency services.
            emergency_city: City of the caller, for emergency services.
            emergency_state: State or province of the caller, for emergency services.
            emergency_country: Country of the caller, for emergency services.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, muted: Bool | None = ..., hold: Bool | None = ..., coaching: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsConferencesParticipantsInstance]:
        """Lists participants who are in a conference now. Reads them into a list: all of them, or `limit`.

        Args:
            muted: Whether only muted participants are listed, or only others.
            hold: Whether only participants on hold are listed, or only others.
            coaching: Whether only coaches are listed, or only others.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, muted: Bool | None = ..., hold: Bool | None = ..., coaching: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsConferencesParticipantsInstance]:
        """Lists participants who are in a conference now. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            muted: Whether only muted participants are listed, or only others.
            hold: Whether only participants on hold are listed, or only others.
            coaching: Whether only coaches are listed, or only others.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, muted: Bool | None = ..., hold: Bool | None = ..., coaching: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsConferencesParticipantsInstance]:
        """Lists participants who are in a conference now. Reads one page.

        Args:
            muted: Whether only muted participants are listed, or only others.
            hold: Whether only participants on hold are listed, or only others.
            coaching: Whether only coaches are listed, or only others.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsConferencesParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsConferencesParticipantsContext(Resource):
    def delete(self) -> bool:
        """Hangs up on a participant. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsConferencesParticipantsInstance:
        """Reads a participant of a conference."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, muted: Bool | None = ..., hold: Bool | None = ..., hold_url: Text | None = ..., hold_method: Text | None = ..., announce_url: Text | None = ..., announce_method: Text | None = ..., wait_url: Text | None = ..., wait_method: Text | None = ..., beep_on_exit: Bool | None = ..., end_conference_on_exit: Bool | None = ..., coaching: Bool | None = ..., call_sid_to_coach: Text | None = ...) -> V2010AccountsConferencesParticipantsInstance:
        """Mutes, holds or coaches a participant, or plays something to one.

        Args:
            muted: Whether the participant is not heard by the others; false by default.
            hold: Whether the participant is on hold: neither hears nor is heard, and hears `HoldUrl`.
            hold_url: URL of TwiML or audio that a participant on hold hears; Twilio's music by default.
            hold_method: HTTP method of the request to `HoldUrl`; POST by default.
            announce_url: URL of TwiML that the participant alone hears: <Play>, <Say>, <Pause> or <Redirect> may stand in it.
            announce_method: HTTP method of the request to `AnnounceUrl`; POST by default.
            wait_url: URL of TwiML or audio that is heard until the conference starts; Twilio's music by default, empty means silence.
            wait_method: HTTP method of the request to `WaitUrl`; POST by default, and GET for an audio file, so that it is cached.
            beep_on_exit: Whether a tone is heard when the participant leaves.
            end_conference_on_exit: Whether the conference ends for all when this participant leaves; false by default.
            coaching: Whether the participant coaches: is heard only by that of `CallSidToCoach`.
            call_sid_to_coach: SID of the call of the participant who alone hears this one; needs `Coaching`.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsConferencesParticipantsInstanceFields(Instance):
    account_sid: str | None
    call_sid: str | None
    label: str | None
    call_sid_to_coach: str | None
    coaching: bool | None
    conference_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    end_conference_on_exit: bool | None
    muted: bool | None
    hold: bool | None
    start_conference_on_enter: bool | None
    status: ParticipantEnumStatus | None
    queue_time: str | None
    uri: str | None

class V2010AccountsConferencesParticipantsInstance(V2010AccountsConferencesParticipantsInstanceFields):
    def delete(self) -> bool:
        """Hangs up on a participant. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsConferencesParticipantsInstance:
        """Reads a participant of a conference."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, muted: Bool | None = ..., hold: Bool | None = ..., hold_url: Text | None = ..., hold_method: Text | None = ..., announce_url: Text | None = ..., announce_method: Text | None = ..., wait_url: Text | None = ..., wait_method: Text | None = ..., beep_on_exit: Bool | None = ..., end_conference_on_exit: Bool | None = ..., coaching: Bool | None = ..., call_sid_to_coach: Text | None = ...) -> V2010AccountsConferencesParticipantsInstance:
        """Mutes, holds or coaches a participant, or plays something to one.

        Args:
            muted: Whether the participant is not heard by the others; false by default.
            hold: Whether the participant is on hold: neither hears nor is heard, and hears `HoldUrl`.
            hold_url: URL of TwiML or audio that a participant on hold hears; Twilio's music by default.
            hold_method: HTTP method of the request to `HoldUrl`; POST by default.
            announce_url: URL of TwiML that the participant alone hears: <Play>, <Say>, <Pause> or <Redirect> may stand in it.
            announce_method: HTTP method of the request to `AnnounceUrl`; POST by default.
            wait_url: URL of TwiML or audio that is heard until the conference starts; Twilio's music by default, empty means silence.
            wait_method: HTTP method of the request to `WaitUrl`; POST by default, and GET for an audio file, so that it is cached.
            beep_on_exit: Whether a tone is heard when the participant leaves.
            end_conference_on_exit: Whether the conference ends for all when this participant leaves; false by default.
            coaching: Whether the participant coaches: is heard only by that of `CallSidToCoach`.
            call_sid_to_coach: SID of the call of the participant who alone hears this one; needs `Coaching`.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsConferencesRecordings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsConferencesRecordingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsConferencesRecordingsContext: ...
    def list(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsConferencesRecordingsInstance]:
        """Lists recordings of a conference. Reads them into a list: all of them, or `limit`.

        Args:
            date_created: Only recordings of a conference that were created on this day, UTC.
            date_created_before: Only recordings of a conference that were created on or before this day or time, UTC.
            date_created_after: Only recordings of a conference that were created on or after this day or time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsConferencesRecordingsInstance]:
        """Lists recordings of a conference. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            date_created: Only recordings of a conference that were created on this day, UTC.
            date_created_before: Only recordings of a conference that were created on or before this day or time, UTC.
            date_created_after: Only recordings of a conference that were created on or after this day or time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsConferencesRecordingsInstance]:
        """Lists recordings of a conference. Reads one page.

        Args:
            date_created: Only recordings of a conference that were created on this day, UTC.
            date_created_before: Only recordings of a conference that were created on or before this day or time, UTC.
            date_created_after: Only recordings of a conference that were created on or after this day or time, UTC.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsConferencesRecordingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsConferencesRecordingsContext(Resource):
    def delete(self) -> bool:
        """Deletes a recording's audio. Its metadata stays for 40 days. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsConferencesRecordingsInstance:
        """Reads what is known of a recording: status, duration in seconds, channels. The audio is at its media URL, as .wav or .mp3."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    @overload
    def download(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    def download(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    @overload
    async def download_async(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download_async(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    def update(self, status: ConferenceRecordingEnumStatus | Text, pause_behavior: Text | None = ...) -> V2010AccountsConferencesRecordingsInstance:
        """Pauses, resumes or stops the recording of a conference.

        Args:
            status: `paused`, `in-progress` (resumes) or `stopped`, which is final. Others are refused.
            pause_behavior: What stands in the file while the recording is paused: silence, the default, or skip (nothing).
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsConferencesRecordingsInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    call_sid: str | None
    conference_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    start_time: datetime | None
    duration: str | None
    sid: str | None
    price: Decimal | None
    price_unit: str | None
    status: ConferenceRecordingEnumStatus | None
    channels: int | None
    source: ConferenceRecordingEnumSource | None
    error_code: int | None
    encryption_details: Any
    uri: str | None

class V2010AccountsConferencesRecordingsInstance(V2010AccountsConferencesRecordingsInstanceFields):
    def delete(self) -> bool:
        """Deletes a recording's audio. Its metadata stays for 40 days. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsConferencesRecordingsInstance:
        """Reads what is known of a recording: status, duration in seconds, channels. The audio is at its media URL, as .wav or .mp3."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    @overload
    def download(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    def download(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    @overload
    async def download_async(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download_async(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    def update(self, status: ConferenceRecordingEnumStatus | Text, pause_behavior: Text | None = ...) -> V2010AccountsConferencesRecordingsInstance:
        """Pauses, resumes or stops the recording of a conference.

        Args:
            status: `paused`, `in-progress` (resumes) or `stopped`, which is final. Others are refused.
            pause_behavior: What stands in the file while the recording is paused: silence, the default, or skip (nothing).
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsConferencesInstanceFields(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    api_version: str | None
    friendly_name: str | None
    region: str | None
    sid: str | None
    status: ConferenceEnumStatus | None
    uri: str | None
    subresource_uris: dict[str, Any] | None
    reason_conference_ended: ConferenceEnumReasonConferenceEnded | None
    call_sid_ending_conference: str | None

class V2010AccountsConferencesInstance(V2010AccountsConferencesInstanceFields):
    @property
    def participants(self) -> V2010AccountsConferencesParticipants: ...
    @property
    def recordings(self) -> V2010AccountsConferencesRecordings: ...
    def fetch(self) -> V2010AccountsConferencesInstance:
        """Reads a conference: whether it is in progress, and why it ended."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: ConferenceEnumUpdateStatus | Text | None = ..., announce_url: Text | None = ..., announce_method: Text | None = ...) -> V2010AccountsConferencesInstance:
        """Ends a conference, or plays something to all its participants.

        Args:
            status: `completed` ends the conference: every participant is hung up on.
            announce_url: URL of TwiML that all participants hear: <Play>, <Say>, <Pause> or <Redirect> may stand in it.
            announce_method: HTTP method of the request to `AnnounceUrl`; POST by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsConnectApps(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsConnectAppsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsConnectAppsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsConnectAppsInstance]:
        """Lists the Connect apps of the account: programs that use accounts of others with their owners' consent. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsConnectAppsInstance]:
        """Lists the Connect apps of the account: programs that use accounts of others with their owners' consent. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsConnectAppsInstance]:
        """Lists the Connect apps of the account: programs that use accounts of others with their owners' consent. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsConnectAppsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsConnectAppsContext(Resource):
    def delete(self) -> bool:
        """Deletes a Connect app. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsConnectAppsInstance:
        """Reads a Connect app."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, authorize_redirect_url: Text | None = ..., company_name: Text | None = ..., deauthorize_callback_method: Text | None = ..., deauthorize_callback_url: Text | None = ..., description: Text | None = ..., friendly_name: Text | None = ..., homepage_url: Text | None = ..., permissions: Items | None = ...) -> V2010AccountsConnectAppsInstance:
        """Changes a Connect app.

        Args:
            authorize_redirect_url: URL to which a browser is sent after a user has allowed the app.
            company_name: Name of the company, shown where a user allows the app.
            deauthorize_callback_method: HTTP method of requests to `DeauthorizeCallbackUrl`.
            deauthorize_callback_url: URL that Twilio requests when a user withdraws the app's permission.
            description: Description of the app, shown where a user allows it.
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            homepage_url: URL of the app's website.
            permissions: What the app may do: `get-all` reads all of an account, `post-all` acts for it and is charged to it.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsConnectAppsInstanceFields(Instance):
    account_sid: str | None
    authorize_redirect_url: str | None
    company_name: str | None
    deauthorize_callback_method: str | None
    deauthorize_callback_url: str | None
    description: str | None
    friendly_name: str | None
    homepage_url: str | None
    permissions: list[Any] | None
    sid: str | None
    uri: str | None

class V2010AccountsConnectAppsInstance(V2010AccountsConnectAppsInstanceFields):
    def delete(self) -> bool:
        """Deletes a Connect app. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsConnectAppsInstance:
        """Reads a Connect app."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, authorize_redirect_url: Text | None = ..., company_name: Text | None = ..., deauthorize_callback_method: Text | None = ..., deauthorize_callback_url: Text | None = ..., description: Text | None = ..., friendly_name: Text | None = ..., homepage_url: Text | None = ..., permissions: Items | None = ...) -> V2010AccountsConnectAppsInstance:
        """Changes a Connect app.

        Args:
            authorize_redirect_url: URL to which a browser is sent after a user has allowed the app.
            company_name: Name of the company, shown where a user allows the app.
            deauthorize_callback_method: HTTP method of requests to `DeauthorizeCallbackUrl`.
            deauthorize_callback_url: URL that Twilio requests when a user withdraws the app's permission.
            description: Description of the app, shown where a user allows it.
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            homepage_url: URL of the app's website.
            permissions: What the app may do: `get-all` reads all of an account, `post-all` acts for it and is charged to it.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsIncomingPhoneNumbers(CallableResource):
    @property
    def local(self) -> V2010AccountsIncomingPhoneNumbersLocal: ...
    @property
    def mobile(self) -> V2010AccountsIncomingPhoneNumbersMobile: ...
    @property
    def toll_free(self) -> V2010AccountsIncomingPhoneNumbersTollFree: ...
    def __call__(self, sid: PathValue) -> V2010AccountsIncomingPhoneNumbersContext: ...
    def get(self, sid: PathValue) -> V2010AccountsIncomingPhoneNumbersContext: ...
    def create(self, api_version: Text | None = ..., friendly_name: Text | None = ..., sms_application_sid: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_application_sid: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., emergency_status: IncomingPhoneNumberEnumEmergencyStatus | Text | None = ..., emergency_address_sid: Text | None = ..., trunk_sid: Text | None = ..., identity_sid: Text | None = ..., address_sid: Text | None = ..., voice_receive_mode: IncomingPhoneNumberEnumVoiceReceiveMode | Text | None = ..., bundle_sid: Text | None = ..., phone_number: Text | None = ..., area_code: Text | None = ...) -> V2010AccountsIncomingPhoneNumbersInstance:
        """Buys a phone number: that of `PhoneNumber`, or any of `AreaCode`. The first month is charged at once.

        Args:
            api_version: Version of Twilio's API that webhooks and TwiML of the phone number of the account follow: 2010-04-01 or 2008-08-01.
            friendly_name: Name for people to read, up to 64 characters; the number, formatted, by default.
            sms_application_sid: SID of an application that handles messages; `SmsUrl` and its companions are then ignored.
            sms_fallback_method: HTTP method of requests to `SmsFallbackUrl`; POST by default.
            sms_fallback_url: URL that Twilio requests for TwiML when `SmsUrl` fails or does not return TwiML.
            sms_method: HTTP method of requests to `SmsUrl`; POST by default.
            sms_url: URL that Twilio requests for TwiML when a message comes in.
            status_callback: URL that Twilio requests with the outcome when an incoming call ends.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            voice_application_sid: SID of an application that handles calls; `VoiceUrl` and its companions are then ignored.
            voice_caller_id_lookup: Whether Twilio looks up the caller's name (CNAM) for each incoming call of a US number and passes it as CallerName; each look-up is charged.
            voice_fallback_method: HTTP method of requests to `VoiceFallbackUrl`; POST by default.
            voice_fallback_url: URL that Twilio requests for TwiML when `VoiceUrl` fails or does not return TwiML.
            voice_method: HTTP method of requests to `VoiceUrl`; POST by default.
            voice_url: URL that Twilio requests for TwiML when a call comes in.
            emergency_status: Whether emergency services can be called from the number: `Active` needs `EmergencyAddressSid`.
            emergency_address_sid: SID of the address that emergency services are given for calls from the number.
            trunk_sid: SID of a SIP trunk (TK…) that receives calls; the webhooks for calls are then ignored.
            identity_sid: SID of the identity document that the country requires for the number.
            address_sid: SID of the address that the country requires for the number.
            voice_receive_mode: Whether incoming calls are `voice`, the default, or `fax`.
            bundle_sid: SID of the approved regulatory bundle (BU…) that the country requires for the number.
            phone_number: Number to buy, in E.164, as a search among the numbers for sale returned it.
            area_code: Area code of a number that Twilio chooses; US and Canada only. Not together with `PhoneNumber`.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsIncomingPhoneNumbersInstance]:
        """Lists the phone numbers of the account. Reads them into a list: all of them, or `limit`.

        Args:
            beta: Whether numbers are included that are new to Twilio; true by default.
            friendly_name: Only numbers with exactly this name.
            phone_number: Only numbers that contain these digits; * stands for one digit: +4420*.
            origin: Only numbers from here: twilio, or hosted (they stay with their carrier, Twilio handles SMS).
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsIncomingPhoneNumbersInstance]:
        """Lists the phone numbers of the account. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            beta: Whether numbers are included that are new to Twilio; true by default.
            friendly_name: Only numbers with exactly this name.
            phone_number: Only numbers that contain these digits; * stands for one digit: +4420*.
            origin: Only numbers from here: twilio, or hosted (they stay with their carrier, Twilio handles SMS).
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsIncomingPhoneNumbersInstance]:
        """Lists the phone numbers of the account. Reads one page.

        Args:
            beta: Whether numbers are included that are new to Twilio; true by default.
            friendly_name: Only numbers with exactly this name.
            phone_number: Only numbers that contain these digits; * stands for one digit: +4420*.
            origin: Only numbers from here: twilio, or hosted (they stay with their carrier, Twilio handles SMS).
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsIncomingPhoneNumbersInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsIncomingPhoneNumbersLocal(Resource):
    def create(self, phone_number: Text, api_version: Text | None = ..., friendly_name: Text | None = ..., sms_application_sid: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_application_sid: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., identity_sid: Text | None = ..., address_sid: Text | None = ..., emergency_status: IncomingPhoneNumberLocalEnumEmergencyStatus | Text | None = ..., emergency_address_sid: Text | None = ..., trunk_sid: Text | None = ..., voice_receive_mode: IncomingPhoneNumberLocalEnumVoiceReceiveMode | Text | None = ..., bundle_sid: Text | None = ...) -> V2010AccountsIncomingPhoneNumbersLocalInstance:
        """Buys the local number that `PhoneNumber` names. The first month is charged at once.

        Args:
            phone_number: Number to buy, in E.164, as a search among the numbers for sale returned it.
            api_version: Version of Twilio's API that webhooks and TwiML of the local number of the account follow: 2010-04-01 or 2008-08-01.
            friendly_name: Name for people to read, up to 64 characters; the number, formatted, by default.
            sms_application_sid: SID of an application that handles messages; `SmsUrl` and its companions are then ignored.
            sms_fallback_method: HTTP method of requests to `SmsFallbackUrl`; POST by default.
            sms_fallback_url: URL that Twilio requests for TwiML when `SmsUrl` fails or does not return TwiML.
            sms_method: HTTP method of requests to `SmsUrl`; POST by default.
            sms_url: URL that Twilio requests for TwiML when a message comes in.
            status_callback: URL that Twilio requests with the outcome when an incoming call ends.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            voice_application_sid: SID of an application that handles calls; `VoiceUrl` and its companions are then ignored.
            voice_caller_id_lookup: Whether Twilio looks up the caller's name (CNAM) for each incoming call of a US number and passes it as CallerName; each look-up is charged.
            voice_fallback_method: HTTP method of requests to `VoiceFallbackUrl`; POST by default.
            voice_fallback_url: URL that Twilio requests for TwiML when `VoiceUrl` fails or does not return TwiML.
            voice_method: HTTP method of requests to `VoiceUrl`; POST by default.
            voice_url: URL that Twilio requests for TwiML when a call comes in.
            identity_sid: SID of the identity document that the country requires for the number.
            address_sid: SID of the address that the country requires for the number.
            emergency_status: Whether emergency services can be called from the number: `Active` needs `EmergencyAddressSid`.
            emergency_address_sid: SID of the address that emergency services are given for calls from the number.
            trunk_sid: SID of a SIP trunk (TK…) that receives calls; the webhooks for calls are then ignored.
            voice_receive_mode: Whether incoming calls are `voice`, the default, or `fax`.
            bundle_sid: SID of the approved regulatory bundle (BU…) that the country requires for the number.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsIncomingPhoneNumbersLocalInstance]:
        """Lists local numbers of the account. Reads them into a list: all of them, or `limit`.

        Args:
            beta: Whether numbers are included that are new to Twilio; true by default.
            friendly_name: Only numbers with exactly this name.
            phone_number: Only numbers that contain these digits; * stands for one digit: +4420*.
            origin: Only numbers from here: twilio, or hosted (they stay with their carrier, Twilio handles SMS).
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsIncomingPhoneNumbersLocalInstance]:
        """Lists local numbers of the account. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            beta: Whether numbers are included that are new to Twilio; true by default.
            friendly_name: Only numbers with exactly this name.
            phone_number: Only numbers that contain these digits; * stands for one digit: +4420*.
            origin: Only numbers from here: twilio, or hosted (they stay with their carrier, Twilio handles SMS).
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsIncomingPhoneNumbersLocalInstance]:
        """Lists local numbers of the account. Reads one page.

        Args:
            beta: Whether numbers are included that are new to Twilio; true by default.
            friendly_name: Only numbers with exactly this name.
            phone_number: Only numbers that contain these digits; * stands for one digit: +4420*.
            origin: Only numbers from here: twilio, or hosted (they stay with their carrier, Twilio handles SMS).
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsIncomingPhoneNumbersLocalInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsIncomingPhoneNumbersLocalInstanceFields(Instance):
    account_sid: str | None
    address_sid: str | None
    address_requirements: IncomingPhoneNumberLocalEnumAddressRequirement | None
    api_version: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    identity_sid: str | None
    phone_number: str | None
    origin: str | None
    sid: str | None
    sms_application_sid: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    status_callback: str | None
    status_callback_method: str | None
    trunk_sid: str | None
    uri: str | None
    voice_receive_mode: IncomingPhoneNumberLocalEnumVoiceReceiveMode | None
    voice_application_sid: str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_url: str | None
    emergency_status: IncomingPhoneNumberLocalEnumEmergencyStatus | None
    emergency_address_sid: str | None
    emergency_address_status: IncomingPhoneNumberLocalEnumEmergencyAddressStatus | None
    bundle_sid: str | None
    status: str | None

class V2010AccountsIncomingPhoneNumbersLocalInstance(V2010AccountsIncomingPhoneNumbersLocalInstanceFields):
    pass

class V2010AccountsIncomingPhoneNumbersMobile(Resource):
    def create(self, phone_number: Text, api_version: Text | None = ..., friendly_name: Text | None = ..., sms_application_sid: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_application_sid: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., identity_sid: Text | None = ..., address_sid: Text | None = ..., emergency_status: IncomingPhoneNumberMobileEnumEmergencyStatus | Text | None = ..., emergency_address_sid: Text | None = ..., trunk_sid: Text | None = ..., voice_receive_mode: IncomingPhoneNumberMobileEnumVoiceReceiveMode | Text | None = ..., bundle_sid: Text | None = ...) -> V2010AccountsIncomingPhoneNumbersMobileInstance:
        """Buys the mobile number that `PhoneNumber` names. The first month is charged at once.

        Args:
            phone_number: Number to buy, in E.164, as a search among the numbers for sale returned it.
            api_version: Version of Twilio's API that webhooks and TwiML of the mobile number of the account follow: 2010-04-01 or 2008-08-01.
            friendly_name: Name for people to read, up to 64 characters; the number, formatted, by default.
            sms_application_sid: SID of an application that handles messages; `SmsUrl` and its companions are then ignored.
            sms_fallback_method: HTTP method of requests to `SmsFallbackUrl`; POST by default.
            sms_fallback_url: URL that Twilio requests for TwiML when `SmsUrl` fails or does not return TwiML.
            sms_method: HTTP method of requests to `SmsUrl`; POST by default.
            sms_url: URL that Twilio requests for TwiML when a message comes in.
            status_callback: URL that Twilio requests with the outcome when an incoming call ends.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            voice_application_sid: SID of an application that handles calls; `VoiceUrl` and its companions are then ignored.
            voice_caller_id_lookup: Whether Twilio looks up the caller's name (CNAM) for each incoming call of a US number and passes it as CallerName; each look-up is charged.
            voice_fallback_method: HTTP method of requests to `VoiceFallbackUrl`; POST by default.
            voice_fallback_url: URL that Twilio requests for TwiML when `VoiceUrl` fails or does not return TwiML.
            voice_method: HTTP method of requests to `VoiceUrl`; POST by default.
            voice_url: URL that Twilio requests for TwiML when a call comes in.
            identity_sid: SID of the identity document that the country requires for the number.
            address_sid: SID of the address that the country requires for the number.
            emergency_status: Whether emergency services can be called from the number: `Active` needs `EmergencyAddressSid`.
            emergency_address_sid: SID of the address that emergency services are given for calls from the number.
            trunk_sid: SID of a SIP trunk (TK…) that receives calls; the webhooks for calls are then ignored.
            voice_receive_mode: Whether incoming calls are `voice`, the default, or `fax`.
            bundle_sid: SID of the approved regulatory bundle (BU…) that the country requires for the number.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsIncomingPhoneNumbersMobileInstance]:
        """Lists mobile numbers of the account. Reads them into a list: all of them, or `limit`.

        Args:
            beta: Whether numbers are included that are new to Twilio; true by default.
            friendly_name: Only numbers with exactly this name.
            phone_number: Only numbers that contain these digits; * stands for one digit: +4420*.
            origin: Only numbers from here: twilio, or hosted (they stay with their carrier, Twilio handles SMS).
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsIncomingPhoneNumbersMobileInstance]:
        """Lists mobile numbers of the account. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            beta: Whether numbers are included that are new to Twilio; true by default.
            friendly_name: Only numbers with exactly this name.
            phone_number: Only numbers that contain these digits; * stands for one digit: +4420*.
            origin: Only numbers from here: twilio, or hosted (they stay with their carrier, Twilio handles SMS).
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsIncomingPhoneNumbersMobileInstance]:
        """Lists mobile numbers of the account. Reads one page.

        Args:
            beta: Whether numbers are included that are new to Twilio; true by default.
            friendly_name: Only numbers with exactly this name.
            phone_number: Only numbers that contain these digits; * stands for one digit: +4420*.
            origin: Only numbers from here: twilio, or hosted (they stay with their carrier, Twilio handles SMS).
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsIncomingPhoneNumbersMobileInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsIncomingPhoneNumbersMobileInstanceFields(Instance):
    account_sid: str | None
    address_sid: str | None
    address_requirements: IncomingPhoneNumberMobileEnumAddressRequirement | None
    api_version: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    identity_sid: str | None
    phone_number: str | None
    origin: str | None
    sid: str | None
    sms_application_sid: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    status_callback: str | None
    status_callback_method: str | None
    trunk_sid: str | None
    uri: str | None
    voice_receive_mode: IncomingPhoneNumberMobileEnumVoiceReceiveMode | None
    voice_application_sid: str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_url: str | None
    emergency_status: IncomingPhoneNumberMobileEnumEmergencyStatus | None
    emergency_address_sid: str | None
    emergency_address_status: IncomingPhoneNumberMobileEnumEmergencyAddressStatus | None
    bundle_sid: str | None
    status: str | None

class V2010AccountsIncomingPhoneNumbersMobileInstance(V2010AccountsIncomingPhoneNumbersMobileInstanceFields):
    pass

class V2010AccountsIncomingPhoneNumbersTollFree(Resource):
    def create(self, phone_number: Text, api_version: Text | None = ..., friendly_name: Text | None = ..., sms_application_sid: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_application_sid: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., identity_sid: Text | None = ..., address_sid: Text | None = ..., emergency_status: IncomingPhoneNumberTollFreeEnumEmergencyStatus | Text | None = ..., emergency_address_sid: Text | None = ..., trunk_sid: Text | None = ..., voice_receive_mode: IncomingPhoneNumberTollFreeEnumVoiceReceiveMode | Text | None = ..., bundle_sid: Text | None = ...) -> V2010AccountsIncomingPhoneNumbersTollFreeInstance:
        """Buys the toll-free number that `PhoneNumber` names. The first month is charged at once.

        Args:
            phone_number: Number to buy, in E.164, as a search among the numbers for sale returned it.
            api_version: Version of Twilio's API that webhooks and TwiML of the toll-free number of the account follow: 2010-04-01 or 2008-08-01.
            friendly_name: Name for people to read, up to 64 characters; the number, formatted, by default.
            sms_application_sid: SID of an application that handles messages; `SmsUrl` and its companions are then ignored.
            sms_fallback_method: HTTP method of requests to `SmsFallbackUrl`; POST by default.
            sms_fallback_url: URL that Twilio requests for TwiML when `SmsUrl` fails or does not return TwiML.
            sms_method: HTTP method of requests to `SmsUrl`; POST by default.
            sms_url: URL that Twilio requests for TwiML when a message comes in.
            status_callback: URL that Twilio requests with the outcome when an incoming call ends.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            voice_application_sid: SID of an application that handles calls; `VoiceUrl` and its companions are then ignored.
            voice_caller_id_lookup: Whether Twilio looks up the caller's name (CNAM) for each incoming call of a US number and passes it as CallerName; each look-up is charged.
            voice_fallback_method: HTTP method of requests to `VoiceFallbackUrl`; POST by default.
            voice_fallback_url: URL that Twilio requests for TwiML when `VoiceUrl` fails or does not return TwiML.
            voice_method: HTTP method of requests to `VoiceUrl`; POST by default.
            voice_url: URL that Twilio requests for TwiML when a call comes in.
            identity_sid: SID of the identity document that the country requires for the number.
            address_sid: SID of the address that the country requires for the number.
            emergency_status: Whether emergency services can be called from the number: `Active` needs `EmergencyAddressSid`.
            emergency_address_sid: SID of the address that emergency services are given for calls from the number.
            trunk_sid: SID of a SIP trunk (TK…) that receives calls; the webhooks for calls are then ignored.
            voice_receive_mode: Whether incoming calls are `voice`, the default, or `fax`.
            bundle_sid: SID of the approved regulatory bundle (BU…) that the country requires for the number.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsIncomingPhoneNumbersTollFreeInstance]:
        """Lists toll-free numbers of the account. Reads them into a list: all of them, or `limit`.

        Args:
            beta: Whether numbers are included that are new to Twilio; true by default.
            friendly_name: Only numbers with exactly this name.
            phone_number: Only numbers that contain these digits; * stands for one digit: +4420*.
            origin: Only numbers from here: twilio, or hosted (they stay with their carrier, Twilio handles SMS).
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsIncomingPhoneNumbersTollFreeInstance]:
        """Lists toll-free numbers of the account. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            beta: Whether numbers are included that are new to Twilio; true by default.
            friendly_name: Only numbers with exactly this name.
            phone_number: Only numbers that contain these digits; * stands for one digit: +4420*.
            origin: Only numbers from here: twilio, or hosted (they stay with their carrier, Twilio handles SMS).
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, beta: Bool | None = ..., friendly_name: Text | None = ..., phone_number: Text | None = ..., origin: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsIncomingPhoneNumbersTollFreeInstance]:
        """Lists toll-free numbers of the account. Reads one page.

        Args:
            beta: Whether numbers are included that are new to Twilio; true by default.
            friendly_name: Only numbers with exactly this name.
            phone_number: Only numbers that contain these digits; * stands for one digit: +4420*.
            origin: Only numbers from here: twilio, or hosted (they stay with their carrier, Twilio handles SMS).
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsIncomingPhoneNumbersTollFreeInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsIncomingPhoneNumbersTollFreeInstanceFields(Instance):
    account_sid: str | None
    address_sid: str | None
    address_requirements: IncomingPhoneNumberTollFreeEnumAddressRequirement | None
    api_version: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    identity_sid: str | None
    phone_number: str | None
    origin: str | None
    sid: str | None
    sms_application_sid: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    status_callback: str | None
    status_callback_method: str | None
    trunk_sid: str | None
    uri: str | None
    voice_receive_mode: IncomingPhoneNumberTollFreeEnumVoiceReceiveMode | None
    voice_application_sid: str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_url: str | None
    emergency_status: IncomingPhoneNumberTollFreeEnumEmergencyStatus | None
    emergency_address_sid: str | None
    emergency_address_status: IncomingPhoneNumberTollFreeEnumEmergencyAddressStatus | None
    bundle_sid: str | None
    status: str | None

class V2010AccountsIncomingPhoneNumbersTollFreeInstance(V2010AccountsIncomingPhoneNumbersTollFreeInstanceFields):
    pass

class V2010AccountsIncomingPhoneNumbersContext(Resource):
    @property
    def assigned_add_ons(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOns: ...
    def delete(self) -> bool:
        """Releases a phone number. It can be bought by others after some days, and cannot be counted on to come back. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsIncomingPhoneNumbersInstance:
        """Reads a phone number of the account."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, account_sid: Text | None = ..., api_version: Text | None = ..., friendly_name: Text | None = ..., sms_application_sid: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_application_sid: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., emergency_status: IncomingPhoneNumberEnumEmergencyStatus | Text | None = ..., emergency_address_sid: Text | None = ..., trunk_sid: Text | None = ..., voice_receive_mode: IncomingPhoneNumberEnumVoiceReceiveMode | Text | None = ..., identity_sid: Text | None = ..., address_sid: Text | None = ..., bundle_sid: Text | None = ...) -> V2010AccountsIncomingPhoneNumbersInstance:
        """Changes what a phone number of the account does: its webhooks, name, address or trunk.

        Args:
            account_sid: SID of the account to which the number moves: a subaccount, or the parent.
            api_version: Version of Twilio's API that webhooks and TwiML of the phone number of the account follow: 2010-04-01 or 2008-08-01.
            friendly_name: Name for people to read, up to 64 characters; the number, formatted, by default.
            sms_application_sid: SID of an application that handles messages; `SmsUrl` and its companions are then ignored.
            sms_fallback_method: HTTP method of requests to `SmsFallbackUrl`; POST by default.
            sms_fallback_url: URL that Twilio requests for TwiML when `SmsUrl` fails or does not return TwiML.
            sms_method: HTTP method of requests to `SmsUrl`; POST by default.
            sms_url: URL that Twilio requests for TwiML when a message comes in.
            status_callback: URL that Twilio requests with the outcome when an incoming call ends.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            voice_application_sid: SID of an application that handles calls; `VoiceUrl` and its companions are then ignored.
            voice_caller_id_lookup: Whether Twilio looks up the caller's name (CNAM) for each incoming call of a US number and passes it as CallerName; each look-up is charged.
            voice_fallback_method: HTTP method of requests to `VoiceFallbackUrl`; POST by default.
            voice_fallback_url: URL that Twilio requests for TwiML when `VoiceUrl` fails or does not return TwiML.
            voice_method: HTTP method of requests to `VoiceUrl`; POST by default.
            voice_url: URL that Twilio requests for TwiML when a call comes in.
            emergency_status: Whether emergency services can be called from the number: `Active` needs `EmergencyAddressSid`.
            emergency_address_sid: SID of the address that emergency services are given for calls from the number.
            trunk_sid: SID of a SIP trunk (TK…) that receives calls; the webhooks for calls are then ignored.
            voice_receive_mode: Whether incoming calls are `voice`, the default, or `fax`.
            identity_sid: SID of the identity document that the country requires for the number.
            address_sid: SID of the address that the country requires for the number.
            bundle_sid: SID of the approved regulatory bundle (BU…) that the country requires for the number.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsIncomingPhoneNumbersAssignedAddOns(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext: ...
    def create(self, installed_add_on_sid: Text) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance:
        """Assigns an installed add-on to a phone number.

        Args:
            installed_add_on_sid: SID of the installed add-on (XE…).
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance]:
        """Lists add-ons of a phone number. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance]:
        """Lists add-ons of a phone number. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance]:
        """Lists add-ons of a phone number. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext(Resource):
    @property
    def extensions(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions: ...
    def delete(self) -> bool:
        """Takes an add-on away from a phone number. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance:
        """Reads an add-on of a phone number."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance]:
        """Lists extensions of an add-on. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance]:
        """Lists extensions of an add-on. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance]:
        """Lists extensions of an add-on. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext(Resource):
    def fetch(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance:
        """Reads an extension of an add-on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    resource_sid: str | None
    assigned_add_on_sid: str | None
    friendly_name: str | None
    product_name: str | None
    unique_name: str | None
    uri: str | None
    enabled: bool | None

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance(V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstanceFields):
    def fetch(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance:
        """Reads an extension of an add-on."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    resource_sid: str | None
    friendly_name: str | None
    description: str | None
    configuration: Any
    unique_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    uri: str | None
    subresource_uris: dict[str, Any] | None

class V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance(V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstanceFields):
    @property
    def extensions(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions: ...
    def delete(self) -> bool:
        """Takes an add-on away from a phone number. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance:
        """Reads an add-on of a phone number."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsIncomingPhoneNumbersInstanceFields(Instance):
    account_sid: str | None
    address_sid: str | None
    address_requirements: IncomingPhoneNumberEnumAddressRequirement | None
    api_version: str | None
    beta: bool | None
    capabilities: dict[str, Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    identity_sid: str | None
    phone_number: str | None
    origin: str | None
    sid: str | None
    sms_application_sid: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    status_callback: str | None
    status_callback_method: str | None
    trunk_sid: str | None
    uri: str | None
    voice_receive_mode: IncomingPhoneNumberEnumVoiceReceiveMode | None
    voice_application_sid: str | None
    voice_caller_id_lookup: bool | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_url: str | None
    emergency_status: IncomingPhoneNumberEnumEmergencyStatus | None
    emergency_address_sid: str | None
    emergency_address_status: IncomingPhoneNumberEnumEmergencyAddressStatus | None
    bundle_sid: str | None
    status: str | None
    type: str | None

class V2010AccountsIncomingPhoneNumbersInstance(V2010AccountsIncomingPhoneNumbersInstanceFields):
    @property
    def assigned_add_ons(self) -> V2010AccountsIncomingPhoneNumbersAssignedAddOns: ...
    def delete(self) -> bool:
        """Releases a phone number. It can be bought by others after some days, and cannot be counted on to come back. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsIncomingPhoneNumbersInstance:
        """Reads a phone number of the account."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, account_sid: Text | None = ..., api_version: Text | None = ..., friendly_name: Text | None = ..., sms_application_sid: Text | None = ..., sms_fallback_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_method: Text | None = ..., sms_url: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ..., voice_application_sid: Text | None = ..., voice_caller_id_lookup: Bool | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_url: Text | None = ..., emergency_status: IncomingPhoneNumberEnumEmergencyStatus | Text | None = ..., emergency_address_sid: Text | None = ..., trunk_sid: Text | None = ..., voice_receive_mode: IncomingPhoneNumberEnumVoiceReceiveMode | Text | None = ..., identity_sid: Text | None = ..., address_sid: Text | None = ..., bundle_sid: Text | None = ...) -> V2010AccountsIncomingPhoneNumbersInstance:
        """Changes what a phone number of the account does: its webhooks, name, address or trunk.

        Args:
            account_sid: SID of the account to which the number moves: a subaccount, or the parent.
            api_version: Version of Twilio's API that webhooks and TwiML of the phone number of the account follow: 2010-04-01 or 2008-08-01.
            friendly_name: Name for people to read, up to 64 characters; the number, formatted, by default.
            sms_application_sid: SID of an application that handles messages; `SmsUrl` and its companions are then ignored.
            sms_fallback_method: HTTP method of requests to `SmsFallbackUrl`; POST by default.
            sms_fallback_url: URL that Twilio requests for TwiML when `SmsUrl` fails or does not return TwiML.
            sms_method: HTTP method of requests to `SmsUrl`; POST by default.
            sms_url: URL that Twilio requests for TwiML when a message comes in.
            status_callback: URL that Twilio requests with the outcome when an incoming call ends.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
            voice_application_sid: SID of an application that handles calls; `VoiceUrl` and its companions are then ignored.
            voice_caller_id_lookup: Whether Twilio looks up the caller's name (CNAM) for each incoming call of a US number and passes it as CallerName; each look-up is charged.
            voice_fallback_method: HTTP method of requests to `VoiceFallbackUrl`; POST by default.
            voice_fallback_url: URL that Twilio requests for TwiML when `VoiceUrl` fails or does not return TwiML.
            voice_method: HTTP method of requests to `VoiceUrl`; POST by default.
            voice_url: URL that Twilio requests for TwiML when a call comes in.
            emergency_status: Whether emergency services can be called from the number: `Active` needs `EmergencyAddressSid`.
            emergency_address_sid: SID of the address that emergency services are given for calls from the number.
            trunk_sid: SID of a SIP trunk (TK…) that receives calls; the webhooks for calls are then ignored.
            voice_receive_mode: Whether incoming calls are `voice`, the default, or `fax`.
            identity_sid: SID of the identity document that the country requires for the number.
            address_sid: SID of the address that the country requires for the number.
            bundle_sid: SID of the approved regulatory bundle (BU…) that the country requires for the number.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsKeys(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsKeysContext: ...
    def get(self, sid: PathValue) -> V2010AccountsKeysContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsKeysInstance]:
        """Lists API keys. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsKeysInstance]:
        """Lists API keys. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsKeysInstance]:
        """Lists API keys. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsKeysInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsKeysContext(Resource):
    def delete(self) -> bool:
        """Revokes an API key. Requests signed with it fail at once. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsKeysInstance:
        """Reads an API key."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V2010AccountsKeysInstance:
        """Renames an API key.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsKeysInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V2010AccountsKeysInstance(V2010AccountsKeysInstanceFields):
    def delete(self) -> bool:
        """Revokes an API key. Requests signed with it fail at once. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsKeysInstance:
        """Reads an API key."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V2010AccountsKeysInstance:
        """Renames an API key.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsMessages(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsMessagesContext: ...
    def get(self, sid: PathValue) -> V2010AccountsMessagesContext: ...
    def create(self, to: Text, status_callback: Text | None = ..., application_sid: Text | None = ..., max_price: Number | None = ..., provide_feedback: Bool | None = ..., attempt: Int | None = ..., validity_period: Int | None = ..., force_delivery: Bool | None = ..., content_retention: MessageEnumContentRetention | Text | None = ..., address_retention: MessageEnumAddressRetention | Text | None = ..., smart_encoded: Bool | None = ..., persistent_action: Items | None = ..., traffic_type: MessageEnumTrafficType | Text | None = ..., shorten_urls: Bool | None = ..., schedule_type: MessageEnumScheduleType | Text | None = ..., send_at: Time | None = ..., send_as_mms: Bool | None = ..., content_variables: Text | None = ..., message_intent: Text | None = ..., risk_check: MessageEnumRiskCheck | Text | None = ..., from_: Text | None = ..., fallback_from: Text | None = ..., messaging_service_sid: Text | None = ..., body: Text | None = ..., media_url: Items | None = ..., content_sid: Text | None = ...) -> V2010AccountsMessagesInstance:
        """Sends an SMS, an MMS, or a message of WhatsApp, RCS or Messenger. The response says that it is queued, not that it arrived.

        Args:
            to: Recipient: a number in E.164, or with its channel: whatsapp:+15558675310.
            status_callback: URL that Twilio requests at each status of the message: sent, delivered, undelivered, failed and so on. Overrides that of the service.
            application_sid: SID of an application whose MessageStatusCallback gets the statuses.
            max_price: Most that the message may cost, in US dollars, all segments together, up to 4 decimals. A message that would cost more fails.
            provide_feedback: Whether you will report with messages.feedback that the recipient has acted on the message; false by default.
            attempt: How often you have tried to send this text, this time included; for Twilio's statistics of feedback.
            validity_period: Seconds for which the message may wait in Twilio's queue, 1 to 36000; 36000 by default. After them it fails with 30001. Short for passcodes.
            force_delivery: Whether Twilio tries to deliver to a landline as well. Reserved.
            content_retention: `retain`, the default, keeps the text in Twilio's records; `discard` removes it after sending. Must be allowed for the account.
            address_retention: `retain`, the default, keeps the recipient's number in Twilio's records; `obfuscate` hides its last digits. Must be allowed for the account.
            smart_encoded: Whether typographic characters are replaced by GSM-7 ones, so that fewer segments are needed; true by default with a service that does so.
            persistent_action: Rich actions of the channel, such as geo:37.78,-122.39|Office for a place in WhatsApp.
            traffic_type: `free` marks messages that are not charged, where the contract has such.
            shorten_urls: Whether links in `Body` are shortened with the service's own domain and their clicks are reported; needs `MessagingServiceSid`.
            schedule_type: `fixed` sends the message at `SendAt`.
            send_at: When the message is sent, with `ScheduleType` and `MessagingServiceSid`: at least 300 seconds and at most 35 days ahead.
            send_as_mms: Whether a text without media is sent as one MMS.
            content_variables: Values of the template's placeholders, a JSON object: {"1": "Ada"}. Needs `ContentSid`.
            message_intent: Purpose of the message, for services that route by it: otp, notifications, marketing and others.
            risk_check: `enable`, the default, checks the recipient for SMS pumping where that protection is on; `disable` sends unchecked.
            from_: Sender: a number of the account in E.164, a short code, an alphanumeric sender ID of up to 11 characters, or an address with its channel (whatsapp:…). Required unless `MessagingServiceSid` is given.
            fallback_from: Number from which the message is sent as SMS if the channel of `From` cannot deliver it.
            messaging_service_sid: SID of a messaging service, which chooses the sender. Required for `SendAt` and `ShortenUrls`.
            body: Text, up to 1600 characters. Recipients may see long texts in parts; each segment is charged. Required unless `MediaUrl` or `ContentSid` is given.
            media_url: Public URLs of up to 10 pictures or files, 5 MB in all (500 KB for types that carriers do not convert). MMS reaches US and Canada; WhatsApp takes one.
            content_sid: SID of a content template (HX…) that is sent in place of `Body`, required for WhatsApp outside the 24 hours after a user's message.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, to: Text | None = ..., from_: Text | None = ..., date_sent: Time | None = ..., date_sent_before: Time | None = ..., date_sent_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsMessagesInstance]:
        """Lists messages, sent and received, newest first. Reads them into a list: all of them, or `limit`.

        Args:
            to: Only messages to this number or address.
            from_: Only messages from this number or address.
            date_sent: Only messages that were sent on this day, UTC.
            date_sent_before: Only messages that were sent on or before this day or time, UTC.
            date_sent_after: Only messages that were sent on or after this day or time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, to: Text | None = ..., from_: Text | None = ..., date_sent: Time | None = ..., date_sent_before: Time | None = ..., date_sent_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsMessagesInstance]:
        """Lists messages, sent and received, newest first. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            to: Only messages to this number or address.
            from_: Only messages from this number or address.
            date_sent: Only messages that were sent on this day, UTC.
            date_sent_before: Only messages that were sent on or before this day or time, UTC.
            date_sent_after: Only messages that were sent on or after this day or time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, to: Text | None = ..., from_: Text | None = ..., date_sent: Time | None = ..., date_sent_before: Time | None = ..., date_sent_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsMessagesInstance]:
        """Lists messages, sent and received, newest first. Reads one page.

        Args:
            to: Only messages to this number or address.
            from_: Only messages from this number or address.
            date_sent: Only messages that were sent on this day, UTC.
            date_sent_before: Only messages that were sent on or before this day or time, UTC.
            date_sent_after: Only messages that were sent on or after this day or time, UTC.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsMessagesInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsMessagesContext(Resource):
    @property
    def feedback(self) -> V2010AccountsMessagesFeedback: ...
    @property
    def media(self) -> V2010AccountsMessagesMedia: ...
    def delete(self) -> bool:
        """Deletes the record of a message and its media. A message that was delivered stays on the phone. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsMessagesInstance:
        """Reads a message: status, error code, segments, price. The price is there after it was sent."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Text | None = ..., status: MessageEnumUpdateStatus | Text | None = ...) -> V2010AccountsMessagesInstance:
        """Removes the text of a message (`Body` empty), or cancels one that is scheduled.

        Args:
            body: Empty text: removes what the message said. Anything else is refused.
            status: `canceled` cancels a message that is scheduled and not sent yet.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsMessagesFeedback(Resource):
    def create(self, outcome: MessageFeedbackEnumOutcome | Text | None = ...) -> V2010AccountsMessagesFeedbackInstance:
        """Reports whether a recipient acted on a message that was sent with `ProvideFeedback`.

        Args:
            outcome: `confirmed` if the recipient acted on the message (entered the code, clicked), else `unconfirmed`.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsMessagesFeedbackInstanceFields(Instance):
    account_sid: str | None
    message_sid: str | None
    outcome: MessageFeedbackEnumOutcome | None
    date_created: datetime | None
    date_updated: datetime | None
    uri: str | None

class V2010AccountsMessagesFeedbackInstance(V2010AccountsMessagesFeedbackInstanceFields):
    pass

class V2010AccountsMessagesMedia(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsMessagesMediaContext: ...
    def get(self, sid: PathValue) -> V2010AccountsMessagesMediaContext: ...
    def list(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsMessagesMediaInstance]:
        """Lists media files of a message. Reads them into a list: all of them, or `limit`.

        Args:
            date_created: Only media files of a message that were created on this day, UTC.
            date_created_before: Only media files of a message that were created on or before this day or time, UTC.
            date_created_after: Only media files of a message that were created on or after this day or time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsMessagesMediaInstance]:
        """Lists media files of a message. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            date_created: Only media files of a message that were created on this day, UTC.
            date_created_before: Only media files of a message that were created on or before this day or time, UTC.
            date_created_after: Only media files of a message that were created on or after this day or time, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsMessagesMediaInstance]:
        """Lists media files of a message. Reads one page.

        Args:
            date_created: Only media files of a message that were created on this day, UTC.
            date_created_before: Only media files of a message that were created on or before this day or time, UTC.
            date_created_after: Only media files of a message that were created on or after this day or time, UTC.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsMessagesMediaInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsMessagesMediaContext(Resource):
    def delete(self) -> bool:
        """Deletes a media file of a message from Twilio's storage. A file that was delivered stays on the phone. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsMessagesMediaInstance:
        """Reads what is known of a media file of a message: its type and dates. The file itself is at its URI without .json."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    @overload
    def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    @overload
    async def download_async(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download_async(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V2010AccountsMessagesMediaInstanceFields(Instance):
    account_sid: str | None
    content_type: str | None
    date_created: datetime | None
    date_updated: datetime | None
    parent_sid: str | None
    sid: str | None
    uri: str | None

class V2010AccountsMessagesMediaInstance(V2010AccountsMessagesMediaInstanceFields):
    def delete(self) -> bool:
        """Deletes a media file of a message from Twilio's storage. A file that was delivered stays on the phone. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsMessagesMediaInstance:
        """Reads what is known of a media file of a message: its type and dates. The file itself is at its URI without .json."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    @overload
    def download(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    def download(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    @overload
    async def download_async(self, to: None = None, *, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download_async(self, to: Destination, *, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V2010AccountsMessagesInstanceFields(Instance):
    body: str | None
    num_segments: str | None
    direction: MessageEnumDirection | None
    from_: str | None
    to: str | None
    date_updated: datetime | None
    price: Decimal | None
    error_message: str | None
    uri: str | None
    account_sid: str | None
    num_media: str | None
    status: MessageEnumStatus | None
    messaging_service_sid: str | None
    sid: str | None
    date_sent: datetime | None
    date_created: datetime | None
    error_code: int | None
    price_unit: str | None
    api_version: str | None
    subresource_uris: dict[str, Any] | None

class V2010AccountsMessagesInstance(V2010AccountsMessagesInstanceFields):
    @property
    def feedback(self) -> V2010AccountsMessagesFeedback: ...
    @property
    def media(self) -> V2010AccountsMessagesMedia: ...
    def delete(self) -> bool:
        """Deletes the record of a message and its media. A message that was delivered stays on the phone. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsMessagesInstance:
        """Reads a message: status, error code, segments, price. The price is there after it was sent."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Text | None = ..., status: MessageEnumUpdateStatus | Text | None = ...) -> V2010AccountsMessagesInstance:
        """Removes the text of a message (`Body` empty), or cancels one that is scheduled.

        Args:
            body: Empty text: removes what the message said. Anything else is refused.
            status: `canceled` cancels a message that is scheduled and not sent yet.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsNewKeys(Resource):
    def create(self, friendly_name: Text | None = ...) -> V2010AccountsNewKeysInstance:
        """Creates an API key. Its secret is in this response and cannot be read again.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsNewKeysInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    secret: str | None

class V2010AccountsNewKeysInstance(V2010AccountsNewKeysInstanceFields):
    pass

class V2010AccountsNewSigningKeys(Resource):
    def create(self, friendly_name: Text | None = ...) -> V2010AccountsNewSigningKeysInstance:
        """Creates an API key. Its secret is in this response and cannot be read again.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsNewSigningKeysInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    secret: str | None

class V2010AccountsNewSigningKeysInstance(V2010AccountsNewSigningKeysInstanceFields):
    pass

class V2010AccountsNotifications(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsNotificationsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsNotificationsContext: ...
    def list(self, log: Int | None = ..., message_date: Time | None = ..., message_date_before: Time | None = ..., message_date_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsNotificationsInstance2]:
        """Lists notifications: errors and warnings that Twilio logged. Reads them into a list: all of them, or `limit`.

        Args:
            log: Only this level: 0 errors, 1 warnings.
            message_date: Only notifications of this day, UTC.
            message_date_before: Only notifications of this day or before, UTC.
            message_date_after: Only notifications of this day or after, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, log: Int | None = ..., message_date: Time | None = ..., message_date_before: Time | None = ..., message_date_after: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsNotificationsInstance2]:
        """Lists notifications: errors and warnings that Twilio logged. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            log: Only this level: 0 errors, 1 warnings.
            message_date: Only notifications of this day, UTC.
            message_date_before: Only notifications of this day or before, UTC.
            message_date_after: Only notifications of this day or after, UTC.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, log: Int | None = ..., message_date: Time | None = ..., message_date_before: Time | None = ..., message_date_after: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsNotificationsInstance2]:
        """Lists notifications: errors and warnings that Twilio logged. Reads one page.

        Args:
            log: Only this level: 0 errors, 1 warnings.
            message_date: Only notifications of this day, UTC.
            message_date_before: Only notifications of this day or before, UTC.
            message_date_after: Only notifications of this day or after, UTC.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsNotificationsInstance2]: ...
    get_page_async = awaited(get_page)

class V2010AccountsNotificationsContext(Resource):
    def fetch(self) -> V2010AccountsNotificationsInstance:
        """Reads a notification."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsNotificationsInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    call_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    error_code: str | None
    log: str | None
    message_date: datetime | None
    message_text: str | None
    more_info: str | None
    request_method: str | None
    request_url: str | None
    request_variables: str | None
    response_body: str | None
    response_headers: str | None
    sid: str | None
    uri: str | None

class V2010AccountsNotificationsInstance(V2010AccountsNotificationsInstanceFields):
    def fetch(self) -> V2010AccountsNotificationsInstance:
        """Reads a notification."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsNotificationsInstance2Fields(Instance):
    account_sid: str | None
    api_version: str | None
    call_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    error_code: str | None
    log: str | None
    message_date: datetime | None
    message_text: str | None
    more_info: str | None
    request_method: str | None
    request_url: str | None
    sid: str | None
    uri: str | None

class V2010AccountsNotificationsInstance2(V2010AccountsNotificationsInstance2Fields):
    def fetch(self) -> V2010AccountsNotificationsInstance:
        """Reads a notification."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsOutgoingCallerIds(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsOutgoingCallerIdsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsOutgoingCallerIdsContext: ...
    def list(self, phone_number: Text | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsOutgoingCallerIdsInstance]:
        """Lists verified caller IDs: numbers of others that may be shown as the caller. Reads them into a list: all of them, or `limit`.

        Args:
            phone_number: Only this number, in E.164.
            friendly_name: Only verified numbers with exactly this name.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, phone_number: Text | None = ..., friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsOutgoingCallerIdsInstance]:
        """Lists verified caller IDs: numbers of others that may be shown as the caller. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            phone_number: Only this number, in E.164.
            friendly_name: Only verified numbers with exactly this name.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, phone_number: Text | None = ..., friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsOutgoingCallerIdsInstance]:
        """Lists verified caller IDs: numbers of others that may be shown as the caller. Reads one page.

        Args:
            phone_number: Only this number, in E.164.
            friendly_name: Only verified numbers with exactly this name.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsOutgoingCallerIdsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsOutgoingCallerIdsContext(Resource):
    def delete(self) -> bool:
        """Removes a verified number. Calls can no longer come from it. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsOutgoingCallerIdsInstance:
        """Reads a verified caller ID."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V2010AccountsOutgoingCallerIdsInstance:
        """Renames a verified number.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsOutgoingCallerIdsInstanceFields(Instance):
    sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    account_sid: str | None
    phone_number: str | None
    uri: str | None

class V2010AccountsOutgoingCallerIdsInstance(V2010AccountsOutgoingCallerIdsInstanceFields):
    def delete(self) -> bool:
        """Removes a verified number. Calls can no longer come from it. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsOutgoingCallerIdsInstance:
        """Reads a verified caller ID."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V2010AccountsOutgoingCallerIdsInstance:
        """Renames a verified number.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsQueues(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsQueuesContext: ...
    def get(self, sid: PathValue) -> V2010AccountsQueuesContext: ...
    def create(self, friendly_name: Text, max_size: Int | None = ...) -> V2010AccountsQueuesInstance:
        """Creates a queue in which calls wait; <Enqueue> with an unknown name does so too.

        Args:
            friendly_name: Name, up to 64 characters, unique in the account: what stands in <Enqueue>.
            max_size: Most calls that may wait, 1 to 5000; 1000 by default. <Enqueue> of one more ends with queue-full.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsQueuesInstance]:
        """Lists queues. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsQueuesInstance]:
        """Lists queues. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsQueuesInstance]:
        """Lists queues. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsQueuesInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsQueuesContext(Resource):
    @property
    def members(self) -> V2010AccountsQueuesMembers: ...
    def delete(self) -> bool:
        """Deletes a queue. It must be empty. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsQueuesInstance:
        """Reads a queue: how many calls wait, and for how long on average."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., max_size: Int | None = ...) -> V2010AccountsQueuesInstance:
        """Renames a queue, or changes how many calls may wait in it.

        Args:
            friendly_name: Name, up to 64 characters, unique in the account: what stands in <Enqueue>.
            max_size: Most calls that may wait, 1 to 5000; 1000 by default. <Enqueue> of one more ends with queue-full.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsQueuesMembers(CallableResource):
    def __call__(self, call_sid: PathValue) -> V2010AccountsQueuesMembersContext: ...
    def get(self, call_sid: PathValue) -> V2010AccountsQueuesMembersContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsQueuesMembersInstance]:
        """Lists calls in a queue, from the front. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsQueuesMembersInstance]:
        """Lists calls in a queue, from the front. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsQueuesMembersInstance]:
        """Lists calls in a queue, from the front. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsQueuesMembersInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsQueuesMembersContext(Resource):
    def fetch(self) -> V2010AccountsQueuesMembersInstance:
        """Reads a call's place in a queue, and for how many seconds it has waited."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, url: Text, method: Text | None = ...) -> V2010AccountsQueuesMembersInstance:
        """Takes a call out of a queue: it goes on with the TwiML of `Url`.

        Args:
            url: URL that Twilio requests for the TwiML that the call goes on with.
            method: HTTP method of the request to `Url`; POST by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsQueuesMembersInstanceFields(Instance):
    call_sid: str | None
    date_enqueued: datetime | None
    position: int | None
    uri: str | None
    wait_time: int | None
    queue_sid: str | None

class V2010AccountsQueuesMembersInstance(V2010AccountsQueuesMembersInstanceFields):
    def fetch(self) -> V2010AccountsQueuesMembersInstance:
        """Reads a call's place in a queue, and for how many seconds it has waited."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, url: Text, method: Text | None = ...) -> V2010AccountsQueuesMembersInstance:
        """Takes a call out of a queue: it goes on with the TwiML of `Url`.

        Args:
            url: URL that Twilio requests for the TwiML that the call goes on with.
            method: HTTP method of the request to `Url`; POST by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsQueuesInstanceFields(Instance):
    date_updated: datetime | None
    current_size: int | None
    friendly_name: str | None
    uri: str | None
    account_sid: str | None
    average_wait_time: int | None
    sid: str | None
    date_created: datetime | None
    max_size: int | None

class V2010AccountsQueuesInstance(V2010AccountsQueuesInstanceFields):
    @property
    def members(self) -> V2010AccountsQueuesMembers: ...
    def delete(self) -> bool:
        """Deletes a queue. It must be empty. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsQueuesInstance:
        """Reads a queue: how many calls wait, and for how long on average."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., max_size: Int | None = ...) -> V2010AccountsQueuesInstance:
        """Renames a queue, or changes how many calls may wait in it.

        Args:
            friendly_name: Name, up to 64 characters, unique in the account: what stands in <Enqueue>.
            max_size: Most calls that may wait, 1 to 5000; 1000 by default. <Enqueue> of one more ends with queue-full.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsRecordings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsRecordingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsRecordingsContext: ...
    def list(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., call_sid: Text | None = ..., conference_sid: Text | None = ..., include_soft_deleted: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsRecordingsInstance]:
        """Lists the recordings of the account, newest first. Reads them into a list: all of them, or `limit`.

        Args:
            date_created: Only recordings that were created on this day, UTC.
            date_created_before: Only recordings that were created on or before this day or time, UTC.
            date_created_after: Only recordings that were created on or after this day or time, UTC.
            call_sid: Only recordings of this call.
            conference_sid: Only recordings of this conference.
            include_soft_deleted: Whether recordings are included that were deleted in the last 40 days: their data is gone, their metadata is not.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., call_sid: Text | None = ..., conference_sid: Text | None = ..., include_soft_deleted: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsRecordingsInstance]:
        """Lists the recordings of the account, newest first. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            date_created: Only recordings that were created on this day, UTC.
            date_created_before: Only recordings that were created on or before this day or time, UTC.
            date_created_after: Only recordings that were created on or after this day or time, UTC.
            call_sid: Only recordings of this call.
            conference_sid: Only recordings of this conference.
            include_soft_deleted: Whether recordings are included that were deleted in the last 40 days: their data is gone, their metadata is not.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, date_created: Time | None = ..., date_created_before: Time | None = ..., date_created_after: Time | None = ..., call_sid: Text | None = ..., conference_sid: Text | None = ..., include_soft_deleted: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsRecordingsInstance]:
        """Lists the recordings of the account, newest first. Reads one page.

        Args:
            date_created: Only recordings that were created on this day, UTC.
            date_created_before: Only recordings that were created on or before this day or time, UTC.
            date_created_after: Only recordings that were created on or after this day or time, UTC.
            call_sid: Only recordings of this call.
            conference_sid: Only recordings of this conference.
            include_soft_deleted: Whether recordings are included that were deleted in the last 40 days: their data is gone, their metadata is not.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsRecordingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsRecordingsContext(Resource):
    @property
    def add_on_results(self) -> V2010AccountsRecordingsAddOnResults: ...
    @property
    def transcriptions(self) -> V2010AccountsRecordingsTranscriptions: ...
    def delete(self) -> bool:
        """Deletes a recording's audio. Its metadata stays for 40 days. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, include_soft_deleted: Bool | None = ...) -> V2010AccountsRecordingsInstance:
        """Reads what is known of a recording: status, duration in seconds, channels. The audio is at its media URL, as .wav or .mp3.

        Args:
            include_soft_deleted: Whether recordings are included that were deleted in the last 40 days: their data is gone, their metadata is not.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    @overload
    def download(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    def download(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    @overload
    async def download_async(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download_async(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V2010AccountsRecordingsAddOnResults(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsRecordingsAddOnResultsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsRecordingsAddOnResultsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsRecordingsAddOnResultsInstance]:
        """Lists add-on results of a recording. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsRecordingsAddOnResultsInstance]:
        """Lists add-on results of a recording. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsRecordingsAddOnResultsInstance]:
        """Lists add-on results of a recording. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsRecordingsAddOnResultsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsRecordingsAddOnResultsContext(Resource):
    @property
    def payloads(self) -> V2010AccountsRecordingsAddOnResultsPayloads: ...
    def delete(self) -> bool:
        """Deletes an add-on's result and what it contains. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsRecordingsAddOnResultsInstance:
        """Reads an add-on result of a recording."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsRecordingsAddOnResultsPayloads(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsRecordingsAddOnResultsPayloadsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsRecordingsAddOnResultsPayloadsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsRecordingsAddOnResultsPayloadsInstance]:
        """Lists payloads of an add-on result. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsRecordingsAddOnResultsPayloadsInstance]:
        """Lists payloads of an add-on result. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsRecordingsAddOnResultsPayloadsInstance]:
        """Lists payloads of an add-on result. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsRecordingsAddOnResultsPayloadsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsRecordingsAddOnResultsPayloadsContext(Resource):
    @property
    def data(self) -> V2010AccountsRecordingsAddOnResultsPayloadsData: ...
    def delete(self) -> bool:
        """Deletes a payload of an add-on result. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsRecordingsAddOnResultsPayloadsInstance:
        """Reads a payload of an add-on result."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsRecordingsAddOnResultsPayloadsData(CallableResource):
    def __call__(self) -> V2010AccountsRecordingsAddOnResultsPayloadsDataContext: ...
    def get(self) -> V2010AccountsRecordingsAddOnResultsPayloadsDataContext: ...

class V2010AccountsRecordingsAddOnResultsPayloadsDataContext(Resource):
    def fetch(self) -> V2010AccountsRecordingsAddOnResultsPayloadsDataInstance:
        """Finds where the data of an add-on's payload can be downloaded: a redirect, valid for some minutes."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsRecordingsAddOnResultsPayloadsDataInstanceFields(Instance):
    redirect_to: str | None

class V2010AccountsRecordingsAddOnResultsPayloadsDataInstance(V2010AccountsRecordingsAddOnResultsPayloadsDataInstanceFields):
    def fetch(self) -> V2010AccountsRecordingsAddOnResultsPayloadsDataInstance:
        """Finds where the data of an add-on's payload can be downloaded: a redirect, valid for some minutes."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsRecordingsAddOnResultsPayloadsInstanceFields(Instance):
    sid: str | None
    add_on_result_sid: str | None
    account_sid: str | None
    label: str | None
    add_on_sid: str | None
    add_on_configuration_sid: str | None
    content_type: str | None
    date_created: datetime | None
    date_updated: datetime | None
    reference_sid: str | None
    subresource_uris: dict[str, Any] | None

class V2010AccountsRecordingsAddOnResultsPayloadsInstance(V2010AccountsRecordingsAddOnResultsPayloadsInstanceFields):
    @property
    def data(self) -> V2010AccountsRecordingsAddOnResultsPayloadsData: ...
    def delete(self) -> bool:
        """Deletes a payload of an add-on result. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsRecordingsAddOnResultsPayloadsInstance:
        """Reads a payload of an add-on result."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsRecordingsAddOnResultsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    status: RecordingAddOnResultEnumStatus | None
    add_on_sid: str | None
    add_on_configuration_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    date_completed: datetime | None
    reference_sid: str | None
    subresource_uris: dict[str, Any] | None

class V2010AccountsRecordingsAddOnResultsInstance(V2010AccountsRecordingsAddOnResultsInstanceFields):
    @property
    def payloads(self) -> V2010AccountsRecordingsAddOnResultsPayloads: ...
    def delete(self) -> bool:
        """Deletes an add-on's result and what it contains. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsRecordingsAddOnResultsInstance:
        """Reads an add-on result of a recording."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsRecordingsTranscriptions(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsRecordingsTranscriptionsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsRecordingsTranscriptionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsRecordingsTranscriptionsInstance]:
        """Lists transcriptions of a recording. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsRecordingsTranscriptionsInstance]:
        """Lists transcriptions of a recording. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsRecordingsTranscriptionsInstance]:
        """Lists transcriptions of a recording. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsRecordingsTranscriptionsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsRecordingsTranscriptionsContext(Resource):
    def delete(self) -> bool:
        """Deletes a transcription of a recording. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsRecordingsTranscriptionsInstance:
        """Reads a transcription of a recording."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsRecordingsTranscriptionsInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    date_created: datetime | None
    date_updated: datetime | None
    duration: str | None
    price: Decimal | None
    price_unit: str | None
    recording_sid: str | None
    sid: str | None
    status: RecordingTranscriptionEnumStatus | None
    transcription_text: str | None
    type: str | None
    uri: str | None

class V2010AccountsRecordingsTranscriptionsInstance(V2010AccountsRecordingsTranscriptionsInstanceFields):
    def delete(self) -> bool:
        """Deletes a transcription of a recording. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsRecordingsTranscriptionsInstance:
        """Reads a transcription of a recording."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsRecordingsInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    call_sid: str | None
    conference_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    start_time: datetime | None
    duration: str | None
    sid: str | None
    price: Decimal | None
    price_unit: str | None
    status: RecordingEnumStatus | None
    channels: int | None
    source: RecordingEnumSource | None
    error_code: int | None
    uri: str | None
    encryption_details: Any
    subresource_uris: dict[str, Any] | None
    media_url: str | None

class V2010AccountsRecordingsInstance(V2010AccountsRecordingsInstanceFields):
    @property
    def add_on_results(self) -> V2010AccountsRecordingsAddOnResults: ...
    @property
    def transcriptions(self) -> V2010AccountsRecordingsTranscriptions: ...
    def delete(self) -> bool:
        """Deletes a recording's audio. Its metadata stays for 40 days. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, include_soft_deleted: Bool | None = ...) -> V2010AccountsRecordingsInstance:
        """Reads what is known of a recording: status, duration in seconds, channels. The audio is at its media URL, as .wav or .mp3.

        Args:
            include_soft_deleted: Whether recordings are included that were deleted in the last 40 days: their data is gone, their metadata is not.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    @overload
    def download(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    def download(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...
    @overload
    async def download_async(self, to: None = None, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> bytes: ...
    @overload
    async def download_async(self, to: Destination, *, format: str | None = None, channels: int | None = None, max_bytes: int | None = None, progress: Progress | None = None) -> int: ...

class V2010AccountsShortCodes(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsShortCodesContext: ...
    def get(self, sid: PathValue) -> V2010AccountsShortCodesContext: ...
    def list(self, friendly_name: Text | None = ..., short_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsShortCodesInstance]:
        """Lists short codes of the account. Reads them into a list: all of them, or `limit`.

        Args:
            friendly_name: Only short codes with exactly this name.
            short_code: Only this short code.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., short_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsShortCodesInstance]:
        """Lists short codes of the account. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            friendly_name: Only short codes with exactly this name.
            short_code: Only this short code.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., short_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsShortCodesInstance]:
        """Lists short codes of the account. Reads one page.

        Args:
            friendly_name: Only short codes with exactly this name.
            short_code: Only this short code.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsShortCodesInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsShortCodesContext(Resource):
    def fetch(self) -> V2010AccountsShortCodesInstance:
        """Reads a short code."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., api_version: Text | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_fallback_method: Text | None = ...) -> V2010AccountsShortCodesInstance:
        """Changes the name or the webhooks of a short code.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            api_version: Version of Twilio's API that webhooks and TwiML of the short code follow: 2010-04-01 or 2008-08-01.
            sms_url: URL that Twilio requests for TwiML when a message comes in.
            sms_method: HTTP method of requests to `SmsUrl`; POST by default.
            sms_fallback_url: URL that Twilio requests for TwiML when `SmsUrl` fails or does not return TwiML.
            sms_fallback_method: HTTP method of requests to `SmsFallbackUrl`; POST by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsShortCodesInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    short_code: str | None
    sid: str | None
    sms_fallback_method: str | None
    sms_fallback_url: str | None
    sms_method: str | None
    sms_url: str | None
    uri: str | None

class V2010AccountsShortCodesInstance(V2010AccountsShortCodesInstanceFields):
    def fetch(self) -> V2010AccountsShortCodesInstance:
        """Reads a short code."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., api_version: Text | None = ..., sms_url: Text | None = ..., sms_method: Text | None = ..., sms_fallback_url: Text | None = ..., sms_fallback_method: Text | None = ...) -> V2010AccountsShortCodesInstance:
        """Changes the name or the webhooks of a short code.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            api_version: Version of Twilio's API that webhooks and TwiML of the short code follow: 2010-04-01 or 2008-08-01.
            sms_url: URL that Twilio requests for TwiML when a message comes in.
            sms_method: HTTP method of requests to `SmsUrl`; POST by default.
            sms_fallback_url: URL that Twilio requests for TwiML when `SmsUrl` fails or does not return TwiML.
            sms_fallback_method: HTTP method of requests to `SmsFallbackUrl`; POST by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSigningKeys(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSigningKeysContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSigningKeysContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSigningKeysInstance]:
        """Lists API keys. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSigningKeysInstance]:
        """Lists API keys. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSigningKeysInstance]:
        """Lists API keys. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSigningKeysInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSigningKeysContext(Resource):
    def delete(self) -> bool:
        """Revokes an API key. Requests signed with it fail at once. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSigningKeysInstance:
        """Reads an API key."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V2010AccountsSigningKeysInstance:
        """Renames an API key.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSigningKeysInstanceFields(Instance):
    sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V2010AccountsSigningKeysInstance(V2010AccountsSigningKeysInstanceFields):
    def delete(self) -> bool:
        """Revokes an API key. Requests signed with it fail at once. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSigningKeysInstance:
        """Reads an API key."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ...) -> V2010AccountsSigningKeysInstance:
        """Renames an API key.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def create(self, friendly_name: Text) -> V2010AccountsSipCredentialListsInstance:
        """Creates a credential list.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipCredentialListsInstance]:
        """Lists credential lists: user names and passwords of SIP endpoints. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipCredentialListsInstance]:
        """Lists credential lists: user names and passwords of SIP endpoints. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipCredentialListsInstance]:
        """Lists credential lists: user names and passwords of SIP endpoints. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipCredentialListsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipCredentialListsContext(Resource):
    @property
    def credentials(self) -> V2010AccountsSipCredentialListsCredentials: ...
    def delete(self) -> bool:
        """Deletes a credential list. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipCredentialListsInstance:
        """Reads a credential list."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V2010AccountsSipCredentialListsInstance:
        """Changes a credential list.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSipCredentialListsCredentials(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipCredentialListsCredentialsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipCredentialListsCredentialsContext: ...
    def create(self, username: Text, password: Text) -> V2010AccountsSipCredentialListsCredentialsInstance:
        """Adds a user name and a password to a credential list.

        Args:
            username: User name of the SIP endpoint, up to 32 characters; it cannot be changed.
            password: Password: at least 12 characters, with a digit, a lower-case and an upper-case letter.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipCredentialListsCredentialsInstance]:
        """Lists credentials of a list. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipCredentialListsCredentialsInstance]:
        """Lists credentials of a list. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipCredentialListsCredentialsInstance]:
        """Lists credentials of a list. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipCredentialListsCredentialsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipCredentialListsCredentialsContext(Resource):
    def delete(self) -> bool:
        """Deletes a credential. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipCredentialListsCredentialsInstance:
        """Reads a credential."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, password: Text | None = ...) -> V2010AccountsSipCredentialListsCredentialsInstance:
        """Changes a password of a credential list.

        Args:
            password: Password: at least 12 characters, with a digit, a lower-case and an upper-case letter.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSipCredentialListsCredentialsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    credential_list_sid: str | None
    username: str | None
    date_created: datetime | None
    date_updated: datetime | None
    uri: str | None

class V2010AccountsSipCredentialListsCredentialsInstance(V2010AccountsSipCredentialListsCredentialsInstanceFields):
    def delete(self) -> bool:
        """Deletes a credential. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipCredentialListsCredentialsInstance:
        """Reads a credential."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, password: Text | None = ...) -> V2010AccountsSipCredentialListsCredentialsInstance:
        """Changes a password of a credential list.

        Args:
            password: Password: at least 12 characters, with a digit, a lower-case and an upper-case letter.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSipCredentialListsInstanceFields(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None
    subresource_uris: dict[str, Any] | None
    uri: str | None

class V2010AccountsSipCredentialListsInstance(V2010AccountsSipCredentialListsInstanceFields):
    @property
    def credentials(self) -> V2010AccountsSipCredentialListsCredentials: ...
    def delete(self) -> bool:
        """Deletes a credential list. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipCredentialListsInstance:
        """Reads a credential list."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V2010AccountsSipCredentialListsInstance:
        """Changes a credential list.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSipDomains(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipDomainsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipDomainsContext: ...
    def create(self, domain_name: Text, friendly_name: Text | None = ..., voice_url: Text | None = ..., voice_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_fallback_method: Text | None = ..., voice_status_callback_url: Text | None = ..., voice_status_callback_method: Text | None = ..., sip_registration: Bool | None = ..., emergency_calling_enabled: Bool | None = ..., secure: Bool | None = ..., byoc_trunk_sid: Text | None = ..., emergency_caller_sid: Text | None = ...) -> V2010AccountsSipDomainsInstance:
        """Creates a SIP domain: phones and PBXs that register with it or send calls to it reach your TwiML.

        Args:
            domain_name: Host name, unique in Twilio, that ends in .sip.twilio.com.
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            voice_url: URL that Twilio requests for TwiML when a call comes in.
            voice_method: HTTP method of requests to `VoiceUrl`; POST by default.
            voice_fallback_url: URL that Twilio requests for TwiML when `VoiceUrl` fails or does not return TwiML.
            voice_fallback_method: HTTP method of requests to `VoiceFallbackUrl`; POST by default.
            voice_status_callback_url: URL that Twilio requests when the status of a call to the domain changes.
            voice_status_callback_method: HTTP method of requests to `VoiceStatusCallbackUrl`; POST by default.
            sip_registration: Whether SIP phones may register with the domain, so that they can be called; false by default.
            emergency_calling_enabled: Whether emergency services can be called through the domain; false by default.
            secure: Whether calls must be encrypted (TLS and SRTP); false by default.
            byoc_trunk_sid: SID of the BYOC trunk (BY…) that brings calls of your own carrier to the domain.
            emergency_caller_sid: SID of the phone number that emergency services see as the caller.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipDomainsInstance]:
        """Lists SIP domains. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipDomainsInstance]:
        """Lists SIP domains. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipDomainsInstance]:
        """Lists SIP domains. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipDomainsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipDomainsContext(Resource):
    @property
    def auth(self) -> V2010AccountsSipDomainsAuth: ...
    @property
    def credential_list_mappings(self) -> V2010AccountsSipDomainsCredentialListMappings: ...
    @property
    def ip_access_control_list_mappings(self) -> V2010AccountsSipDomainsIpAccessControlListMappings: ...
    def delete(self) -> bool:
        """Deletes a SIP domain. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsInstance:
        """Reads a SIP domain."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_status_callback_method: Text | None = ..., voice_status_callback_url: Text | None = ..., voice_url: Text | None = ..., sip_registration: Bool | None = ..., domain_name: Text | None = ..., emergency_calling_enabled: Bool | None = ..., secure: Bool | None = ..., byoc_trunk_sid: Text | None = ..., emergency_caller_sid: Text | None = ...) -> V2010AccountsSipDomainsInstance:
        """Changes a SIP domain.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            voice_fallback_method: HTTP method of requests to `VoiceFallbackUrl`; POST by default.
            voice_fallback_url: URL that Twilio requests for TwiML when `VoiceUrl` fails or does not return TwiML.
            voice_method: HTTP method of requests to `VoiceUrl`; POST by default.
            voice_status_callback_method: HTTP method of requests to `VoiceStatusCallbackUrl`; POST by default.
            voice_status_callback_url: URL that Twilio requests when the status of a call to the domain changes.
            voice_url: URL that Twilio requests for TwiML when a call comes in.
            sip_registration: Whether SIP phones may register with the domain, so that they can be called; false by default.
            domain_name: Host name, unique in Twilio, that ends in .sip.twilio.com.
            emergency_calling_enabled: Whether emergency services can be called through the domain; false by default.
            secure: Whether calls must be encrypted (TLS and SRTP); false by default.
            byoc_trunk_sid: SID of the BYOC trunk (BY…) that brings calls of your own carrier to the domain.
            emergency_caller_sid: SID of the phone number that emergency services see as the caller.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def create(self, credential_list_sid: Text) -> V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance:
        """Lets the users of a credential list call through a SIP domain.

        Args:
            credential_list_sid: SID of the list of user names and passwords.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance]:
        """Lists credential lists whose users may call through a SIP domain. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance]:
        """Lists credential lists whose users may call through a SIP domain. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance]:
        """Lists credential lists whose users may call through a SIP domain. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext(Resource):
    def delete(self) -> bool:
        """Takes away a credential list's right to call through a SIP domain. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance:
        """Reads a credential list for calls."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstanceFields(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None

class V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance(V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstanceFields):
    def delete(self) -> bool:
        """Takes away a credential list's right to call through a SIP domain. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance:
        """Reads a credential list for calls."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext: ...
    def create(self, ip_access_control_list_sid: Text) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance:
        """Lets the addresses of an IP list call through a SIP domain.

        Args:
            ip_access_control_list_sid: SID of the list of IP addresses.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance]:
        """Lists IP lists whose addresses may call through a SIP domain. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance]:
        """Lists IP lists whose addresses may call through a SIP domain. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance]:
        """Lists IP lists whose addresses may call through a SIP domain. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext(Resource):
    def delete(self) -> bool:
        """Takes away an IP list's right to call through a SIP domain. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance:
        """Reads an IP list for calls."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstanceFields(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None

class V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance(V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstanceFields):
    def delete(self) -> bool:
        """Takes away an IP list's right to call through a SIP domain. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance:
        """Reads an IP list for calls."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsAuthRegistrations(Resource):
    @property
    def credential_list_mappings(self) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings: ...

class V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext: ...
    def create(self, credential_list_sid: Text) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance:
        """Lets the users of a credential list register with a SIP domain.

        Args:
            credential_list_sid: SID of the list of user names and passwords.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance]:
        """Lists credential lists whose users may register with a SIP domain. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance]:
        """Lists credential lists whose users may register with a SIP domain. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance]:
        """Lists credential lists whose users may register with a SIP domain. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext(Resource):
    def delete(self) -> bool:
        """Takes away a credential list's right to register with a SIP domain. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance:
        """Reads a credential list for registrations."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstanceFields(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    sid: str | None

class V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance(V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstanceFields):
    def delete(self) -> bool:
        """Takes away a credential list's right to register with a SIP domain. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance:
        """Reads a credential list for registrations."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsCredentialListMappings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipDomainsCredentialListMappingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipDomainsCredentialListMappingsContext: ...
    def create(self, credential_list_sid: Text) -> V2010AccountsSipDomainsCredentialListMappingsInstance:
        """Lets the users of a credential list call through a SIP domain.

        Args:
            credential_list_sid: SID of the list of user names and passwords.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipDomainsCredentialListMappingsInstance]:
        """Lists credential lists of a SIP domain. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipDomainsCredentialListMappingsInstance]:
        """Lists credential lists of a SIP domain. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipDomainsCredentialListMappingsInstance]:
        """Lists credential lists of a SIP domain. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipDomainsCredentialListMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipDomainsCredentialListMappingsContext(Resource):
    def delete(self) -> bool:
        """Takes a credential list away from a SIP domain. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsCredentialListMappingsInstance:
        """Reads a credential list of a SIP domain."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsCredentialListMappingsInstanceFields(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    domain_sid: str | None
    friendly_name: str | None
    sid: str | None
    uri: str | None

class V2010AccountsSipDomainsCredentialListMappingsInstance(V2010AccountsSipDomainsCredentialListMappingsInstanceFields):
    def delete(self) -> bool:
        """Takes a credential list away from a SIP domain. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsCredentialListMappingsInstance:
        """Reads a credential list of a SIP domain."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsIpAccessControlListMappings(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipDomainsIpAccessControlListMappingsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipDomainsIpAccessControlListMappingsContext: ...
    def create(self, ip_access_control_list_sid: Text) -> V2010AccountsSipDomainsIpAccessControlListMappingsInstance:
        """Lets the addresses of an IP list call through a SIP domain.

        Args:
            ip_access_control_list_sid: SID of the list of IP addresses.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipDomainsIpAccessControlListMappingsInstance]:
        """Lists IP lists of a SIP domain. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipDomainsIpAccessControlListMappingsInstance]:
        """Lists IP lists of a SIP domain. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipDomainsIpAccessControlListMappingsInstance]:
        """Lists IP lists of a SIP domain. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipDomainsIpAccessControlListMappingsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipDomainsIpAccessControlListMappingsContext(Resource):
    def delete(self) -> bool:
        """Takes an IP list away from a SIP domain. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsIpAccessControlListMappingsInstance:
        """Reads an IP list of a SIP domain."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsIpAccessControlListMappingsInstanceFields(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    domain_sid: str | None
    friendly_name: str | None
    sid: str | None
    uri: str | None

class V2010AccountsSipDomainsIpAccessControlListMappingsInstance(V2010AccountsSipDomainsIpAccessControlListMappingsInstanceFields):
    def delete(self) -> bool:
        """Takes an IP list away from a SIP domain. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsIpAccessControlListMappingsInstance:
        """Reads an IP list of a SIP domain."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsSipDomainsInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    auth_type: str | None
    date_created: datetime | None
    date_updated: datetime | None
    domain_name: str | None
    friendly_name: str | None
    sid: str | None
    uri: str | None
    voice_fallback_method: str | None
    voice_fallback_url: str | None
    voice_method: str | None
    voice_status_callback_method: str | None
    voice_status_callback_url: str | None
    voice_url: str | None
    subresource_uris: dict[str, Any] | None
    sip_registration: bool | None
    emergency_calling_enabled: bool | None
    secure: bool | None
    byoc_trunk_sid: str | None
    emergency_caller_sid: str | None

class V2010AccountsSipDomainsInstance(V2010AccountsSipDomainsInstanceFields):
    @property
    def auth(self) -> V2010AccountsSipDomainsAuth: ...
    @property
    def credential_list_mappings(self) -> V2010AccountsSipDomainsCredentialListMappings: ...
    @property
    def ip_access_control_list_mappings(self) -> V2010AccountsSipDomainsIpAccessControlListMappings: ...
    def delete(self) -> bool:
        """Deletes a SIP domain. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipDomainsInstance:
        """Reads a SIP domain."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., voice_fallback_method: Text | None = ..., voice_fallback_url: Text | None = ..., voice_method: Text | None = ..., voice_status_callback_method: Text | None = ..., voice_status_callback_url: Text | None = ..., voice_url: Text | None = ..., sip_registration: Bool | None = ..., domain_name: Text | None = ..., emergency_calling_enabled: Bool | None = ..., secure: Bool | None = ..., byoc_trunk_sid: Text | None = ..., emergency_caller_sid: Text | None = ...) -> V2010AccountsSipDomainsInstance:
        """Changes a SIP domain.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            voice_fallback_method: HTTP method of requests to `VoiceFallbackUrl`; POST by default.
            voice_fallback_url: URL that Twilio requests for TwiML when `VoiceUrl` fails or does not return TwiML.
            voice_method: HTTP method of requests to `VoiceUrl`; POST by default.
            voice_status_callback_method: HTTP method of requests to `VoiceStatusCallbackUrl`; POST by default.
            voice_status_callback_url: URL that Twilio requests when the status of a call to the domain changes.
            voice_url: URL that Twilio requests for TwiML when a call comes in.
            sip_registration: Whether SIP phones may register with the domain, so that they can be called; false by default.
            domain_name: Host name, unique in Twilio, that ends in .sip.twilio.com.
            emergency_calling_enabled: Whether emergency services can be called through the domain; false by default.
            secure: Whether calls must be encrypted (TLS and SRTP); false by default.
            byoc_trunk_sid: SID of the BYOC trunk (BY…) that brings calls of your own carrier to the domain.
            emergency_caller_sid: SID of the phone number that emergency services see as the caller.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSipIpAccessControlLists(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipIpAccessControlListsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipIpAccessControlListsContext: ...
    def create(self, friendly_name: Text) -> V2010AccountsSipIpAccessControlListsInstance:
        """Creates an IP list.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipIpAccessControlListsInstance]:
        """Lists IP lists: addresses from which SIP calls are accepted. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipIpAccessControlListsInstance]:
        """Lists IP lists: addresses from which SIP calls are accepted. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipIpAccessControlListsInstance]:
        """Lists IP lists: addresses from which SIP calls are accepted. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipIpAccessControlListsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipIpAccessControlListsContext(Resource):
    @property
    def ip_addresses(self) -> V2010AccountsSipIpAccessControlListsIpAddresses: ...
    def delete(self) -> bool:
        """Deletes an IP list. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipIpAccessControlListsInstance:
        """Reads an IP list."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V2010AccountsSipIpAccessControlListsInstance:
        """Changes an IP list.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSipIpAccessControlListsIpAddresses(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsSipIpAccessControlListsIpAddressesContext: ...
    def get(self, sid: PathValue) -> V2010AccountsSipIpAccessControlListsIpAddressesContext: ...
    def create(self, friendly_name: Text, ip_address: Text, cidr_prefix_length: Int | None = ...) -> V2010AccountsSipIpAccessControlListsIpAddressesInstance:
        """Adds an IP address, or a range of them, to an IP list.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            ip_address: IPv4 address from which calls are accepted, such as 192.0.2.10.
            cidr_prefix_length: Bits of `IpAddress` that count, 1 to 32; 32, one address, by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsSipIpAccessControlListsIpAddressesInstance]:
        """Lists IP addresses of a list. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsSipIpAccessControlListsIpAddressesInstance]:
        """Lists IP addresses of a list. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsSipIpAccessControlListsIpAddressesInstance]:
        """Lists IP addresses of a list. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsSipIpAccessControlListsIpAddressesInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsSipIpAccessControlListsIpAddressesContext(Resource):
    def delete(self) -> bool:
        """Takes an IP address out of an IP list. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipIpAccessControlListsIpAddressesInstance:
        """Reads an IP address."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ip_address: Text | None = ..., friendly_name: Text | None = ..., cidr_prefix_length: Int | None = ...) -> V2010AccountsSipIpAccessControlListsIpAddressesInstance:
        """Changes an IP address.

        Args:
            ip_address: IPv4 address from which calls are accepted, such as 192.0.2.10.
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            cidr_prefix_length: Bits of `IpAddress` that count, 1 to 32; 32, one address, by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSipIpAccessControlListsIpAddressesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    ip_address: str | None
    cidr_prefix_length: int | None
    ip_access_control_list_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    uri: str | None

class V2010AccountsSipIpAccessControlListsIpAddressesInstance(V2010AccountsSipIpAccessControlListsIpAddressesInstanceFields):
    def delete(self) -> bool:
        """Takes an IP address out of an IP list. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipIpAccessControlListsIpAddressesInstance:
        """Reads an IP address."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, ip_address: Text | None = ..., friendly_name: Text | None = ..., cidr_prefix_length: Int | None = ...) -> V2010AccountsSipIpAccessControlListsIpAddressesInstance:
        """Changes an IP address.

        Args:
            ip_address: IPv4 address from which calls are accepted, such as 192.0.2.10.
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            cidr_prefix_length: Bits of `IpAddress` that count, 1 to 32; 32, one address, by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsSipIpAccessControlListsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    subresource_uris: dict[str, Any] | None
    uri: str | None

class V2010AccountsSipIpAccessControlListsInstance(V2010AccountsSipIpAccessControlListsInstanceFields):
    @property
    def ip_addresses(self) -> V2010AccountsSipIpAccessControlListsIpAddresses: ...
    def delete(self) -> bool:
        """Deletes an IP list. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsSipIpAccessControlListsInstance:
        """Reads an IP list."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V2010AccountsSipIpAccessControlListsInstance:
        """Changes an IP list.

        Args:
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsTokens(Resource):
    def create(self, ttl: Int | None = ...) -> V2010AccountsTokensInstance:
        """Creates short-lived credentials of STUN and TURN servers, for WebRTC.

        Args:
            ttl: Seconds for which the credentials work; 86400 (a day) by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsTokensInstanceFields(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    ice_servers: list[Any] | None
    password: str | None
    ttl: str | None
    username: str | None

class V2010AccountsTokensInstance(V2010AccountsTokensInstanceFields):
    pass

class V2010AccountsTranscriptions(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsTranscriptionsContext: ...
    def get(self, sid: PathValue) -> V2010AccountsTranscriptionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsTranscriptionsInstance]:
        """Lists transcriptions of recordings. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsTranscriptionsInstance]:
        """Lists transcriptions of recordings. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsTranscriptionsInstance]:
        """Lists transcriptions of recordings. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsTranscriptionsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsTranscriptionsContext(Resource):
    def delete(self) -> bool:
        """Deletes a transcription. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsTranscriptionsInstance:
        """Reads a transcription."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2010AccountsTranscriptionsInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    date_created: datetime | None
    date_updated: datetime | None
    duration: str | None
    price: Decimal | None
    price_unit: str | None
    recording_sid: str | None
    sid: str | None
    status: TranscriptionEnumStatus | None
    transcription_text: str | None
    type: str | None
    uri: str | None

class V2010AccountsTranscriptionsInstance(V2010AccountsTranscriptionsInstanceFields):
    def delete(self) -> bool:
        """Deletes a transcription. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsTranscriptionsInstance:
        """Reads a transcription."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsInstance]:
        """Sums up the account's usage for each category, over the days given. Reads them into a list: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsInstance]:
        """Sums up the account's usage for each category, over the days given. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsInstance]:
        """Sums up the account's usage for each category, over the days given. Reads one page.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsUsageRecordsAllTime(Resource):
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsAllTimeInstance]:
        """Lists usage records since the account exists. Reads them into a list: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsAllTimeInstance]:
        """Lists usage records since the account exists. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsAllTimeInstance]:
        """Lists usage records since the account exists. Reads one page.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsAllTimeInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsUsageRecordsAllTimeInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsAllTimeInstance(V2010AccountsUsageRecordsAllTimeInstanceFields):
    pass

class V2010AccountsUsageRecordsDaily(Resource):
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsDailyInstance]:
        """Lists usage records of each day, newest first. Reads them into a list: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsDailyInstance]:
        """Lists usage records of each day, newest first. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsDailyInstance]:
        """Lists usage records of each day, newest first. Reads one page.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsDailyInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsUsageRecordsDailyInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsDailyInstance(V2010AccountsUsageRecordsDailyInstanceFields):
    pass

class V2010AccountsUsageRecordsLastMonth(Resource):
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsLastMonthInstance]:
        """Lists usage records of last month. Reads them into a list: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsLastMonthInstance]:
        """Lists usage records of last month. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsLastMonthInstance]:
        """Lists usage records of last month. Reads one page.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsLastMonthInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsUsageRecordsLastMonthInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsLastMonthInstance(V2010AccountsUsageRecordsLastMonthInstanceFields):
    pass

class V2010AccountsUsageRecordsMonthly(Resource):
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsMonthlyInstance]:
        """Lists usage records of each month, newest first. Reads them into a list: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsMonthlyInstance]:
        """Lists usage records of each month, newest first. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsMonthlyInstance]:
        """Lists usage records of each month, newest first. Reads one page.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsMonthlyInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsUsageRecordsMonthlyInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsMonthlyInstance(V2010AccountsUsageRecordsMonthlyInstanceFields):
    pass

class V2010AccountsUsageRecordsThisMonth(Resource):
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsThisMonthInstance]:
        """Lists usage records of this month so far. Reads them into a list: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsThisMonthInstance]:
        """Lists usage records of this month so far. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsThisMonthInstance]:
        """Lists usage records of this month so far. Reads one page.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsThisMonthInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsUsageRecordsThisMonthInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsThisMonthInstance(V2010AccountsUsageRecordsThisMonthInstanceFields):
    pass

class V2010AccountsUsageRecordsToday(Resource):
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsTodayInstance]:
        """Lists usage records of today so far, GMT. Reads them into a list: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsTodayInstance]:
        """Lists usage records of today so far, GMT. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsTodayInstance]:
        """Lists usage records of today so far, GMT. Reads one page.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsTodayInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsUsageRecordsTodayInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsTodayInstance(V2010AccountsUsageRecordsTodayInstanceFields):
    pass

class V2010AccountsUsageRecordsYearly(Resource):
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsYearlyInstance]:
        """Lists usage records of each year. Reads them into a list: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsYearlyInstance]:
        """Lists usage records of each year. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsYearlyInstance]:
        """Lists usage records of each year. Reads one page.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsYearlyInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsUsageRecordsYearlyInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsYearlyInstance(V2010AccountsUsageRecordsYearlyInstanceFields):
    pass

class V2010AccountsUsageRecordsYesterday(Resource):
    def list(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageRecordsYesterdayInstance]:
        """Lists usage records of yesterday, GMT. Reads them into a list: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageRecordsYesterdayInstance]:
        """Lists usage records of yesterday, GMT. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, category: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., include_subaccounts: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageRecordsYesterdayInstance]:
        """Lists usage records of yesterday, GMT. Reads one page.

        Args:
            category: Only this category, such as sms, sms-outbound, calls, calls-inbound, recordings or totalprice.
            start_date: First day of usage, such as 2026-11-01, or counted from today: -30days. GMT.
            end_date: Last day of usage, included, or counted from today: -1days. GMT.
            include_subaccounts: Whether usage of subaccounts is added; true by default.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageRecordsYesterdayInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsUsageRecordsYesterdayInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsYesterdayInstance(V2010AccountsUsageRecordsYesterdayInstanceFields):
    pass

class V2010AccountsUsageRecordsInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    as_of: str | None
    category: str | None
    count: str | None
    count_unit: str | None
    description: str | None
    end_date: date | None
    price: Decimal | None
    price_unit: str | None
    start_date: date | None
    subresource_uris: dict[str, Any] | None
    uri: str | None
    usage: str | None
    usage_unit: str | None

class V2010AccountsUsageRecordsInstance(V2010AccountsUsageRecordsInstanceFields):
    pass

class V2010AccountsUsageTriggers(CallableResource):
    def __call__(self, sid: PathValue) -> V2010AccountsUsageTriggersContext: ...
    def get(self, sid: PathValue) -> V2010AccountsUsageTriggersContext: ...
    def create(self, callback_url: Text, trigger_value: Text, usage_category: Text, callback_method: Text | None = ..., friendly_name: Text | None = ..., recurring: UsageTriggerEnumRecurring | Text | None = ..., trigger_by: UsageTriggerEnumTriggerField | Text | None = ...) -> V2010AccountsUsageTriggersInstance:
        """Creates a usage trigger: Twilio requests a URL when usage or its price reaches a value. It stops no traffic by itself.

        Args:
            callback_url: URL that Twilio requests when the trigger fires.
            trigger_value: Value at which the trigger fires; with + in front, above what was used when it was created.
            usage_category: Category that is watched, such as sms or totalprice.
            callback_method: HTTP method of requests to `CallbackUrl`; POST by default.
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
            recurring: How often usage starts again from 0 and the trigger can fire again: `daily`, `monthly`, `yearly`; once without it.
            trigger_by: What is compared with `TriggerValue`: `count` (how many), `usage` (such as minutes, the default) or `price` (in the account's currency).
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, recurring: UsageTriggerEnumRecurring | Text | None = ..., trigger_by: UsageTriggerEnumTriggerField | Text | None = ..., usage_category: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2010AccountsUsageTriggersInstance]:
        """Lists usage triggers. Reads them into a list: all of them, or `limit`.

        Args:
            recurring: Only triggers that start again this often.
            trigger_by: Only triggers that compare this.
            usage_category: Only triggers of this category.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, recurring: UsageTriggerEnumRecurring | Text | None = ..., trigger_by: UsageTriggerEnumTriggerField | Text | None = ..., usage_category: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2010AccountsUsageTriggersInstance]:
        """Lists usage triggers. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            recurring: Only triggers that start again this often.
            trigger_by: Only triggers that compare this.
            usage_category: Only triggers of this category.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, recurring: UsageTriggerEnumRecurring | Text | None = ..., trigger_by: UsageTriggerEnumTriggerField | Text | None = ..., usage_category: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2010AccountsUsageTriggersInstance]:
        """Lists usage triggers. Reads one page.

        Args:
            recurring: Only triggers that start again this often.
            trigger_by: Only triggers that compare this.
            usage_category: Only triggers of this category.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2010AccountsUsageTriggersInstance]: ...
    get_page_async = awaited(get_page)

class V2010AccountsUsageTriggersContext(Resource):
    def delete(self) -> bool:
        """Deletes a usage trigger. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsUsageTriggersInstance:
        """Reads a usage trigger."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, callback_method: Text | None = ..., callback_url: Text | None = ..., friendly_name: Text | None = ...) -> V2010AccountsUsageTriggersInstance:
        """Changes a usage trigger.

        Args:
            callback_method: HTTP method of requests to `CallbackUrl`; POST by default.
            callback_url: URL that Twilio requests when the trigger fires.
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsUsageTriggersInstanceFields(Instance):
    account_sid: str | None
    api_version: str | None
    callback_method: str | None
    callback_url: str | None
    current_value: str | None
    date_created: datetime | None
    date_fired: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    recurring: UsageTriggerEnumRecurring | None
    sid: str | None
    trigger_by: UsageTriggerEnumTriggerField | None
    trigger_value: str | None
    uri: str | None
    usage_category: str | None
    usage_record_uri: str | None

class V2010AccountsUsageTriggersInstance(V2010AccountsUsageTriggersInstanceFields):
    def delete(self) -> bool:
        """Deletes a usage trigger. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2010AccountsUsageTriggersInstance:
        """Reads a usage trigger."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, callback_method: Text | None = ..., callback_url: Text | None = ..., friendly_name: Text | None = ...) -> V2010AccountsUsageTriggersInstance:
        """Changes a usage trigger.

        Args:
            callback_method: HTTP method of requests to `CallbackUrl`; POST by default.
            callback_url: URL that Twilio requests when the trigger fires.
            friendly_name: Name for people to read, up to 64 characters; it need not be unique.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2010AccountsValidationRequests(Resource):
    def create(self, phone_number: Text, friendly_name: Text | None = ..., call_delay: Int | None = ..., extension: Text | None = ..., status_callback: Text | None = ..., status_callback_method: Text | None = ...) -> V2010AccountsValidationRequestsInstance:
        """Calls a number so that its owner enters the code of the response; then it is a verified caller ID.

        Args:
            phone_number: Number to verify, in E.164.
            friendly_name: Name of the verified number, up to 64 characters; the number, formatted, by default.
            call_delay: Seconds to wait before the call, 0 to 60; 0 by default.
            extension: Digits that are dialled after the answer, to reach an extension.
            status_callback: URL that Twilio requests with the outcome when the call has ended.
            status_callback_method: HTTP method of requests to `StatusCallback`; POST by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2010AccountsValidationRequestsInstanceFields(Instance):
    account_sid: str | None
    call_sid: str | None
    friendly_name: str | None
    phone_number: str | None
    validation_code: str | None

class V2010AccountsValidationRequestsInstance(V2010AccountsValidationRequestsInstanceFields):
    pass

class V2010AccountsInstanceFields(Instance):
    auth_token: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    owner_account_sid: str | None
    sid: str | None
    status: AccountEnumStatus | None
    subresource_uris: dict[str, Any] | None
    type: AccountEnumType | None
    uri: str | None

class V2010AccountsInstance(V2010AccountsInstanceFields):
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
    def fetch(self) -> V2010AccountsInstance:
        """Reads an account: its name, status and type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., status: AccountEnumStatus | Text | None = ...) -> V2010AccountsInstance:
        """Renames an account, or suspends, reopens or closes a subaccount.

        Args:
            friendly_name: Name for people to read, up to 64 characters; the time of creation by default.
            status: New status: `suspended` stops all its traffic until it is `active` again; `closed` is final.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
