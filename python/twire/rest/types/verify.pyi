# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Verify(Resource):
    v2: V2
    forms: V2Forms
    safelist: V2Safelist
    services: V2Services
    templates: V2Templates
    verification_attempts: V2VerificationAttempts
    verification_attempts_summary: V2VerificationAttemptsSummary

class V2(Resource):
    forms: V2Forms
    safelist: V2Safelist
    services: V2Services
    templates: V2Templates
    verification_attempts: V2VerificationAttempts
    verification_attempts_summary: V2VerificationAttemptsSummary

class V2Forms(Resource):
    def __call__(self, form_type: str) -> V2FormsContext: ...
    def get(self, form_type: str) -> V2FormsContext: ...

class V2FormsContext(Resource):
    def fetch(self) -> V2FormsInstance: ...

class V2FormsInstance(Instance, V2FormsContext):
    form_type: str
    forms: Any
    form_meta: Any
    url: Optional[str]

class V2Safelist(Resource):
    def create(self, phone_number: str) -> V2SafelistInstance: ...
    def __call__(self, phone_number: str) -> V2SafelistContext: ...
    def get(self, phone_number: str) -> V2SafelistContext: ...

class V2SafelistContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2SafelistInstance: ...

class V2SafelistInstance(Instance, V2SafelistContext):
    sid: Optional[str]
    phone_number: Optional[str]
    url: Optional[str]

class V2Services(Resource):
    def create(self, friendly_name: str, *, code_length: Maybe[int] = ..., lookup_enabled: Maybe[bool] = ..., skip_sms_to_landlines: Maybe[bool] = ..., dtmf_input_required: Maybe[bool] = ..., tts_name: Maybe[str] = ..., psd2_enabled: Maybe[bool] = ..., do_not_share_warning_enabled: Maybe[bool] = ..., custom_code_enabled: Maybe[bool] = ..., push_include_date: Maybe[bool] = ..., push_apn_credential_sid: Maybe[str] = ..., push_fcm_credential_sid: Maybe[str] = ..., totp_issuer: Maybe[str] = ..., totp_time_step: Maybe[int] = ..., totp_code_length: Maybe[int] = ..., totp_skew: Maybe[int] = ..., default_template_sid: Maybe[str] = ..., whatsapp_msg_service_sid: Maybe[str] = ..., whatsapp_from: Maybe[str] = ..., passkeys_relying_party_id: Maybe[str] = ..., passkeys_relying_party_name: Maybe[str] = ..., passkeys_relying_party_origins: Maybe[str] = ..., passkeys_authenticator_attachment: Maybe[str] = ..., passkeys_discoverable_credentials: Maybe[str] = ..., passkeys_user_verification: Maybe[str] = ..., verify_event_subscription_enabled: Maybe[bool] = ...) -> V2ServicesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2ServicesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2ServicesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2ServicesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2ServicesInstance]: ...
    def __call__(self, sid: str) -> V2ServicesContext: ...
    def get(self, sid: str) -> V2ServicesContext: ...

class V2ServicesContext(Resource):
    access_tokens: V2Services_AccessTokens
    approve_challenge: V2Services_ApproveChallenge
    entities: V2Services_Entities
    messaging_configurations: V2Services_MessagingConfigurations
    new_challenge: V2Services_NewChallenge
    new_factors: V2Services_NewFactors
    new_verify_factors: V2Services_NewVerifyFactors
    rate_limits: V2Services_RateLimits
    verification_checks: V2Services_VerificationChecks
    verifications: V2Services_Verifications
    webhooks: V2Services_Webhooks
    def delete(self) -> bool: ...
    def fetch(self) -> V2ServicesInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., code_length: Maybe[int] = ..., lookup_enabled: Maybe[bool] = ..., skip_sms_to_landlines: Maybe[bool] = ..., dtmf_input_required: Maybe[bool] = ..., tts_name: Maybe[str] = ..., psd2_enabled: Maybe[bool] = ..., do_not_share_warning_enabled: Maybe[bool] = ..., custom_code_enabled: Maybe[bool] = ..., push_include_date: Maybe[bool] = ..., push_apn_credential_sid: Maybe[str] = ..., push_fcm_credential_sid: Maybe[str] = ..., totp_issuer: Maybe[str] = ..., totp_time_step: Maybe[int] = ..., totp_code_length: Maybe[int] = ..., totp_skew: Maybe[int] = ..., default_template_sid: Maybe[str] = ..., whatsapp_msg_service_sid: Maybe[str] = ..., whatsapp_from: Maybe[str] = ..., passkeys_relying_party_id: Maybe[str] = ..., passkeys_relying_party_name: Maybe[str] = ..., passkeys_relying_party_origins: Maybe[str] = ..., passkeys_authenticator_attachment: Maybe[str] = ..., passkeys_discoverable_credentials: Maybe[str] = ..., passkeys_user_verification: Maybe[str] = ..., verify_event_subscription_enabled: Maybe[bool] = ...) -> V2ServicesInstance: ...

