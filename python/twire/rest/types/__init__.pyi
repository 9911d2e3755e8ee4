# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
"""What `twire.rest.Client` leads to, for type checkers only.

There is no module of this name when a program runs: import these names where they are needed for
annotations under `if TYPE_CHECKING:`.
"""

from typing_extensions import Self

from twire.rest import _client
from twire.rest.types import accounts as _accounts
from twire.rest.types import api as _api
from twire.rest.types import assistants as _assistants
from twire.rest.types import bulkexports as _bulkexports
from twire.rest.types import chat as _chat
from twire.rest.types import content as _content
from twire.rest.types import conversations as _conversations
from twire.rest.types import events as _events
from twire.rest.types import flex_api as _flex_api
from twire.rest.types import frontline_api as _frontline_api
from twire.rest.types import iam as _iam
from twire.rest.types import insights as _insights
from twire.rest.types import intelligence as _intelligence
from twire.rest.types import ip_messaging as _ip_messaging
from twire.rest.types import knowledge as _knowledge
from twire.rest.types import lookups as _lookups
from twire.rest.types import marketplace as _marketplace
from twire.rest.types import memory as _memory
from twire.rest.types import messaging as _messaging
from twire.rest.types import monitor as _monitor
from twire.rest.types import notify as _notify
from twire.rest.types import numbers as _numbers
from twire.rest.types import oauth as _oauth
from twire.rest.types import preview as _preview
from twire.rest.types import preview_iam as _preview_iam
from twire.rest.types import pricing as _pricing
from twire.rest.types import proxy as _proxy
from twire.rest.types import routes as _routes
from twire.rest.types import serverless as _serverless
from twire.rest.types import studio as _studio
from twire.rest.types import supersim as _supersim
from twire.rest.types import sync as _sync
from twire.rest.types import taskrouter as _taskrouter
from twire.rest.types import trunking as _trunking
from twire.rest.types import trusthub as _trusthub
from twire.rest.types import verify as _verify
from twire.rest.types import video as _video
from twire.rest.types import voice as _voice
from twire.rest.types import webhooks as _webhooks
from twire.rest.types import wireless as _wireless

class Client(_client.Client):
    addresses: _api.V2010Accounts_Addresses
    applications: _api.V2010Accounts_Applications
    authorized_connect_apps: _api.V2010Accounts_AuthorizedConnectApps
    available_phone_numbers: _api.V2010Accounts_AvailablePhoneNumbers
    balance: _api.V2010Accounts_Balance
    calls: _api.V2010Accounts_Calls
    conferences: _api.V2010Accounts_Conferences
    connect_apps: _api.V2010Accounts_ConnectApps
    incoming_phone_numbers: _api.V2010Accounts_IncomingPhoneNumbers
    keys: _api.V2010Accounts_Keys
    messages: _api.V2010Accounts_Messages
    new_keys: _api.V2010Accounts_NewKeys
    new_signing_keys: _api.V2010Accounts_NewSigningKeys
    notifications: _api.V2010Accounts_Notifications
    outgoing_caller_ids: _api.V2010Accounts_OutgoingCallerIds
    queues: _api.V2010Accounts_Queues
    recordings: _api.V2010Accounts_Recordings
    short_codes: _api.V2010Accounts_ShortCodes
    signing_keys: _api.V2010Accounts_SigningKeys
    sip: _api.V2010Accounts_Sip
    tokens: _api.V2010Accounts_Tokens
    transcriptions: _api.V2010Accounts_Transcriptions
    usage: _api.V2010Accounts_Usage
    validation_requests: _api.V2010Accounts_ValidationRequests
    accounts: _accounts.Accounts
    api: _api.Api
    assistants: _assistants.Assistants
    bulkexports: _bulkexports.Bulkexports
    chat: _chat.Chat
    content: _content.Content
    conversations: _conversations.Conversations
    events: _events.Events
    flex_api: _flex_api.FlexApi
    frontline_api: _frontline_api.FrontlineApi
    iam: _iam.Iam
    insights: _insights.Insights
    intelligence: _intelligence.Intelligence
    ip_messaging: _ip_messaging.IpMessaging
    knowledge: _knowledge.Knowledge
    lookups: _lookups.Lookups
    marketplace: _marketplace.Marketplace
    memory: _memory.Memory
    messaging: _messaging.Messaging
    monitor: _monitor.Monitor
    notify: _notify.Notify
    numbers: _numbers.Numbers
    oauth: _oauth.Oauth
    preview: _preview.Preview
    preview_iam: _preview_iam.PreviewIam
    pricing: _pricing.Pricing
    proxy: _proxy.Proxy
    routes: _routes.Routes
    serverless: _serverless.Serverless
    studio: _studio.Studio
    supersim: _supersim.Supersim
    sync: _sync.Sync
    taskrouter: _taskrouter.Taskrouter
    trunking: _trunking.Trunking
    trusthub: _trusthub.Trusthub
    verify: _verify.Verify
    video: _video.Video
    voice: _voice.Voice
    webhooks: _webhooks.Webhooks
    wireless: _wireless.Wireless
    def __enter__(self) -> Self: ...
