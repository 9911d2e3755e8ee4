"""The client for asyncio.

    from twire.aio import Client

    async with Client() as client:
        message = await client.messages.create(to="+15558676543", from_="+15005550006", body="Ready.")
        async for call in client.calls.stream(limit=1000):
            print(call.sid)

The names are those of `twire.rest.Client`; operations are coroutines, and `stream` is for `async for`.
twire's I/O thread makes the requests: no thread is started for a loop, and any number of requests may
be in flight. Cancelling a task cancels its request, which may have been sent by then. Timeouts and
retries are the client's own.

It needs a running event loop of asyncio or uvloop. Elsewhere use `twire.rest.Client`: in threads, in gevent
(other greenlets run while one waits), and with trio or AnyIO on trio through `to_thread.run_sync`.
"""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from collections.abc import Callable, Mapping, Sequence
from os import PathLike
from typing import Any, Literal

from typing_extensions import Self

from twire.credential import BearerToken, CredentialProvider
from twire.hooks import Attempt, AttemptOutcome
from twire.rest._record import Response
from twire.transport import AsyncTransport, HttpClient, Recording, ScriptedTransport, Transport
from twire.transport import TransportSettings
from twire.rest._awaited.accounts import Accounts as AccountsAccounts
from twire.rest._awaited.api import Api as ApiApi, V2010AccountsAddresses as ApiV2010AccountsAddresses, V2010AccountsApplications as ApiV2010AccountsApplications, V2010AccountsAuthorizedConnectApps as ApiV2010AccountsAuthorizedConnectApps, V2010AccountsAvailablePhoneNumbers as ApiV2010AccountsAvailablePhoneNumbers, V2010AccountsBalance as ApiV2010AccountsBalance, V2010AccountsCalls as ApiV2010AccountsCalls, V2010AccountsConferences as ApiV2010AccountsConferences, V2010AccountsConnectApps as ApiV2010AccountsConnectApps, V2010AccountsIncomingPhoneNumbers as ApiV2010AccountsIncomingPhoneNumbers, V2010AccountsKeys as ApiV2010AccountsKeys, V2010AccountsMessages as ApiV2010AccountsMessages, V2010AccountsNewKeys as ApiV2010AccountsNewKeys, V2010AccountsNewSigningKeys as ApiV2010AccountsNewSigningKeys, V2010AccountsNotifications as ApiV2010AccountsNotifications, V2010AccountsOutgoingCallerIds as ApiV2010AccountsOutgoingCallerIds, V2010AccountsQueues as ApiV2010AccountsQueues, V2010AccountsRecordings as ApiV2010AccountsRecordings, V2010AccountsShortCodes as ApiV2010AccountsShortCodes, V2010AccountsSigningKeys as ApiV2010AccountsSigningKeys, V2010AccountsSip as ApiV2010AccountsSip, V2010AccountsTokens as ApiV2010AccountsTokens, V2010AccountsTranscriptions as ApiV2010AccountsTranscriptions, V2010AccountsUsage as ApiV2010AccountsUsage, V2010AccountsValidationRequests as ApiV2010AccountsValidationRequests
from twire.rest._awaited.assistants import Assistants as AssistantsAssistants
from twire.rest._awaited.bulkexports import Bulkexports as BulkexportsBulkexports
from twire.rest._awaited.chat import Chat as ChatChat
from twire.rest._awaited.content import Content as ContentContent
from twire.rest._awaited.conversations import Conversations as ConversationsConversations
from twire.rest._awaited.events import Events as EventsEvents
from twire.rest._awaited.flex_api import FlexApi as FlexApiFlexApi
from twire.rest._awaited.frontline_api import FrontlineApi as FrontlineApiFrontlineApi
from twire.rest._awaited.iam import Iam as IamIam
from twire.rest._awaited.insights import Insights as InsightsInsights
from twire.rest._awaited.intelligence import Intelligence as IntelligenceIntelligence
from twire.rest._awaited.ip_messaging import IpMessaging as IpMessagingIpMessaging
from twire.rest._awaited.knowledge import Knowledge as KnowledgeKnowledge
from twire.rest._awaited.lookups import Lookups as LookupsLookups
from twire.rest._awaited.marketplace import Marketplace as MarketplaceMarketplace
from twire.rest._awaited.memory import Memory as MemoryMemory
from twire.rest._awaited.messaging import Messaging as MessagingMessaging
from twire.rest._awaited.monitor import Monitor as MonitorMonitor
from twire.rest._awaited.notify import Notify as NotifyNotify
from twire.rest._awaited.numbers import Numbers as NumbersNumbers
from twire.rest._awaited.oauth import Oauth as OauthOauth
from twire.rest._awaited.preview import Preview as PreviewPreview
from twire.rest._awaited.preview_iam import PreviewIam as PreviewIamPreviewIam
from twire.rest._awaited.pricing import Pricing as PricingPricing
from twire.rest._awaited.proxy import Proxy as ProxyProxy
from twire.rest._awaited.routes import Routes as RoutesRoutes
from twire.rest._awaited.serverless import Serverless as ServerlessServerless
from twire.rest._awaited.studio import Studio as StudioStudio
from twire.rest._awaited.supersim import Supersim as SupersimSupersim
from twire.rest._awaited.sync import Sync as SyncSync
from twire.rest._awaited.taskrouter import Taskrouter as TaskrouterTaskrouter
from twire.rest._awaited.trunking import Trunking as TrunkingTrunking
from twire.rest._awaited.trusthub import Trusthub as TrusthubTrusthub
from twire.rest._awaited.verify import Verify as VerifyVerify
from twire.rest._awaited.video import Video as VideoVideo
from twire.rest._awaited.voice import Voice as VoiceVoice
from twire.rest._awaited.webhooks import Webhooks as WebhooksWebhooks
from twire.rest._awaited.wireless import Wireless as WirelessWireless