class V2ServicesInstance(Instance, V2ServicesContext):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    code_length: int
    lookup_enabled: Optional[bool]
    psd2_enabled: Optional[bool]
    skip_sms_to_landlines: Optional[bool]
    dtmf_input_required: Optional[bool]
    tts_name: Optional[str]
    do_not_share_warning_enabled: Optional[bool]
    custom_code_enabled: Optional[bool]
    push: Any
    totp: Any
    default_template_sid: Optional[str]
    whatsapp: Any
    passkeys: Any
    verify_event_subscription_enabled: Optional[bool]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V2Services_AccessTokens(Resource):
    def create(self, identity: str, factor_type: str, *, factor_friendly_name: Maybe[str] = ..., ttl: Maybe[int] = ...) -> V2Services_AccessTokensInstance: ...
    def __call__(self, sid: str) -> V2Services_AccessTokensContext: ...
    def get(self, sid: str) -> V2Services_AccessTokensContext: ...

class V2Services_AccessTokensContext(Resource):
    def fetch(self) -> V2Services_AccessTokensInstance: ...

class V2Services_AccessTokensInstance(Instance, V2Services_AccessTokensContext):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    entity_identity: Optional[str]
    factor_type: str
    factor_friendly_name: Optional[str]
    token: Optional[str]
    url: Optional[str]
    ttl: int
    date_created: Optional[Datetime]

class V2Services_ApproveChallenge(Resource):
    def update(self, approve_passkeys_challenge_request: Body) -> V2Services_ApproveChallengeInstance: ...

class V2Services_ApproveChallengeInstance(Instance):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    entity_sid: Optional[str]
    identity: Optional[str]
    factor_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    date_responded: Optional[Datetime]
    expiration_date: Optional[Datetime]
    status: str
    responded_reason: str
    details: Any
    hidden_details: Any
    metadata: Any
    factor_type: str
    url: Optional[str]
    links: Optional[Dict[str, Any]]
    options: Dict[str, Any]

class V2Services_Entities(Resource):
    def create(self, identity: str) -> V2Services_EntitiesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2Services_EntitiesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2Services_EntitiesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2Services_EntitiesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2Services_EntitiesInstance]: ...
    def __call__(self, identity: str) -> V2Services_EntitiesContext: ...
    def get(self, identity: str) -> V2Services_EntitiesContext: ...

class V2Services_EntitiesContext(Resource):
    challenges: V2Services_Entities_Challenges
    factors: V2Services_Entities_Factors
    new_factors: V2Services_Entities_NewFactors
    def delete(self) -> bool: ...
    def fetch(self) -> V2Services_EntitiesInstance: ...

class V2Services_EntitiesInstance(Instance, V2Services_EntitiesContext):
    sid: Optional[str]
    identity: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V2Services_Entities_Challenges(Resource):
    def create(self, factor_sid: str, *, expiration_date: Maybe[InDatetime] = ..., details_message: Maybe[str] = ..., details_fields: Maybe[InList[InObject]] = ..., hidden_details: Maybe[InObject] = ..., auth_payload: Maybe[str] = ...) -> V2Services_Entities_ChallengesInstance: ...
    def list(self, *, factor_sid: Maybe[str] = ..., status: Maybe[str] = ..., order: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2Services_Entities_ChallengesInstance]: ...
    def stream(self, *, factor_sid: Maybe[str] = ..., status: Maybe[str] = ..., order: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2Services_Entities_ChallengesInstance]: ...
    def page(self, *, factor_sid: Maybe[str] = ..., status: Maybe[str] = ..., order: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2Services_Entities_ChallengesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2Services_Entities_ChallengesInstance]: ...
    def __call__(self, sid: str) -> V2Services_Entities_ChallengesContext: ...
    def get(self, sid: str) -> V2Services_Entities_ChallengesContext: ...

class V2Services_Entities_ChallengesContext(Resource):
    notifications: V2Services_Entities_Challenges_Notifications
    def fetch(self) -> V2Services_Entities_ChallengesInstance: ...
    def update(self, *, auth_payload: Maybe[str] = ..., metadata: Maybe[InObject] = ...) -> V2Services_Entities_ChallengesInstance: ...

