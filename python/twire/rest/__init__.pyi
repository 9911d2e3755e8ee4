"""Twilio's REST API: `Client`."""

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
from twire.rest._typed.accounts import Accounts as AccountsAccounts
from twire.rest._typed.api import Api as ApiApi, V2010AccountsAddresses as ApiV2010AccountsAddresses, V2010AccountsApplications as ApiV2010AccountsApplications, V2010AccountsAuthorizedConnectApps as ApiV2010AccountsAuthorizedConnectApps, V2010AccountsAvailablePhoneNumbers as ApiV2010AccountsAvailablePhoneNumbers, V2010AccountsBalance as ApiV2010AccountsBalance, V2010AccountsCalls as ApiV2010AccountsCalls, V2010AccountsConferences as ApiV2010AccountsConferences, V2010AccountsConnectApps as ApiV2010AccountsConnectApps, V2010AccountsIncomingPhoneNumbers as ApiV2010AccountsIncomingPhoneNumbers, V2010AccountsKeys as ApiV2010AccountsKeys, V2010AccountsMessages as ApiV2010AccountsMessages, V2010AccountsNewKeys as ApiV2010AccountsNewKeys, V2010AccountsNewSigningKeys as ApiV2010AccountsNewSigningKeys, V2010AccountsNotifications as ApiV2010AccountsNotifications, V2010AccountsOutgoingCallerIds as ApiV2010AccountsOutgoingCallerIds, V2010AccountsQueues as ApiV2010AccountsQueues, V2010AccountsRecordings as ApiV2010AccountsRecordings, V2010AccountsShortCodes as ApiV2010AccountsShortCodes, V2010AccountsSigningKeys as ApiV2010AccountsSigningKeys, V2010AccountsSip as ApiV2010AccountsSip, V2010AccountsTokens as ApiV2010AccountsTokens, V2010AccountsTranscriptions as ApiV2010AccountsTranscriptions, V2010AccountsUsage as ApiV2010AccountsUsage, V2010AccountsValidationRequests as ApiV2010AccountsValidationRequests
from twire.rest._typed.assistants import Assistants as AssistantsAssistants
from twire.rest._typed.bulkexports import Bulkexports as BulkexportsBulkexports
from twire.rest._typed.chat import Chat as ChatChat
from twire.rest._typed.content import Content as ContentContent
from twire.rest._typed.conversations import Conversations as ConversationsConversations
from twire.rest._typed.events import Events as EventsEvents
from twire.rest._typed.flex_api import FlexApi as FlexApiFlexApi
from twire.rest._typed.frontline_api import FrontlineApi as FrontlineApiFrontlineApi
from twire.rest._typed.iam import Iam as IamIam
from twire.rest._typed.insights import Insights as InsightsInsights
from twire.rest._typed.intelligence import Intelligence as IntelligenceIntelligence
from twire.rest._typed.ip_messaging import IpMessaging as IpMessagingIpMessaging
from twire.rest._typed.knowledge import Knowledge as KnowledgeKnowledge
from twire.rest._typed.lookups import Lookups as LookupsLookups
from twire.rest._typed.marketplace import Marketplace as MarketplaceMarketplace
from twire.rest._typed.memory import Memory as MemoryMemory
from twire.rest._typed.messaging import Messaging as MessagingMessaging
from twire.rest._typed.monitor import Monitor as MonitorMonitor
from twire.rest._typed.notify import Notify as NotifyNotify
from twire.rest._typed.numbers import Numbers as NumbersNumbers
from twire.rest._typed.oauth import Oauth as OauthOauth
from twire.rest._typed.preview import Preview as PreviewPreview
from twire.rest._typed.preview_iam import PreviewIam as PreviewIamPreviewIam
from twire.rest._typed.pricing import Pricing as PricingPricing
from twire.rest._typed.proxy import Proxy as ProxyProxy
from twire.rest._typed.routes import Routes as RoutesRoutes
from twire.rest._typed.serverless import Serverless as ServerlessServerless
from twire.rest._typed.studio import Studio as StudioStudio
from twire.rest._typed.supersim import Supersim as SupersimSupersim
from twire.rest._typed.sync import Sync as SyncSync
from twire.rest._typed.taskrouter import Taskrouter as TaskrouterTaskrouter
from twire.rest._typed.trunking import Trunking as TrunkingTrunking
from twire.rest._typed.trusthub import Trusthub as TrusthubTrusthub
from twire.rest._typed.verify import Verify as VerifyVerify
from twire.rest._typed.video import Video as VideoVideo
from twire.rest._typed.voice import Voice as VoiceVoice
from twire.rest._typed.webhooks import Webhooks as WebhooksWebhooks
from twire.rest._typed.wireless import Wireless as WirelessWireless

