"""client.verify."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

class Verify(Resource):
    @property
    def v2(self) -> V2: ...
    @property
    def forms(self) -> V2Forms: ...
    @property
    def safelist(self) -> V2Safelist: ...
    @property
    def services(self) -> V2Services: ...
    @property
    def templates(self) -> V2Templates: ...
    @property
    def verification_attempts(self) -> V2VerificationAttempts: ...
    @property
    def verification_attempts_summary(self) -> V2VerificationAttemptsSummary: ...

class V2(Resource):
    @property
    def forms(self) -> V2Forms: ...
    @property
    def safelist(self) -> V2Safelist: ...
    @property
    def services(self) -> V2Services: ...
    @property
    def templates(self) -> V2Templates: ...
    @property
    def verification_attempts(self) -> V2VerificationAttempts: ...
    @property
    def verification_attempts_summary(self) -> V2VerificationAttemptsSummary: ...

class V2Forms(Called):
    def __call__(self, form_type: str) -> V2FormsContext: ...
    def get(self, form_type: str) -> V2FormsContext: ...

class V2FormsContext(Resource):
    def fetch(self) -> V2FormsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FormsInstance(Instance):
    form_type: str | None
    forms: Any
    form_meta: Any
    url: str | None
    def fetch(self) -> V2FormsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Safelist(Called):
    def __call__(self, phone_number: str) -> V2SafelistContext: ...
    def get(self, phone_number: str) -> V2SafelistContext: ...
    def create(self, phone_number: Text) -> V2SafelistInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2SafelistContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2SafelistInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2SafelistInstance(Instance):
    sid: str | None
    phone_number: str | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2SafelistInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Services(Called):
    def __call__(self, sid: str) -> V2ServicesContext: ...
    def get(self, sid: str) -> V2ServicesContext: ...
    def create(self, friendly_name: Text, code_length: Int | None = ..., lookup_enabled: Bool | None = ..., skip_sms_to_landlines: Bool | None = ..., dtmf_input_required: Bool | None = ..., tts_name: Text | None = ..., psd2_enabled: Bool | None = ..., do_not_share_warning_enabled: Bool | None = ..., custom_code_enabled: Bool | None = ..., push_include_date: Bool | None = ..., push_apn_credential_sid: Text | None = ..., push_fcm_credential_sid: Text | None = ..., totp_issuer: Text | None = ..., totp_time_step: Int | None = ..., totp_code_length: Int | None = ..., totp_skew: Int | None = ..., default_template_sid: Text | None = ..., whatsapp_msg_service_sid: Text | None = ..., whatsapp_from: Text | None = ..., passkeys_relying_party_id: Text | None = ..., passkeys_relying_party_name: Text | None = ..., passkeys_relying_party_origins: Text | None = ..., passkeys_authenticator_attachment: Text | None = ..., passkeys_discoverable_credentials: Text | None = ..., passkeys_user_verification: Text | None = ..., verify_event_subscription_enabled: Bool | None = ...) -> V2ServicesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesContext(Resource):
    @property
    def access_tokens(self) -> V2ServicesAccessTokens: ...
    @property
    def approve_challenge(self) -> V2ServicesApproveChallenge: ...
    @property
    def entities(self) -> V2ServicesEntities: ...
    @property
    def messaging_configurations(self) -> V2ServicesMessagingConfigurations: ...
    @property
    def new_challenge(self) -> V2ServicesNewChallenge: ...
    @property
    def new_factors(self) -> V2ServicesNewFactors: ...
    @property
    def new_verify_factors(self) -> V2ServicesNewVerifyFactors: ...
    @property
    def rate_limits(self) -> V2ServicesRateLimits: ...
    @property
    def verification_checks(self) -> V2ServicesVerificationChecks: ...
    @property
    def verifications(self) -> V2ServicesVerifications: ...
    @property
    def webhooks(self) -> V2ServicesWebhooks: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., code_length: Int | None = ..., lookup_enabled: Bool | None = ..., skip_sms_to_landlines: Bool | None = ..., dtmf_input_required: Bool | None = ..., tts_name: Text | None = ..., psd2_enabled: Bool | None = ..., do_not_share_warning_enabled: Bool | None = ..., custom_code_enabled: Bool | None = ..., push_include_date: Bool | None = ..., push_apn_credential_sid: Text | None = ..., push_fcm_credential_sid: Text | None = ..., totp_issuer: Text | None = ..., totp_time_step: Int | None = ..., totp_code_length: Int | None = ..., totp_skew: Int | None = ..., default_template_sid: Text | None = ..., whatsapp_msg_service_sid: Text | None = ..., whatsapp_from: Text | None = ..., passkeys_relying_party_id: Text | None = ..., passkeys_relying_party_name: Text | None = ..., passkeys_relying_party_origins: Text | None = ..., passkeys_authenticator_attachment: Text | None = ..., passkeys_discoverable_credentials: Text | None = ..., passkeys_user_verification: Text | None = ..., verify_event_subscription_enabled: Bool | None = ...) -> V2ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesAccessTokens(Called):
    def __call__(self, sid: str) -> V2ServicesAccessTokensContext: ...
    def get(self, sid: str) -> V2ServicesAccessTokensContext: ...
    def create(self, identity: Text, factor_type: Text, factor_friendly_name: Text | None = ..., ttl: Int | None = ...) -> V2ServicesAccessTokensInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesAccessTokensContext(Resource):
    def fetch(self) -> V2ServicesAccessTokensInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesAccessTokensInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    entity_identity: str | None
    factor_type: str | None
    factor_friendly_name: str | None
    token: str | None
    url: str | None
    ttl: int | None
    date_created: datetime | None
    def fetch(self) -> V2ServicesAccessTokensInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesApproveChallenge(Resource):
    def update(self, approve_passkeys_challenge_request: Body) -> V2ServicesApproveChallengeInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesApproveChallengeInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    entity_sid: str | None
    identity: str | None
    factor_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    date_responded: datetime | None
    expiration_date: datetime | None
    status: str | None
    responded_reason: str | None
    details: Any
    hidden_details: Any
    metadata: Any
    factor_type: str | None
    url: str | None
    links: dict[str, Any] | None
    options: dict[str, Any] | None

class V2ServicesEntities(Called):
    def __call__(self, identity: str) -> V2ServicesEntitiesContext: ...
    def get(self, identity: str) -> V2ServicesEntitiesContext: ...
    def create(self, identity: Text) -> V2ServicesEntitiesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesEntitiesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesEntitiesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesEntitiesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesEntitiesInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesEntitiesContext(Resource):
    @property
    def challenges(self) -> V2ServicesEntitiesChallenges: ...
    @property
    def factors(self) -> V2ServicesEntitiesFactors: ...
    @property
    def new_factors(self) -> V2ServicesEntitiesNewFactors: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesEntitiesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesEntitiesChallenges(Called):
    def __call__(self, sid: str) -> V2ServicesEntitiesChallengesContext: ...
    def get(self, sid: str) -> V2ServicesEntitiesChallengesContext: ...
    def create(self, factor_sid: Text, expiration_date: Time | None = ..., details_message: Text | None = ..., details_fields: Items | None = ..., hidden_details: Any = ..., auth_payload: Text | None = ...) -> V2ServicesEntitiesChallengesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, factor_sid: Text | None = ..., status: Text | None = ..., order: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesEntitiesChallengesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, factor_sid: Text | None = ..., status: Text | None = ..., order: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesEntitiesChallengesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, factor_sid: Text | None = ..., status: Text | None = ..., order: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesEntitiesChallengesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesEntitiesChallengesInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesEntitiesChallengesContext(Resource):
    @property
    def notifications(self) -> V2ServicesEntitiesChallengesNotifications: ...
    def fetch(self) -> V2ServicesEntitiesChallengesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, auth_payload: Text | None = ..., metadata: Any = ...) -> V2ServicesEntitiesChallengesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesEntitiesChallengesNotifications(Resource):
    def create(self, ttl: Int | None = ...) -> V2ServicesEntitiesChallengesNotificationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesEntitiesChallengesNotificationsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    entity_sid: str | None
    identity: str | None
    challenge_sid: str | None
    priority: str | None
    ttl: int | None
    date_created: datetime | None

class V2ServicesEntitiesChallengesInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    entity_sid: str | None
    identity: str | None
    factor_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    date_responded: datetime | None
    expiration_date: datetime | None
    status: str | None
    responded_reason: str | None
    details: Any
    hidden_details: Any
    metadata: Any
    factor_type: str | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def notifications(self) -> V2ServicesEntitiesChallengesNotifications: ...
    def fetch(self) -> V2ServicesEntitiesChallengesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, auth_payload: Text | None = ..., metadata: Any = ...) -> V2ServicesEntitiesChallengesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesEntitiesFactors(Called):
    def __call__(self, sid: str) -> V2ServicesEntitiesFactorsContext: ...
    def get(self, sid: str) -> V2ServicesEntitiesFactorsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesEntitiesFactorsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesEntitiesFactorsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesEntitiesFactorsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesEntitiesFactorsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesEntitiesFactorsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesEntitiesFactorsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, auth_payload: Text | None = ..., friendly_name: Text | None = ..., config_notification_token: Text | None = ..., config_sdk_version: Text | None = ..., config_time_step: Int | None = ..., config_skew: Int | None = ..., config_code_length: Int | None = ..., config_alg: Text | None = ..., config_notification_platform: Text | None = ...) -> V2ServicesEntitiesFactorsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesEntitiesFactorsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    entity_sid: str | None
    identity: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    status: str | None
    factor_type: str | None
    config: Any
    metadata: Any
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesEntitiesFactorsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, auth_payload: Text | None = ..., friendly_name: Text | None = ..., config_notification_token: Text | None = ..., config_sdk_version: Text | None = ..., config_time_step: Int | None = ..., config_skew: Int | None = ..., config_code_length: Int | None = ..., config_alg: Text | None = ..., config_notification_platform: Text | None = ...) -> V2ServicesEntitiesFactorsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesEntitiesNewFactors(Resource):
    def create(self, friendly_name: Text, factor_type: Text, binding_alg: Text | None = ..., binding_public_key: Text | None = ..., config_app_id: Text | None = ..., config_notification_platform: Text | None = ..., config_notification_token: Text | None = ..., config_sdk_version: Text | None = ..., binding_secret: Text | None = ..., config_time_step: Int | None = ..., config_skew: Int | None = ..., config_code_length: Int | None = ..., config_alg: Text | None = ..., metadata: Any = ...) -> V2ServicesEntitiesNewFactorsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesEntitiesNewFactorsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    entity_sid: str | None
    identity: str | None
    binding: Any
    options: Any
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    status: str | None
    factor_type: str | None
    config: Any
    metadata: Any
    url: str | None

class V2ServicesEntitiesInstance(Instance):
    sid: str | None
    identity: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def challenges(self) -> V2ServicesEntitiesChallenges: ...
    @property
    def factors(self) -> V2ServicesEntitiesFactors: ...
    @property
    def new_factors(self) -> V2ServicesEntitiesNewFactors: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesEntitiesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesMessagingConfigurations(Called):
    def __call__(self, country: str) -> V2ServicesMessagingConfigurationsContext: ...
    def get(self, country: str) -> V2ServicesMessagingConfigurationsContext: ...
    def create(self, country: Text, messaging_service_sid: Text) -> V2ServicesMessagingConfigurationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesMessagingConfigurationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesMessagingConfigurationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesMessagingConfigurationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesMessagingConfigurationsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesMessagingConfigurationsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesMessagingConfigurationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, messaging_service_sid: Text) -> V2ServicesMessagingConfigurationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesMessagingConfigurationsInstance(Instance):
    account_sid: str | None
    service_sid: str | None
    country: str | None
    messaging_service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesMessagingConfigurationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, messaging_service_sid: Text) -> V2ServicesMessagingConfigurationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesNewChallenge(Called):
    def __call__(self) -> V2ServicesNewChallengeContext: ...
    def get(self) -> V2ServicesNewChallengeContext: ...

class V2ServicesNewChallengeContext(Resource):
    def create(self, create_passkeys_challenge_request: Body) -> V2ServicesNewChallengeInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesNewChallengeInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    entity_sid: str | None
    identity: str | None
    factor_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    date_responded: datetime | None
    expiration_date: datetime | None
    status: str | None
    responded_reason: str | None
    details: Any
    hidden_details: Any
    metadata: Any
    factor_type: str | None
    url: str | None
    links: dict[str, Any] | None
    options: dict[str, Any] | None
    def create(self, create_passkeys_challenge_request: Body) -> V2ServicesNewChallengeInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesNewFactors(Resource):
    def create(self, create_new_passkeys_factor_request: Body) -> V2ServicesNewFactorsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesNewFactorsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    entity_sid: str | None
    identity: str | None
    binding: Any
    options: Any
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    status: str | None
    factor_type: str | None
    config: Any
    metadata: Any
    url: str | None

class V2ServicesNewVerifyFactors(Resource):
    def update(self, verify_passkeys_factor_request: Body) -> V2ServicesNewVerifyFactorsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesNewVerifyFactorsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    entity_sid: str | None
    identity: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    status: str | None
    factor_type: str | None
    config: Any
    metadata: Any
    url: str | None

class V2ServicesRateLimits(Called):
    def __call__(self, sid: str) -> V2ServicesRateLimitsContext: ...
    def get(self, sid: str) -> V2ServicesRateLimitsContext: ...
    def create(self, unique_name: Text, description: Text | None = ...) -> V2ServicesRateLimitsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesRateLimitsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesRateLimitsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesRateLimitsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesRateLimitsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesRateLimitsContext(Resource):
    @property
    def buckets(self) -> V2ServicesRateLimitsBuckets: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesRateLimitsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, description: Text | None = ...) -> V2ServicesRateLimitsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesRateLimitsBuckets(Called):
    def __call__(self, sid: str) -> V2ServicesRateLimitsBucketsContext: ...
    def get(self, sid: str) -> V2ServicesRateLimitsBucketsContext: ...
    def create(self, max: Int, interval: Int) -> V2ServicesRateLimitsBucketsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesRateLimitsBucketsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesRateLimitsBucketsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesRateLimitsBucketsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesRateLimitsBucketsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesRateLimitsBucketsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesRateLimitsBucketsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, max: Int | None = ..., interval: Int | None = ...) -> V2ServicesRateLimitsBucketsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesRateLimitsBucketsInstance(Instance):
    sid: str | None
    rate_limit_sid: str | None
    service_sid: str | None
    account_sid: str | None
    max: int | None
    interval: int | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesRateLimitsBucketsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, max: Int | None = ..., interval: Int | None = ...) -> V2ServicesRateLimitsBucketsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesRateLimitsInstance(Instance):
    sid: str | None
    service_sid: str | None
    account_sid: str | None
    unique_name: str | None
    description: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def buckets(self) -> V2ServicesRateLimitsBuckets: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesRateLimitsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, description: Text | None = ...) -> V2ServicesRateLimitsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesVerificationChecks(Resource):
    def create(self, code: Text | None = ..., to: Text | None = ..., verification_sid: Text | None = ..., amount: Text | None = ..., payee: Text | None = ..., sna_client_token: Text | None = ...) -> V2ServicesVerificationChecksInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesVerificationChecksInstance(Instance):
    sid: str | None
    service_sid: str | None
    account_sid: str | None
    to: str | None
    channel: str | None
    status: str | None
    valid: bool | None
    amount: str | None
    payee: str | None
    date_created: datetime | None
    date_updated: datetime | None
    sna_attempts_error_codes: list[Any] | None

class V2ServicesVerifications(Called):
    def __call__(self, sid: str) -> V2ServicesVerificationsContext: ...
    def get(self, sid: str) -> V2ServicesVerificationsContext: ...
    def create(self, to: Text, channel: Text, custom_friendly_name: Text | None = ..., custom_message: Text | None = ..., send_digits: Text | None = ..., locale: Text | None = ..., custom_code: Text | None = ..., amount: Text | None = ..., payee: Text | None = ..., rate_limits: Any = ..., channel_configuration: Any = ..., app_hash: Text | None = ..., template_sid: Text | None = ..., template_custom_substitutions: Text | None = ..., templates: Text | None = ..., device_ip: Text | None = ..., enable_sna_client_token: Bool | None = ..., risk_check: Text | None = ..., tags: Text | None = ...) -> V2ServicesVerificationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesVerificationsContext(Resource):
    def fetch(self) -> V2ServicesVerificationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text) -> V2ServicesVerificationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesVerificationsInstance(Instance):
    sid: str | None
    service_sid: str | None
    account_sid: str | None
    to: str | None
    channel: str | None
    status: str | None
    valid: bool | None
    lookup: Any
    amount: str | None
    payee: str | None
    send_code_attempts: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    sna: Any
    url: str | None
    def fetch(self) -> V2ServicesVerificationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text) -> V2ServicesVerificationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesWebhooks(Called):
    def __call__(self, sid: str) -> V2ServicesWebhooksContext: ...
    def get(self, sid: str) -> V2ServicesWebhooksContext: ...
    def create(self, friendly_name: Text, event_types: Items, webhook_url: Text, status: Text | None = ..., resource_version: Text | None = ...) -> V2ServicesWebhooksInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesWebhooksInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesWebhooksInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesWebhooksInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesWebhooksInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesWebhooksContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesWebhooksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., event_types: Items | None = ..., webhook_url: Text | None = ..., status: Text | None = ..., resource_version: Text | None = ...) -> V2ServicesWebhooksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesWebhooksInstance(Instance):
    sid: str | None
    service_sid: str | None
    account_sid: str | None
    friendly_name: str | None
    event_types: list[Any] | None
    status: str | None
    version: str | None
    webhook_url: str | None
    webhook_method: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesWebhooksInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., event_types: Items | None = ..., webhook_url: Text | None = ..., status: Text | None = ..., resource_version: Text | None = ...) -> V2ServicesWebhooksInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    code_length: int | None
    lookup_enabled: bool | None
    psd2_enabled: bool | None
    skip_sms_to_landlines: bool | None
    dtmf_input_required: bool | None
    tts_name: str | None
    do_not_share_warning_enabled: bool | None
    custom_code_enabled: bool | None
    push: Any
    totp: Any
    default_template_sid: str | None
    whatsapp: Any
    passkeys: Any
    verify_event_subscription_enabled: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def access_tokens(self) -> V2ServicesAccessTokens: ...
    @property
    def approve_challenge(self) -> V2ServicesApproveChallenge: ...
    @property
    def entities(self) -> V2ServicesEntities: ...
    @property
    def messaging_configurations(self) -> V2ServicesMessagingConfigurations: ...
    @property
    def new_challenge(self) -> V2ServicesNewChallenge: ...
    @property
    def new_factors(self) -> V2ServicesNewFactors: ...
    @property
    def new_verify_factors(self) -> V2ServicesNewVerifyFactors: ...
    @property
    def rate_limits(self) -> V2ServicesRateLimits: ...
    @property
    def verification_checks(self) -> V2ServicesVerificationChecks: ...
    @property
    def verifications(self) -> V2ServicesVerifications: ...
    @property
    def webhooks(self) -> V2ServicesWebhooks: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., code_length: Int | None = ..., lookup_enabled: Bool | None = ..., skip_sms_to_landlines: Bool | None = ..., dtmf_input_required: Bool | None = ..., tts_name: Text | None = ..., psd2_enabled: Bool | None = ..., do_not_share_warning_enabled: Bool | None = ..., custom_code_enabled: Bool | None = ..., push_include_date: Bool | None = ..., push_apn_credential_sid: Text | None = ..., push_fcm_credential_sid: Text | None = ..., totp_issuer: Text | None = ..., totp_time_step: Int | None = ..., totp_code_length: Int | None = ..., totp_skew: Int | None = ..., default_template_sid: Text | None = ..., whatsapp_msg_service_sid: Text | None = ..., whatsapp_from: Text | None = ..., passkeys_relying_party_id: Text | None = ..., passkeys_relying_party_name: Text | None = ..., passkeys_relying_party_origins: Text | None = ..., passkeys_authenticator_attachment: Text | None = ..., passkeys_discoverable_credentials: Text | None = ..., passkeys_user_verification: Text | None = ..., verify_event_subscription_enabled: Bool | None = ...) -> V2ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Templates(Resource):
    def list(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2TemplatesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2TemplatesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2TemplatesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2TemplatesInstance]: ...
    get_page_async = awaited(get_page)

class V2TemplatesInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    channels: list[Any] | None
    translations: Any

class V2VerificationAttempts(Called):
    def __call__(self, sid: str) -> V2VerificationAttemptsContext: ...
    def get(self, sid: str) -> V2VerificationAttemptsContext: ...
    def list(self, date_created_after: Time | None = ..., date_created_before: Time | None = ..., channel_data_to: Text | None = ..., country: Text | None = ..., channel: Text | None = ..., verify_service_sid: Text | None = ..., verification_sid: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2VerificationAttemptsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, date_created_after: Time | None = ..., date_created_before: Time | None = ..., channel_data_to: Text | None = ..., country: Text | None = ..., channel: Text | None = ..., verify_service_sid: Text | None = ..., verification_sid: Text | None = ..., status: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2VerificationAttemptsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, date_created_after: Time | None = ..., date_created_before: Time | None = ..., channel_data_to: Text | None = ..., country: Text | None = ..., channel: Text | None = ..., verify_service_sid: Text | None = ..., verification_sid: Text | None = ..., status: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2VerificationAttemptsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2VerificationAttemptsInstance]: ...
    get_page_async = awaited(get_page)

class V2VerificationAttemptsContext(Resource):
    def fetch(self) -> V2VerificationAttemptsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2VerificationAttemptsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    verification_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    conversion_status: str | None
    channel: str | None
    price: Any
    channel_data: Any
    url: str | None
    def fetch(self) -> V2VerificationAttemptsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2VerificationAttemptsSummary(Called):
    def __call__(self) -> V2VerificationAttemptsSummaryContext: ...
    def get(self) -> V2VerificationAttemptsSummaryContext: ...

class V2VerificationAttemptsSummaryContext(Resource):
    def fetch(self, verify_service_sid: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., country: Text | None = ..., channel: Text | None = ..., destination_prefix: Text | None = ...) -> V2VerificationAttemptsSummaryInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2VerificationAttemptsSummaryInstance(Instance):
    total_attempts: int | None
    total_converted: int | None
    total_unconverted: int | None
    conversion_rate_percentage: str | None
    url: str | None
    def fetch(self, verify_service_sid: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., country: Text | None = ..., channel: Text | None = ..., destination_prefix: Text | None = ...) -> V2VerificationAttemptsSummaryInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