class V2Services_Entities_ChallengesInstance(Instance, V2Services_Entities_ChallengesContext):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    entity_sid: Optional[str]
    identity: Optional[str]
    factor_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    date_responded: Optional[Datetime]
    expiration_date: Optional[Datetime]
    status: str
    responded_reason: str
    details: Any
    hidden_details: Any
    metadata: Any
    factor_type: str
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V2Services_Entities_Challenges_Notifications(Resource):
    def create(self, *, ttl: Maybe[int] = ...) -> V2Services_Entities_Challenges_NotificationsInstance: ...

class V2Services_Entities_Challenges_NotificationsInstance(Instance):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    entity_sid: Optional[str]
    identity: Optional[str]
    challenge_sid: Optional[str]
    priority: Optional[str]
    ttl: int
    date_created: Optional[Datetime]

class V2Services_Entities_Factors(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2Services_Entities_FactorsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2Services_Entities_FactorsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2Services_Entities_FactorsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2Services_Entities_FactorsInstance]: ...
    def __call__(self, sid: str) -> V2Services_Entities_FactorsContext: ...
    def get(self, sid: str) -> V2Services_Entities_FactorsContext: ...

class V2Services_Entities_FactorsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2Services_Entities_FactorsInstance: ...
    def update(self, *, auth_payload: Maybe[str] = ..., friendly_name: Maybe[str] = ..., config_notification_token: Maybe[str] = ..., config_sdk_version: Maybe[str] = ..., config_time_step: Maybe[int] = ..., config_skew: Maybe[int] = ..., config_code_length: Maybe[int] = ..., config_alg: Maybe[str] = ..., config_notification_platform: Maybe[str] = ...) -> V2Services_Entities_FactorsInstance: ...

class V2Services_Entities_FactorsInstance(Instance, V2Services_Entities_FactorsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    entity_sid: Optional[str]
    identity: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    status: str
    factor_type: str
    config: Any
    metadata: Any
    url: Optional[str]

class V2Services_Entities_NewFactors(Resource):
    def create(self, friendly_name: str, factor_type: str, *, binding_alg: Maybe[str] = ..., binding_public_key: Maybe[str] = ..., config_app_id: Maybe[str] = ..., config_notification_platform: Maybe[str] = ..., config_notification_token: Maybe[str] = ..., config_sdk_version: Maybe[str] = ..., binding_secret: Maybe[str] = ..., config_time_step: Maybe[int] = ..., config_skew: Maybe[int] = ..., config_code_length: Maybe[int] = ..., config_alg: Maybe[str] = ..., metadata: Maybe[InObject] = ...) -> V2Services_Entities_NewFactorsInstance: ...

class V2Services_Entities_NewFactorsInstance(Instance):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    entity_sid: Optional[str]
    identity: Optional[str]
    binding: Any
    options: Any
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    status: str
    factor_type: str
    config: Any
    metadata: Any
    url: Optional[str]

class V2Services_MessagingConfigurations(Resource):
    def create(self, country: str, messaging_service_sid: str) -> V2Services_MessagingConfigurationsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2Services_MessagingConfigurationsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2Services_MessagingConfigurationsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2Services_MessagingConfigurationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2Services_MessagingConfigurationsInstance]: ...
    def __call__(self, country: str) -> V2Services_MessagingConfigurationsContext: ...
    def get(self, country: str) -> V2Services_MessagingConfigurationsContext: ...

class V2Services_MessagingConfigurationsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2Services_MessagingConfigurationsInstance: ...
    def update(self, messaging_service_sid: str) -> V2Services_MessagingConfigurationsInstance: ...

class V2Services_MessagingConfigurationsInstance(Instance, V2Services_MessagingConfigurationsContext):
    account_sid: Optional[str]
    service_sid: Optional[str]
    country: Optional[str]
    messaging_service_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V2Services_NewChallenge(Resource):
    def __call__(self) -> V2Services_NewChallengeContext0: ...
    def get(self) -> V2Services_NewChallengeContext0: ...

class V2Services_NewChallengeContext0(Resource):
    def create(self, create_passkeys_challenge_request: Body) -> V2Services_NewChallengeContext0Instance: ...

class V2Services_NewChallengeContext0Instance(Instance, V2Services_NewChallengeContext0):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    entity_sid: Optional[str]
    identity: Optional[str]
    factor_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    date_responded: Optional[Datetime]
    expiration_date: Optional[Datetime]
    status: str
    responded_reason: str
    details: Any
    hidden_details: Any
    metadata: Any
    factor_type: str
    url: Optional[str]
    links: Optional[Dict[str, Any]]
    options: Dict[str, Any]