__all__ = ["Client"]

class Client:
    """`twire.rest.Client` for asyncio, with the same settings.

    One client serves any number of loops and threads. The constructor is cheap, opens no connection and
    needs no running loop.

    >>> import asyncio
    >>> from twire.transport import ScriptedTransport
    >>> async def send():
    ...     script = ScriptedTransport().respond(201, {"sid": "SM1"})
    ...     async with Client("AC1", "token", http_client=script) as client:
    ...         return await client.messages.create(to="+15558676543", from_="+15005550006", body="Ready.")
    >>> asyncio.run(send()).sid
    'SM1'
    """

    account_sid: str | None
    username: str | None
    password: str | None
    region: str | None
    edge: str | None
    def __init__(
        self,
        username: str | None = None,
        password: str | None = None,
        account_sid: str | None = None,
        region: str | None = None,
        http_client: Transport
        | AsyncTransport
        | HttpClient
        | TransportSettings
        | ScriptedTransport
        | None = None,
        environment: Mapping[str, str] | None = None,
        edge: str | None = None,
        user_agent_extensions: Sequence[str] | None = None,
        credential_provider: CredentialProvider | Callable[[], tuple[str, str] | BearerToken] | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        connect_timeout: float | None = None,
        retries: int | None = None,
        max_response_bytes: int | None = None,
        max_concurrent_requests: int | None = None,
        max_idle_per_host: int | None = None,
        proxy: str | Literal[False] | None = None,
        ca_file: str | PathLike[str] | None = None,
        trust_env: bool = True,
        on_request: Callable[[Attempt], object] | Sequence[Callable[[Attempt], object]] | None = None,
        on_response: Callable[[AttemptOutcome], object]
        | Sequence[Callable[[AttemptOutcome], object]]
        | None = None,
        recording: Recording | None = None,
        checks: Literal["on", "off"] | None = None,
    ) -> None: ...
    def with_options(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        idempotent: bool | None = None,
        checks: Literal["on", "off"] | None = None,
        headers: Mapping[str, str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...
    def close(self) -> None: ...
    async def download(
        self,
        uri: str,
        to: Any = None,
        *,
        max_bytes: int | None = None,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> bytes | int: ...
    async def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        json: Any = None,
    ) -> Response: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *raised: object) -> None: ...
    @property
    def accounts(self) -> AccountsAccounts: ...
    @property
    def addresses(self) -> ApiV2010AccountsAddresses: ...
    @property
    def api(self) -> ApiApi: ...
    @property
    def applications(self) -> ApiV2010AccountsApplications: ...
    @property
    def assistants(self) -> AssistantsAssistants: ...
    @property
    def authorized_connect_apps(self) -> ApiV2010AccountsAuthorizedConnectApps: ...
    @property
    def available_phone_numbers(self) -> ApiV2010AccountsAvailablePhoneNumbers: ...
    @property
    def balance(self) -> ApiV2010AccountsBalance: ...
    @property
    def bulkexports(self) -> BulkexportsBulkexports: ...
    @property
    def calls(self) -> ApiV2010AccountsCalls: ...
    @property
    def chat(self) -> ChatChat: ...
    @property
    def conferences(self) -> ApiV2010AccountsConferences: ...
    @property
    def connect_apps(self) -> ApiV2010AccountsConnectApps: ...
    @property
    def content(self) -> ContentContent: ...
    @property
    def conversations(self) -> ConversationsConversations: ...
    @property
    def events(self) -> EventsEvents: ...
    @property
    def flex_api(self) -> FlexApiFlexApi: ...
    @property
    def frontline_api(self) -> FrontlineApiFrontlineApi: ...
    @property
    def iam(self) -> IamIam: ...
    @property
    def incoming_phone_numbers(self) -> ApiV2010AccountsIncomingPhoneNumbers: ...
    @property
    def insights(self) -> InsightsInsights: ...
    @property
    def intelligence(self) -> IntelligenceIntelligence: ...
    @property
    def ip_messaging(self) -> IpMessagingIpMessaging: ...
    @property
    def keys(self) -> ApiV2010AccountsKeys: ...
    @property
    def knowledge(self) -> KnowledgeKnowledge: ...
    @property
    def lookups(self) -> LookupsLookups: ...
    @property
    def marketplace(self) -> MarketplaceMarketplace: ...
    @property
    def memory(self) -> MemoryMemory: ...
    @property
    def messages(self) -> ApiV2010AccountsMessages: ...
    @property
    def messaging(self) -> MessagingMessaging: ...
    @property
    def monitor(self) -> MonitorMonitor: ...
    @property
    def new_keys(self) -> ApiV2010AccountsNewKeys: ...
    @property
    def new_signing_keys(self) -> ApiV2010AccountsNewSigningKeys: ...
    @property
    def notifications(self) -> ApiV2010AccountsNotifications: ...
    @property
    def notify(self) -> NotifyNotify: ...
    @property
    def numbers(self) -> NumbersNumbers: ...
    @property
    def oauth(self) -> OauthOauth: ...
    @property
    def outgoing_caller_ids(self) -> ApiV2010AccountsOutgoingCallerIds: ...
    @property
    def preview(self) -> PreviewPreview: ...
    @property
    def preview_iam(self) -> PreviewIamPreviewIam: ...
    @property
    def pricing(self) -> PricingPricing: ...
    @property
    def proxy(self) -> ProxyProxy: ...
    @property
    def queues(self) -> ApiV2010AccountsQueues: ...
    @property
    def recordings(self) -> ApiV2010AccountsRecordings: ...
    @property
    def routes(self) -> RoutesRoutes: ...
    @property
    def serverless(self) -> ServerlessServerless: ...
    @property
    def short_codes(self) -> ApiV2010AccountsShortCodes: ...
    @property
    def signing_keys(self) -> ApiV2010AccountsSigningKeys: ...
    @property
    def sip(self) -> ApiV2010AccountsSip: ...
    @property
    def studio(self) -> StudioStudio: ...
    @property
    def supersim(self) -> SupersimSupersim: ...
    @property
    def sync(self) -> SyncSync: ...
    @property
    def taskrouter(self) -> TaskrouterTaskrouter: ...
    @property
    def tokens(self) -> ApiV2010AccountsTokens: ...
    @property
    def transcriptions(self) -> ApiV2010AccountsTranscriptions: ...
    @property
    def trunking(self) -> TrunkingTrunking: ...
    @property
    def trusthub(self) -> TrusthubTrusthub: ...
    @property
    def usage(self) -> ApiV2010AccountsUsage: ...
    @property
    def validation_requests(self) -> ApiV2010AccountsValidationRequests: ...
    @property
    def verify(self) -> VerifyVerify: ...
    @property
    def video(self) -> VideoVideo: ...
    @property
    def voice(self) -> VoiceVoice: ...
    @property
    def webhooks(self) -> WebhooksWebhooks: ...
    @property
    def wireless(self) -> WirelessWireless: ...
