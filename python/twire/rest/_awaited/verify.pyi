"""twire.aio.verify."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import verify as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

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
    fetch = answers(_typed.V2FormsContext.fetch, V2FormsInstance)
    fetch_with_http_info = full_answers(_typed.V2FormsContext.fetch, V2FormsInstance)

class V2FormsInstance(Instance):
    form_type: str | None
    forms: Any
    form_meta: Any
    url: str | None
    fetch = answers(_typed.V2FormsInstance.fetch, V2FormsInstance)
    fetch_with_http_info = full_answers(_typed.V2FormsInstance.fetch, V2FormsInstance)

class V2Safelist(Called):
    def __call__(self, phone_number: str) -> V2SafelistContext: ...
    def get(self, phone_number: str) -> V2SafelistContext: ...
    create = answers(_typed.V2Safelist.create, V2SafelistInstance)
    create_with_http_info = full_answers(_typed.V2Safelist.create, V2SafelistInstance)

class V2SafelistContext(Resource):
    delete = awaited(_typed.V2SafelistContext.delete)
    delete_with_http_info = full_awaited(_typed.V2SafelistContext.delete)
    fetch = answers(_typed.V2SafelistContext.fetch, V2SafelistInstance)
    fetch_with_http_info = full_answers(_typed.V2SafelistContext.fetch, V2SafelistInstance)

class V2SafelistInstance(Instance):
    sid: str | None
    phone_number: str | None
    url: str | None
    delete = awaited(_typed.V2SafelistInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2SafelistInstance.delete)
    fetch = answers(_typed.V2SafelistInstance.fetch, V2SafelistInstance)
    fetch_with_http_info = full_answers(_typed.V2SafelistInstance.fetch, V2SafelistInstance)

class V2Services(Called):
    def __call__(self, sid: str) -> V2ServicesContext: ...
    def get(self, sid: str) -> V2ServicesContext: ...
    create = answers(_typed.V2Services.create, V2ServicesInstance)
    create_with_http_info = full_answers(_typed.V2Services.create, V2ServicesInstance)
    list = lists(_typed.V2Services.list, V2ServicesInstance)
    list_with_http_info = full_lists(_typed.V2Services.list, V2ServicesInstance)
    stream = streams(_typed.V2Services.stream, V2ServicesInstance)
    stream_with_http_info = full_streams(_typed.V2Services.stream, V2ServicesInstance)
    page = pages(_typed.V2Services.page, V2ServicesInstance)
    page_with_http_info = full_pages(_typed.V2Services.page, V2ServicesInstance)
    get_page = pages(_typed.V2Services.get_page, V2ServicesInstance)

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
    delete = awaited(_typed.V2ServicesContext.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesContext.delete)
    fetch = answers(_typed.V2ServicesContext.fetch, V2ServicesInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesContext.fetch, V2ServicesInstance)
    update = answers(_typed.V2ServicesContext.update, V2ServicesInstance)
    update_with_http_info = full_answers(_typed.V2ServicesContext.update, V2ServicesInstance)

class V2ServicesAccessTokens(Called):
    def __call__(self, sid: str) -> V2ServicesAccessTokensContext: ...
    def get(self, sid: str) -> V2ServicesAccessTokensContext: ...
    create = answers(_typed.V2ServicesAccessTokens.create, V2ServicesAccessTokensInstance)
    create_with_http_info = full_answers(_typed.V2ServicesAccessTokens.create, V2ServicesAccessTokensInstance)

class V2ServicesAccessTokensContext(Resource):
    fetch = answers(_typed.V2ServicesAccessTokensContext.fetch, V2ServicesAccessTokensInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesAccessTokensContext.fetch, V2ServicesAccessTokensInstance)

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
    fetch = answers(_typed.V2ServicesAccessTokensInstance.fetch, V2ServicesAccessTokensInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesAccessTokensInstance.fetch, V2ServicesAccessTokensInstance)

class V2ServicesApproveChallenge(Resource):
    update = answers(_typed.V2ServicesApproveChallenge.update, V2ServicesApproveChallengeInstance)
    update_with_http_info = full_answers(_typed.V2ServicesApproveChallenge.update, V2ServicesApproveChallengeInstance)

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
    create = answers(_typed.V2ServicesEntities.create, V2ServicesEntitiesInstance)
    create_with_http_info = full_answers(_typed.V2ServicesEntities.create, V2ServicesEntitiesInstance)
    list = lists(_typed.V2ServicesEntities.list, V2ServicesEntitiesInstance)
    list_with_http_info = full_lists(_typed.V2ServicesEntities.list, V2ServicesEntitiesInstance)
    stream = streams(_typed.V2ServicesEntities.stream, V2ServicesEntitiesInstance)
    stream_with_http_info = full_streams(_typed.V2ServicesEntities.stream, V2ServicesEntitiesInstance)
    page = pages(_typed.V2ServicesEntities.page, V2ServicesEntitiesInstance)
    page_with_http_info = full_pages(_typed.V2ServicesEntities.page, V2ServicesEntitiesInstance)
    get_page = pages(_typed.V2ServicesEntities.get_page, V2ServicesEntitiesInstance)

class V2ServicesEntitiesContext(Resource):
    @property
    def challenges(self) -> V2ServicesEntitiesChallenges: ...
    @property
    def factors(self) -> V2ServicesEntitiesFactors: ...
    @property
    def new_factors(self) -> V2ServicesEntitiesNewFactors: ...
    delete = awaited(_typed.V2ServicesEntitiesContext.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesEntitiesContext.delete)
    fetch = answers(_typed.V2ServicesEntitiesContext.fetch, V2ServicesEntitiesInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesEntitiesContext.fetch, V2ServicesEntitiesInstance)

class V2ServicesEntitiesChallenges(Called):
    def __call__(self, sid: str) -> V2ServicesEntitiesChallengesContext: ...
    def get(self, sid: str) -> V2ServicesEntitiesChallengesContext: ...
    create = answers(_typed.V2ServicesEntitiesChallenges.create, V2ServicesEntitiesChallengesInstance)
    create_with_http_info = full_answers(_typed.V2ServicesEntitiesChallenges.create, V2ServicesEntitiesChallengesInstance)
    list = lists(_typed.V2ServicesEntitiesChallenges.list, V2ServicesEntitiesChallengesInstance)
    list_with_http_info = full_lists(_typed.V2ServicesEntitiesChallenges.list, V2ServicesEntitiesChallengesInstance)
    stream = streams(_typed.V2ServicesEntitiesChallenges.stream, V2ServicesEntitiesChallengesInstance)
    stream_with_http_info = full_streams(_typed.V2ServicesEntitiesChallenges.stream, V2ServicesEntitiesChallengesInstance)
    page = pages(_typed.V2ServicesEntitiesChallenges.page, V2ServicesEntitiesChallengesInstance)
    page_with_http_info = full_pages(_typed.V2ServicesEntitiesChallenges.page, V2ServicesEntitiesChallengesInstance)
    get_page = pages(_typed.V2ServicesEntitiesChallenges.get_page, V2ServicesEntitiesChallengesInstance)

class V2ServicesEntitiesChallengesContext(Resource):
    @property
    def notifications(self) -> V2ServicesEntitiesChallengesNotifications: ...
    fetch = answers(_typed.V2ServicesEntitiesChallengesContext.fetch, V2ServicesEntitiesChallengesInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesEntitiesChallengesContext.fetch, V2ServicesEntitiesChallengesInstance)
    update = answers(_typed.V2ServicesEntitiesChallengesContext.update, V2ServicesEntitiesChallengesInstance)
    update_with_http_info = full_answers(_typed.V2ServicesEntitiesChallengesContext.update, V2ServicesEntitiesChallengesInstance)

class V2ServicesEntitiesChallengesNotifications(Resource):
    create = answers(_typed.V2ServicesEntitiesChallengesNotifications.create, V2ServicesEntitiesChallengesNotificationsInstance)
    create_with_http_info = full_answers(_typed.V2ServicesEntitiesChallengesNotifications.create, V2ServicesEntitiesChallengesNotificationsInstance)

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
    fetch = answers(_typed.V2ServicesEntitiesChallengesInstance.fetch, V2ServicesEntitiesChallengesInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesEntitiesChallengesInstance.fetch, V2ServicesEntitiesChallengesInstance)
    update = answers(_typed.V2ServicesEntitiesChallengesInstance.update, V2ServicesEntitiesChallengesInstance)
    update_with_http_info = full_answers(_typed.V2ServicesEntitiesChallengesInstance.update, V2ServicesEntitiesChallengesInstance)

class V2ServicesEntitiesFactors(Called):
    def __call__(self, sid: str) -> V2ServicesEntitiesFactorsContext: ...
    def get(self, sid: str) -> V2ServicesEntitiesFactorsContext: ...
    list = lists(_typed.V2ServicesEntitiesFactors.list, V2ServicesEntitiesFactorsInstance)
    list_with_http_info = full_lists(_typed.V2ServicesEntitiesFactors.list, V2ServicesEntitiesFactorsInstance)
    stream = streams(_typed.V2ServicesEntitiesFactors.stream, V2ServicesEntitiesFactorsInstance)
    stream_with_http_info = full_streams(_typed.V2ServicesEntitiesFactors.stream, V2ServicesEntitiesFactorsInstance)
    page = pages(_typed.V2ServicesEntitiesFactors.page, V2ServicesEntitiesFactorsInstance)
    page_with_http_info = full_pages(_typed.V2ServicesEntitiesFactors.page, V2ServicesEntitiesFactorsInstance)
    get_page = pages(_typed.V2ServicesEntitiesFactors.get_page, V2ServicesEntitiesFactorsInstance)

class V2ServicesEntitiesFactorsContext(Resource):
    delete = awaited(_typed.V2ServicesEntitiesFactorsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesEntitiesFactorsContext.delete)
    fetch = answers(_typed.V2ServicesEntitiesFactorsContext.fetch, V2ServicesEntitiesFactorsInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesEntitiesFactorsContext.fetch, V2ServicesEntitiesFactorsInstance)
    update = answers(_typed.V2ServicesEntitiesFactorsContext.update, V2ServicesEntitiesFactorsInstance)
    update_with_http_info = full_answers(_typed.V2ServicesEntitiesFactorsContext.update, V2ServicesEntitiesFactorsInstance)

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
    delete = awaited(_typed.V2ServicesEntitiesFactorsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesEntitiesFactorsInstance.delete)
    fetch = answers(_typed.V2ServicesEntitiesFactorsInstance.fetch, V2ServicesEntitiesFactorsInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesEntitiesFactorsInstance.fetch, V2ServicesEntitiesFactorsInstance)
    update = answers(_typed.V2ServicesEntitiesFactorsInstance.update, V2ServicesEntitiesFactorsInstance)
    update_with_http_info = full_answers(_typed.V2ServicesEntitiesFactorsInstance.update, V2ServicesEntitiesFactorsInstance)

class V2ServicesEntitiesNewFactors(Resource):
    create = answers(_typed.V2ServicesEntitiesNewFactors.create, V2ServicesEntitiesNewFactorsInstance)
    create_with_http_info = full_answers(_typed.V2ServicesEntitiesNewFactors.create, V2ServicesEntitiesNewFactorsInstance)

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
    delete = awaited(_typed.V2ServicesEntitiesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesEntitiesInstance.delete)
    fetch = answers(_typed.V2ServicesEntitiesInstance.fetch, V2ServicesEntitiesInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesEntitiesInstance.fetch, V2ServicesEntitiesInstance)

class V2ServicesMessagingConfigurations(Called):
    def __call__(self, country: str) -> V2ServicesMessagingConfigurationsContext: ...
    def get(self, country: str) -> V2ServicesMessagingConfigurationsContext: ...
    create = answers(_typed.V2ServicesMessagingConfigurations.create, V2ServicesMessagingConfigurationsInstance)
    create_with_http_info = full_answers(_typed.V2ServicesMessagingConfigurations.create, V2ServicesMessagingConfigurationsInstance)
    list = lists(_typed.V2ServicesMessagingConfigurations.list, V2ServicesMessagingConfigurationsInstance)
    list_with_http_info = full_lists(_typed.V2ServicesMessagingConfigurations.list, V2ServicesMessagingConfigurationsInstance)
    stream = streams(_typed.V2ServicesMessagingConfigurations.stream, V2ServicesMessagingConfigurationsInstance)
    stream_with_http_info = full_streams(_typed.V2ServicesMessagingConfigurations.stream, V2ServicesMessagingConfigurationsInstance)
    page = pages(_typed.V2ServicesMessagingConfigurations.page, V2ServicesMessagingConfigurationsInstance)
    page_with_http_info = full_pages(_typed.V2ServicesMessagingConfigurations.page, V2ServicesMessagingConfigurationsInstance)
    get_page = pages(_typed.V2ServicesMessagingConfigurations.get_page, V2ServicesMessagingConfigurationsInstance)

class V2ServicesMessagingConfigurationsContext(Resource):
    delete = awaited(_typed.V2ServicesMessagingConfigurationsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesMessagingConfigurationsContext.delete)
    fetch = answers(_typed.V2ServicesMessagingConfigurationsContext.fetch, V2ServicesMessagingConfigurationsInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesMessagingConfigurationsContext.fetch, V2ServicesMessagingConfigurationsInstance)
    update = answers(_typed.V2ServicesMessagingConfigurationsContext.update, V2ServicesMessagingConfigurationsInstance)
    update_with_http_info = full_answers(_typed.V2ServicesMessagingConfigurationsContext.update, V2ServicesMessagingConfigurationsInstance)

class V2ServicesMessagingConfigurationsInstance(Instance):
    account_sid: str | None
    service_sid: str | None
    country: str | None
    messaging_service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delete = awaited(_typed.V2ServicesMessagingConfigurationsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesMessagingConfigurationsInstance.delete)
    fetch = answers(_typed.V2ServicesMessagingConfigurationsInstance.fetch, V2ServicesMessagingConfigurationsInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesMessagingConfigurationsInstance.fetch, V2ServicesMessagingConfigurationsInstance)
    update = answers(_typed.V2ServicesMessagingConfigurationsInstance.update, V2ServicesMessagingConfigurationsInstance)
    update_with_http_info = full_answers(_typed.V2ServicesMessagingConfigurationsInstance.update, V2ServicesMessagingConfigurationsInstance)

class V2ServicesNewChallenge(Called):
    def __call__(self) -> V2ServicesNewChallengeContext: ...
    def get(self) -> V2ServicesNewChallengeContext: ...

class V2ServicesNewChallengeContext(Resource):
    create = answers(_typed.V2ServicesNewChallengeContext.create, V2ServicesNewChallengeInstance)
    create_with_http_info = full_answers(_typed.V2ServicesNewChallengeContext.create, V2ServicesNewChallengeInstance)

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
    create = answers(_typed.V2ServicesNewChallengeInstance.create, V2ServicesNewChallengeInstance)
    create_with_http_info = full_answers(_typed.V2ServicesNewChallengeInstance.create, V2ServicesNewChallengeInstance)

class V2ServicesNewFactors(Resource):
    create = answers(_typed.V2ServicesNewFactors.create, V2ServicesNewFactorsInstance)
    create_with_http_info = full_answers(_typed.V2ServicesNewFactors.create, V2ServicesNewFactorsInstance)

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
    update = answers(_typed.V2ServicesNewVerifyFactors.update, V2ServicesNewVerifyFactorsInstance)
    update_with_http_info = full_answers(_typed.V2ServicesNewVerifyFactors.update, V2ServicesNewVerifyFactorsInstance)

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
    create = answers(_typed.V2ServicesRateLimits.create, V2ServicesRateLimitsInstance)
    create_with_http_info = full_answers(_typed.V2ServicesRateLimits.create, V2ServicesRateLimitsInstance)
    list = lists(_typed.V2ServicesRateLimits.list, V2ServicesRateLimitsInstance)
    list_with_http_info = full_lists(_typed.V2ServicesRateLimits.list, V2ServicesRateLimitsInstance)
    stream = streams(_typed.V2ServicesRateLimits.stream, V2ServicesRateLimitsInstance)
    stream_with_http_info = full_streams(_typed.V2ServicesRateLimits.stream, V2ServicesRateLimitsInstance)
    page = pages(_typed.V2ServicesRateLimits.page, V2ServicesRateLimitsInstance)
    page_with_http_info = full_pages(_typed.V2ServicesRateLimits.page, V2ServicesRateLimitsInstance)
    get_page = pages(_typed.V2ServicesRateLimits.get_page, V2ServicesRateLimitsInstance)

class V2ServicesRateLimitsContext(Resource):
    @property
    def buckets(self) -> V2ServicesRateLimitsBuckets: ...
    delete = awaited(_typed.V2ServicesRateLimitsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesRateLimitsContext.delete)
    fetch = answers(_typed.V2ServicesRateLimitsContext.fetch, V2ServicesRateLimitsInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesRateLimitsContext.fetch, V2ServicesRateLimitsInstance)
    update = answers(_typed.V2ServicesRateLimitsContext.update, V2ServicesRateLimitsInstance)
    update_with_http_info = full_answers(_typed.V2ServicesRateLimitsContext.update, V2ServicesRateLimitsInstance)

class V2ServicesRateLimitsBuckets(Called):
    def __call__(self, sid: str) -> V2ServicesRateLimitsBucketsContext: ...
    def get(self, sid: str) -> V2ServicesRateLimitsBucketsContext: ...
    create = answers(_typed.V2ServicesRateLimitsBuckets.create, V2ServicesRateLimitsBucketsInstance)
    create_with_http_info = full_answers(_typed.V2ServicesRateLimitsBuckets.create, V2ServicesRateLimitsBucketsInstance)
    list = lists(_typed.V2ServicesRateLimitsBuckets.list, V2ServicesRateLimitsBucketsInstance)
    list_with_http_info = full_lists(_typed.V2ServicesRateLimitsBuckets.list, V2ServicesRateLimitsBucketsInstance)
    stream = streams(_typed.V2ServicesRateLimitsBuckets.stream, V2ServicesRateLimitsBucketsInstance)
    stream_with_http_info = full_streams(_typed.V2ServicesRateLimitsBuckets.stream, V2ServicesRateLimitsBucketsInstance)
    page = pages(_typed.V2ServicesRateLimitsBuckets.page, V2ServicesRateLimitsBucketsInstance)
    page_with_http_info = full_pages(_typed.V2ServicesRateLimitsBuckets.page, V2ServicesRateLimitsBucketsInstance)
    get_page = pages(_typed.V2ServicesRateLimitsBuckets.get_page, V2ServicesRateLimitsBucketsInstance)

class V2ServicesRateLimitsBucketsContext(Resource):
    delete = awaited(_typed.V2ServicesRateLimitsBucketsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesRateLimitsBucketsContext.delete)
    fetch = answers(_typed.V2ServicesRateLimitsBucketsContext.fetch, V2ServicesRateLimitsBucketsInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesRateLimitsBucketsContext.fetch, V2ServicesRateLimitsBucketsInstance)
    update = answers(_typed.V2ServicesRateLimitsBucketsContext.update, V2ServicesRateLimitsBucketsInstance)
    update_with_http_info = full_answers(_typed.V2ServicesRateLimitsBucketsContext.update, V2ServicesRateLimitsBucketsInstance)

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
    delete = awaited(_typed.V2ServicesRateLimitsBucketsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesRateLimitsBucketsInstance.delete)
    fetch = answers(_typed.V2ServicesRateLimitsBucketsInstance.fetch, V2ServicesRateLimitsBucketsInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesRateLimitsBucketsInstance.fetch, V2ServicesRateLimitsBucketsInstance)
    update = answers(_typed.V2ServicesRateLimitsBucketsInstance.update, V2ServicesRateLimitsBucketsInstance)
    update_with_http_info = full_answers(_typed.V2ServicesRateLimitsBucketsInstance.update, V2ServicesRateLimitsBucketsInstance)

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
    delete = awaited(_typed.V2ServicesRateLimitsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesRateLimitsInstance.delete)
    fetch = answers(_typed.V2ServicesRateLimitsInstance.fetch, V2ServicesRateLimitsInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesRateLimitsInstance.fetch, V2ServicesRateLimitsInstance)
    update = answers(_typed.V2ServicesRateLimitsInstance.update, V2ServicesRateLimitsInstance)
    update_with_http_info = full_answers(_typed.V2ServicesRateLimitsInstance.update, V2ServicesRateLimitsInstance)

class V2ServicesVerificationChecks(Resource):
    create = answers(_typed.V2ServicesVerificationChecks.create, V2ServicesVerificationChecksInstance)
    create_with_http_info = full_answers(_typed.V2ServicesVerificationChecks.create, V2ServicesVerificationChecksInstance)

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
    create = answers(_typed.V2ServicesVerifications.create, V2ServicesVerificationsInstance)
    create_with_http_info = full_answers(_typed.V2ServicesVerifications.create, V2ServicesVerificationsInstance)

class V2ServicesVerificationsContext(Resource):
    fetch = answers(_typed.V2ServicesVerificationsContext.fetch, V2ServicesVerificationsInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesVerificationsContext.fetch, V2ServicesVerificationsInstance)
    update = answers(_typed.V2ServicesVerificationsContext.update, V2ServicesVerificationsInstance)
    update_with_http_info = full_answers(_typed.V2ServicesVerificationsContext.update, V2ServicesVerificationsInstance)

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
    fetch = answers(_typed.V2ServicesVerificationsInstance.fetch, V2ServicesVerificationsInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesVerificationsInstance.fetch, V2ServicesVerificationsInstance)
    update = answers(_typed.V2ServicesVerificationsInstance.update, V2ServicesVerificationsInstance)
    update_with_http_info = full_answers(_typed.V2ServicesVerificationsInstance.update, V2ServicesVerificationsInstance)

class V2ServicesWebhooks(Called):
    def __call__(self, sid: str) -> V2ServicesWebhooksContext: ...
    def get(self, sid: str) -> V2ServicesWebhooksContext: ...
    create = answers(_typed.V2ServicesWebhooks.create, V2ServicesWebhooksInstance)
    create_with_http_info = full_answers(_typed.V2ServicesWebhooks.create, V2ServicesWebhooksInstance)
    list = lists(_typed.V2ServicesWebhooks.list, V2ServicesWebhooksInstance)
    list_with_http_info = full_lists(_typed.V2ServicesWebhooks.list, V2ServicesWebhooksInstance)
    stream = streams(_typed.V2ServicesWebhooks.stream, V2ServicesWebhooksInstance)
    stream_with_http_info = full_streams(_typed.V2ServicesWebhooks.stream, V2ServicesWebhooksInstance)
    page = pages(_typed.V2ServicesWebhooks.page, V2ServicesWebhooksInstance)
    page_with_http_info = full_pages(_typed.V2ServicesWebhooks.page, V2ServicesWebhooksInstance)
    get_page = pages(_typed.V2ServicesWebhooks.get_page, V2ServicesWebhooksInstance)

class V2ServicesWebhooksContext(Resource):
    delete = awaited(_typed.V2ServicesWebhooksContext.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesWebhooksContext.delete)
    fetch = answers(_typed.V2ServicesWebhooksContext.fetch, V2ServicesWebhooksInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesWebhooksContext.fetch, V2ServicesWebhooksInstance)
    update = answers(_typed.V2ServicesWebhooksContext.update, V2ServicesWebhooksInstance)
    update_with_http_info = full_answers(_typed.V2ServicesWebhooksContext.update, V2ServicesWebhooksInstance)

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
    delete = awaited(_typed.V2ServicesWebhooksInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesWebhooksInstance.delete)
    fetch = answers(_typed.V2ServicesWebhooksInstance.fetch, V2ServicesWebhooksInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesWebhooksInstance.fetch, V2ServicesWebhooksInstance)
    update = answers(_typed.V2ServicesWebhooksInstance.update, V2ServicesWebhooksInstance)
    update_with_http_info = full_answers(_typed.V2ServicesWebhooksInstance.update, V2ServicesWebhooksInstance)

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
    delete = awaited(_typed.V2ServicesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesInstance.delete)
    fetch = answers(_typed.V2ServicesInstance.fetch, V2ServicesInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesInstance.fetch, V2ServicesInstance)
    update = answers(_typed.V2ServicesInstance.update, V2ServicesInstance)
    update_with_http_info = full_answers(_typed.V2ServicesInstance.update, V2ServicesInstance)

class V2Templates(Resource):
    list = lists(_typed.V2Templates.list, V2TemplatesInstance)
    list_with_http_info = full_lists(_typed.V2Templates.list, V2TemplatesInstance)
    stream = streams(_typed.V2Templates.stream, V2TemplatesInstance)
    stream_with_http_info = full_streams(_typed.V2Templates.stream, V2TemplatesInstance)
    page = pages(_typed.V2Templates.page, V2TemplatesInstance)
    page_with_http_info = full_pages(_typed.V2Templates.page, V2TemplatesInstance)
    get_page = pages(_typed.V2Templates.get_page, V2TemplatesInstance)

class V2TemplatesInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    channels: list[Any] | None
    translations: Any

class V2VerificationAttempts(Called):
    def __call__(self, sid: str) -> V2VerificationAttemptsContext: ...
    def get(self, sid: str) -> V2VerificationAttemptsContext: ...
    list = lists(_typed.V2VerificationAttempts.list, V2VerificationAttemptsInstance)
    list_with_http_info = full_lists(_typed.V2VerificationAttempts.list, V2VerificationAttemptsInstance)
    stream = streams(_typed.V2VerificationAttempts.stream, V2VerificationAttemptsInstance)
    stream_with_http_info = full_streams(_typed.V2VerificationAttempts.stream, V2VerificationAttemptsInstance)
    page = pages(_typed.V2VerificationAttempts.page, V2VerificationAttemptsInstance)
    page_with_http_info = full_pages(_typed.V2VerificationAttempts.page, V2VerificationAttemptsInstance)
    get_page = pages(_typed.V2VerificationAttempts.get_page, V2VerificationAttemptsInstance)

class V2VerificationAttemptsContext(Resource):
    fetch = answers(_typed.V2VerificationAttemptsContext.fetch, V2VerificationAttemptsInstance)
    fetch_with_http_info = full_answers(_typed.V2VerificationAttemptsContext.fetch, V2VerificationAttemptsInstance)

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
    fetch = answers(_typed.V2VerificationAttemptsInstance.fetch, V2VerificationAttemptsInstance)
    fetch_with_http_info = full_answers(_typed.V2VerificationAttemptsInstance.fetch, V2VerificationAttemptsInstance)

class V2VerificationAttemptsSummary(Called):
    def __call__(self) -> V2VerificationAttemptsSummaryContext: ...
    def get(self) -> V2VerificationAttemptsSummaryContext: ...

class V2VerificationAttemptsSummaryContext(Resource):
    fetch = answers(_typed.V2VerificationAttemptsSummaryContext.fetch, V2VerificationAttemptsSummaryInstance)
    fetch_with_http_info = full_answers(_typed.V2VerificationAttemptsSummaryContext.fetch, V2VerificationAttemptsSummaryInstance)

class V2VerificationAttemptsSummaryInstance(Instance):
    total_attempts: int | None
    total_converted: int | None
    total_unconverted: int | None
    conversion_rate_percentage: str | None
    url: str | None
    fetch = answers(_typed.V2VerificationAttemptsSummaryInstance.fetch, V2VerificationAttemptsSummaryInstance)
    fetch_with_http_info = full_answers(_typed.V2VerificationAttemptsSummaryInstance.fetch, V2VerificationAttemptsSummaryInstance)