class V2Services_NewFactors(Resource):
    def create(self, create_new_passkeys_factor_request: Body) -> V2Services_NewFactorsInstance: ...

class V2Services_NewFactorsInstance(Instance):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    entity_sid: Optional[str]
    identity: Optional[str]
    binding: Any
    options: Any
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    status: str
    factor_type: str
    config: Any
    metadata: Any
    url: Optional[str]

class V2Services_NewVerifyFactors(Resource):
    def update(self, verify_passkeys_factor_request: Body) -> V2Services_NewVerifyFactorsInstance: ...

class V2Services_NewVerifyFactorsInstance(Instance):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    entity_sid: Optional[str]
    identity: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    status: str
    factor_type: str
    config: Any
    metadata: Any
    url: Optional[str]

class V2Services_RateLimits(Resource):
    def create(self, unique_name: str, *, description: Maybe[str] = ...) -> V2Services_RateLimitsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2Services_RateLimitsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2Services_RateLimitsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2Services_RateLimitsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2Services_RateLimitsInstance]: ...
    def __call__(self, sid: str) -> V2Services_RateLimitsContext: ...
    def get(self, sid: str) -> V2Services_RateLimitsContext: ...

class V2Services_RateLimitsContext(Resource):
    buckets: V2Services_RateLimits_Buckets
    def delete(self) -> bool: ...
    def fetch(self) -> V2Services_RateLimitsInstance: ...
    def update(self, *, description: Maybe[str] = ...) -> V2Services_RateLimitsInstance: ...

class V2Services_RateLimitsInstance(Instance, V2Services_RateLimitsContext):
    sid: Optional[str]
    service_sid: Optional[str]
    account_sid: Optional[str]
    unique_name: Optional[str]
    description: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V2Services_RateLimits_Buckets(Resource):
    def create(self, max: int, interval: int) -> V2Services_RateLimits_BucketsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2Services_RateLimits_BucketsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2Services_RateLimits_BucketsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2Services_RateLimits_BucketsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2Services_RateLimits_BucketsInstance]: ...
    def __call__(self, sid: str) -> V2Services_RateLimits_BucketsContext: ...
    def get(self, sid: str) -> V2Services_RateLimits_BucketsContext: ...

class V2Services_RateLimits_BucketsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2Services_RateLimits_BucketsInstance: ...
    def update(self, *, max: Maybe[int] = ..., interval: Maybe[int] = ...) -> V2Services_RateLimits_BucketsInstance: ...

class V2Services_RateLimits_BucketsInstance(Instance, V2Services_RateLimits_BucketsContext):
    sid: Optional[str]
    rate_limit_sid: Optional[str]
    service_sid: Optional[str]
    account_sid: Optional[str]
    max: int
    interval: int
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V2Services_VerificationChecks(Resource):
    def create(self, *, code: Maybe[str] = ..., to: Maybe[str] = ..., verification_sid: Maybe[str] = ..., amount: Maybe[str] = ..., payee: Maybe[str] = ..., sna_client_token: Maybe[str] = ...) -> V2Services_VerificationChecksInstance: ...

class V2Services_VerificationChecksInstance(Instance):
    sid: Optional[str]
    service_sid: Optional[str]
    account_sid: Optional[str]
    to: Optional[str]
    channel: str
    status: Optional[str]
    valid: Optional[bool]
    amount: Optional[str]
    payee: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    sna_attempts_error_codes: Optional[List[Any]]

class V2Services_Verifications(Resource):
    def create(self, to: str, channel: str, *, custom_friendly_name: Maybe[str] = ..., custom_message: Maybe[str] = ..., send_digits: Maybe[str] = ..., locale: Maybe[str] = ..., custom_code: Maybe[str] = ..., amount: Maybe[str] = ..., payee: Maybe[str] = ..., rate_limits: Maybe[InObject] = ..., channel_configuration: Maybe[InObject] = ..., app_hash: Maybe[str] = ..., template_sid: Maybe[str] = ..., template_custom_substitutions: Maybe[str] = ..., device_ip: Maybe[str] = ..., enable_sna_client_token: Maybe[bool] = ..., risk_check: Maybe[str] = ..., tags: Maybe[str] = ..., templates: Maybe[str] = ...) -> V2Services_VerificationsInstance: ...
    def __call__(self, sid: str) -> V2Services_VerificationsContext: ...
    def get(self, sid: str) -> V2Services_VerificationsContext: ...