__all__ = ["Client"]

class Client:
    """A client of Twilio's API.

    Without arguments it reads the environment: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with
    TWILIO_API_KEY and TWILIO_API_SECRET, which are preferred, or with TWILIO_CLIENT_ID and
    TWILIO_CLIENT_SECRET (OAuth); TWILIO_REGION, TWILIO_EDGE; TWIRE_BASE_URL, one address for every
    product (a sandbox, a gateway); TWILIO_CA_BUNDLE; and as default parameters
    TWILIO_PHONE_NUMBER, TWILIO_MESSAGING_SERVICE_SID, TWILIO_VERIFY_SERVICE_SID.

    A client is thread-safe, and works in forked children. The constructor is cheap and opens no
    connection. Each operation has four forms: `create`, `create_async` (a coroutine),
    `create_with_http_info` (with status and headers) and `create_with_http_info_async`.

    username: account SID, or API key (SK…; then account_sid is needed too).
    password: auth token, or the API key's secret.
    account_sid: the account of the requests; by default the user name.
    region, edge: "ie1", "dublin".
    http_client: a transport: an object with `send` (see `twire.transport`), one with the
        `request` of twilio-python's HttpClient, or a script for tests (`twire.transport.ScriptedTransport`).
    environment: replaces os.environ.
    user_agent_extensions: words appended to twire's user agent.
    credential_provider: other credentials (see `twire.credential`), or a function that returns user
        name and password; twire calls it before each request.
    timeout: seconds for a whole request, retries included; default 30.
    attempt_timeout: seconds for one attempt; default 15.
    connect_timeout: seconds for name resolution, connection and TLS together; default 5.
    retries: attempts after the first; default 2. A request that could take effect twice is never
        retried.
    max_response_bytes: limit of a response body in bytes; default 8 MiB.
    max_concurrent_requests: limit of requests in flight; more wait, within their deadlines.
    max_idle_per_host: limit of idle connections to one host. They are closed after 20 s.
    proxy: "http://user:password@proxy.example:3128"; False for none. By default HTTPS_PROXY,
        ALL_PROXY and NO_PROXY decide.
    ca_file: a PEM file of certificate authorities, in addition to the platform's.
    trust_env: whether environment variables are read: those above (then from `environment`, if given),
        those of proxies (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY, in either case), of the platform's
        certificate authorities (SSL_CERT_FILE, SSL_CERT_DIR) and TWIRE_CATALOG, a file with a newer
        catalog of operations. False: none of them, except `environment`. TWIRE_CATALOG is read once in a
        process: if it was read before, False raises `ConfigError`. A process with elevated privileges
        (setuid, setgid, file capabilities) never reads a variable.
    on_request, on_response: called before and after each attempt with a `twire.hooks.Attempt` or
        `AttemptOutcome`, in the thread that makes the request (or on its event loop).
    recording: a `twire.transport.Recording` that records the exchanges, for tests.
    checks: "off" sends requests without checks. A check refuses only what Twilio surely refuses, as a
        `twire.RejectedArgumentError` with Twilio's code: no receiver, sender or content, a body over 1,600
        UTF-16 units, more than 10 media, a message to a short code, from its receiver or across channels,
        required parameters that are missing.

    >>> from twire.transport import ScriptedTransport
    >>> script = ScriptedTransport().respond(201, {"sid": "SM1", "status": "queued", "price": "-0.0075"})
    >>> with Client("AC1", "token", http_client=script) as client:
    ...     message = client.messages.create(to="+15558676543", from_="+15005550006", body="Ready.")
    >>> message.status, message.price
    ('queued', Decimal('-0.0075'))
    >>> script.requests[0].form
    [('To', '+15558676543'), ('From', '+15005550006'), ('Body', 'Ready.')]
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
    def download(
        self,
        uri: str,
        to: Any = None,
        *,
        max_bytes: int | None = None,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> bytes | int: ...
    async def download_async(
        self,
        uri: str,
        to: Any = None,
        *,
        max_bytes: int | None = None,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> bytes | int: ...
    def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        json: Any = None,
    ) -> Response: ...
    async def request_async(
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        json: Any = None,
    ) -> Response: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *raised: object) -> None: ...
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