class V2Services_VerificationsContext(Resource):
    def fetch(self) -> V2Services_VerificationsInstance: ...
    def update(self, status: str) -> V2Services_VerificationsInstance: ...

class V2Services_VerificationsInstance(Instance, V2Services_VerificationsContext):
    sid: Optional[str]
    service_sid: Optional[str]
    account_sid: Optional[str]
    to: Optional[str]
    channel: str
    status: Optional[str]
    valid: Optional[bool]
    lookup: Any
    amount: Optional[str]
    payee: Optional[str]
    send_code_attempts: Optional[List[Any]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    sna: Any
    url: Optional[str]

class V2Services_Webhooks(Resource):
    def create(self, friendly_name: str, event_types: InList[str], webhook_url: str, *, status: Maybe[str] = ..., resource_version: Maybe[str] = ...) -> V2Services_WebhooksInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2Services_WebhooksInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2Services_WebhooksInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2Services_WebhooksInstance]: ...
    def get_page(self, target_url: str) -> Page[V2Services_WebhooksInstance]: ...
    def __call__(self, sid: str) -> V2Services_WebhooksContext: ...
    def get(self, sid: str) -> V2Services_WebhooksContext: ...

class V2Services_WebhooksContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2Services_WebhooksInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., event_types: Maybe[InList[str]] = ..., webhook_url: Maybe[str] = ..., status: Maybe[str] = ..., resource_version: Maybe[str] = ...) -> V2Services_WebhooksInstance: ...

class V2Services_WebhooksInstance(Instance, V2Services_WebhooksContext):
    sid: Optional[str]
    service_sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    event_types: Optional[List[str]]
    status: str
    version: str
    webhook_url: Optional[str]
    webhook_method: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V2Templates(Resource):
    def list(self, *, friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2TemplatesInstance]: ...
    def stream(self, *, friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2TemplatesInstance]: ...
    def page(self, *, friendly_name: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2TemplatesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2TemplatesInstance]: ...

class V2TemplatesInstance(Instance):
    sid: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    channels: Optional[List[str]]
    translations: Any

class V2VerificationAttempts(Resource):
    def list(self, *, date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., channel_data_to: Maybe[str] = ..., country: Maybe[str] = ..., channel: Maybe[str] = ..., verify_service_sid: Maybe[str] = ..., verification_sid: Maybe[str] = ..., status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2VerificationAttemptsInstance]: ...
    def stream(self, *, date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., channel_data_to: Maybe[str] = ..., country: Maybe[str] = ..., channel: Maybe[str] = ..., verify_service_sid: Maybe[str] = ..., verification_sid: Maybe[str] = ..., status: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2VerificationAttemptsInstance]: ...
    def page(self, *, date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., channel_data_to: Maybe[str] = ..., country: Maybe[str] = ..., channel: Maybe[str] = ..., verify_service_sid: Maybe[str] = ..., verification_sid: Maybe[str] = ..., status: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2VerificationAttemptsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2VerificationAttemptsInstance]: ...
    def __call__(self, sid: str) -> V2VerificationAttemptsContext: ...
    def get(self, sid: str) -> V2VerificationAttemptsContext: ...

class V2VerificationAttemptsContext(Resource):
    def fetch(self) -> V2VerificationAttemptsInstance: ...

class V2VerificationAttemptsInstance(Instance, V2VerificationAttemptsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    service_sid: Optional[str]
    verification_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    conversion_status: str
    channel: str
    price: Any
    channel_data: Any
    url: Optional[str]

class V2VerificationAttemptsSummary(Resource):
    def __call__(self) -> V2VerificationAttemptsSummaryContext0: ...
    def get(self) -> V2VerificationAttemptsSummaryContext0: ...

class V2VerificationAttemptsSummaryContext0(Resource):
    def fetch(self, *, verify_service_sid: Maybe[str] = ..., date_created_after: Maybe[InDatetime] = ..., date_created_before: Maybe[InDatetime] = ..., country: Maybe[str] = ..., channel: Maybe[str] = ..., destination_prefix: Maybe[str] = ...) -> V2VerificationAttemptsSummaryContext0Instance: ...

class V2VerificationAttemptsSummaryContext0Instance(Instance, V2VerificationAttemptsSummaryContext0):
    total_attempts: int
    total_converted: int
    total_unconverted: int
    conversion_rate_percentage: Optional[str]
    url: Optional[str]
