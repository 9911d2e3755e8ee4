"""twire.aio.verify."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import verify as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Verify(Product):
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

class V2Forms(CallableResource):
    def __call__(self, form_type: PathValue) -> V2FormsContext: ...
    def get(self, form_type: PathValue) -> V2FormsContext: ...

class V2FormsContext(Resource):
    fetch = answers(_typed.V2FormsContext.fetch, V2FormsInstance)
    fetch_with_http_info = fully(fetch)

class V2FormsInstance(_typed.V2FormsInstanceFields):
    fetch = answers(_typed.V2FormsInstance.fetch, V2FormsInstance)
    fetch_with_http_info = fully(fetch)

class V2Safelist(CallableResource):
    def __call__(self, phone_number: PathValue) -> V2SafelistContext: ...
    def get(self, phone_number: PathValue) -> V2SafelistContext: ...
    create = answers(_typed.V2Safelist.create, V2SafelistInstance)
    create_with_http_info = fully(create)

class V2SafelistContext(Resource):
    delete = awaited(_typed.V2SafelistContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2SafelistContext.fetch, V2SafelistInstance)
    fetch_with_http_info = fully(fetch)

class V2SafelistInstance(_typed.V2SafelistInstanceFields):
    delete = awaited(_typed.V2SafelistInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2SafelistInstance.fetch, V2SafelistInstance)
    fetch_with_http_info = fully(fetch)

class V2Services(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesContext: ...
    def get(self, sid: PathValue) -> V2ServicesContext: ...
    create = answers(_typed.V2Services.create, V2ServicesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2Services.list, V2ServicesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2Services.stream, V2ServicesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2Services.page, V2ServicesInstance)
    page_with_http_info = fully(page)
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
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesContext.fetch, V2ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesContext.update, V2ServicesInstance)
    update_with_http_info = fully(update)

class V2ServicesAccessTokens(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesAccessTokensContext: ...
    def get(self, sid: PathValue) -> V2ServicesAccessTokensContext: ...
    create = answers(_typed.V2ServicesAccessTokens.create, V2ServicesAccessTokensInstance)
    create_with_http_info = fully(create)

class V2ServicesAccessTokensContext(Resource):
    fetch = answers(_typed.V2ServicesAccessTokensContext.fetch, V2ServicesAccessTokensInstance)
    fetch_with_http_info = fully(fetch)

class V2ServicesAccessTokensInstance(_typed.V2ServicesAccessTokensInstanceFields):
    fetch = answers(_typed.V2ServicesAccessTokensInstance.fetch, V2ServicesAccessTokensInstance)
    fetch_with_http_info = fully(fetch)

class V2ServicesApproveChallenge(Resource):
    update = answers(_typed.V2ServicesApproveChallenge.update, V2ServicesApproveChallengeInstance)
    update_with_http_info = fully(update)

class V2ServicesApproveChallengeInstance(_typed.V2ServicesApproveChallengeInstanceFields):
    pass

class V2ServicesEntities(CallableResource):
    def __call__(self, identity: PathValue) -> V2ServicesEntitiesContext: ...
    def get(self, identity: PathValue) -> V2ServicesEntitiesContext: ...
    create = answers(_typed.V2ServicesEntities.create, V2ServicesEntitiesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ServicesEntities.list, V2ServicesEntitiesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesEntities.stream, V2ServicesEntitiesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesEntities.page, V2ServicesEntitiesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesEntities.get_page, V2ServicesEntitiesInstance)

class V2ServicesEntitiesContext(Resource):
    @property
    def challenges(self) -> V2ServicesEntitiesChallenges: ...
    @property
    def factors(self) -> V2ServicesEntitiesFactors: ...
    @property
    def new_factors(self) -> V2ServicesEntitiesNewFactors: ...
    delete = awaited(_typed.V2ServicesEntitiesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesEntitiesContext.fetch, V2ServicesEntitiesInstance)
    fetch_with_http_info = fully(fetch)

class V2ServicesEntitiesChallenges(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesEntitiesChallengesContext: ...
    def get(self, sid: PathValue) -> V2ServicesEntitiesChallengesContext: ...
    create = answers(_typed.V2ServicesEntitiesChallenges.create, V2ServicesEntitiesChallengesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ServicesEntitiesChallenges.list, V2ServicesEntitiesChallengesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesEntitiesChallenges.stream, V2ServicesEntitiesChallengesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesEntitiesChallenges.page, V2ServicesEntitiesChallengesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesEntitiesChallenges.get_page, V2ServicesEntitiesChallengesInstance)

class V2ServicesEntitiesChallengesContext(Resource):
    @property
    def notifications(self) -> V2ServicesEntitiesChallengesNotifications: ...
    fetch = answers(_typed.V2ServicesEntitiesChallengesContext.fetch, V2ServicesEntitiesChallengesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesEntitiesChallengesContext.update, V2ServicesEntitiesChallengesInstance)
    update_with_http_info = fully(update)

class V2ServicesEntitiesChallengesNotifications(Resource):
    create = answers(_typed.V2ServicesEntitiesChallengesNotifications.create, V2ServicesEntitiesChallengesNotificationsInstance)
    create_with_http_info = fully(create)

class V2ServicesEntitiesChallengesNotificationsInstance(_typed.V2ServicesEntitiesChallengesNotificationsInstanceFields):
    pass

class V2ServicesEntitiesChallengesInstance(_typed.V2ServicesEntitiesChallengesInstanceFields):
    @property
    def notifications(self) -> V2ServicesEntitiesChallengesNotifications: ...
    fetch = answers(_typed.V2ServicesEntitiesChallengesInstance.fetch, V2ServicesEntitiesChallengesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesEntitiesChallengesInstance.update, V2ServicesEntitiesChallengesInstance)
    update_with_http_info = fully(update)

class V2ServicesEntitiesFactors(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesEntitiesFactorsContext: ...
    def get(self, sid: PathValue) -> V2ServicesEntitiesFactorsContext: ...
    list = lists(_typed.V2ServicesEntitiesFactors.list, V2ServicesEntitiesFactorsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesEntitiesFactors.stream, V2ServicesEntitiesFactorsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesEntitiesFactors.page, V2ServicesEntitiesFactorsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesEntitiesFactors.get_page, V2ServicesEntitiesFactorsInstance)

class V2ServicesEntitiesFactorsContext(Resource):
    delete = awaited(_typed.V2ServicesEntitiesFactorsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesEntitiesFactorsContext.fetch, V2ServicesEntitiesFactorsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesEntitiesFactorsContext.update, V2ServicesEntitiesFactorsInstance)
    update_with_http_info = fully(update)

class V2ServicesEntitiesFactorsInstance(_typed.V2ServicesEntitiesFactorsInstanceFields):
    delete = awaited(_typed.V2ServicesEntitiesFactorsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesEntitiesFactorsInstance.fetch, V2ServicesEntitiesFactorsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesEntitiesFactorsInstance.update, V2ServicesEntitiesFactorsInstance)
    update_with_http_info = fully(update)

class V2ServicesEntitiesNewFactors(Resource):
    create = answers(_typed.V2ServicesEntitiesNewFactors.create, V2ServicesEntitiesNewFactorsInstance)
    create_with_http_info = fully(create)

class V2ServicesEntitiesNewFactorsInstance(_typed.V2ServicesEntitiesNewFactorsInstanceFields):
    pass

class V2ServicesEntitiesInstance(_typed.V2ServicesEntitiesInstanceFields):
    @property
    def challenges(self) -> V2ServicesEntitiesChallenges: ...
    @property
    def factors(self) -> V2ServicesEntitiesFactors: ...
    @property
    def new_factors(self) -> V2ServicesEntitiesNewFactors: ...
    delete = awaited(_typed.V2ServicesEntitiesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesEntitiesInstance.fetch, V2ServicesEntitiesInstance)
    fetch_with_http_info = fully(fetch)

class V2ServicesMessagingConfigurations(CallableResource):
    def __call__(self, country: PathValue) -> V2ServicesMessagingConfigurationsContext: ...
    def get(self, country: PathValue) -> V2ServicesMessagingConfigurationsContext: ...
    create = answers(_typed.V2ServicesMessagingConfigurations.create, V2ServicesMessagingConfigurationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ServicesMessagingConfigurations.list, V2ServicesMessagingConfigurationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesMessagingConfigurations.stream, V2ServicesMessagingConfigurationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesMessagingConfigurations.page, V2ServicesMessagingConfigurationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesMessagingConfigurations.get_page, V2ServicesMessagingConfigurationsInstance)

class V2ServicesMessagingConfigurationsContext(Resource):
    delete = awaited(_typed.V2ServicesMessagingConfigurationsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesMessagingConfigurationsContext.fetch, V2ServicesMessagingConfigurationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesMessagingConfigurationsContext.update, V2ServicesMessagingConfigurationsInstance)
    update_with_http_info = fully(update)

class V2ServicesMessagingConfigurationsInstance(_typed.V2ServicesMessagingConfigurationsInstanceFields):
    delete = awaited(_typed.V2ServicesMessagingConfigurationsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesMessagingConfigurationsInstance.fetch, V2ServicesMessagingConfigurationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesMessagingConfigurationsInstance.update, V2ServicesMessagingConfigurationsInstance)
    update_with_http_info = fully(update)

class V2ServicesNewChallenge(CallableResource):
    def __call__(self) -> V2ServicesNewChallengeContext: ...
    def get(self) -> V2ServicesNewChallengeContext: ...

class V2ServicesNewChallengeContext(Resource):
    create = answers(_typed.V2ServicesNewChallengeContext.create, V2ServicesNewChallengeInstance)
    create_with_http_info = fully(create)

class V2ServicesNewChallengeInstance(_typed.V2ServicesNewChallengeInstanceFields):
    create = answers(_typed.V2ServicesNewChallengeInstance.create, V2ServicesNewChallengeInstance)
    create_with_http_info = fully(create)

class V2ServicesNewFactors(Resource):
    create = answers(_typed.V2ServicesNewFactors.create, V2ServicesNewFactorsInstance)
    create_with_http_info = fully(create)

class V2ServicesNewFactorsInstance(_typed.V2ServicesNewFactorsInstanceFields):
    pass

class V2ServicesNewVerifyFactors(Resource):
    update = answers(_typed.V2ServicesNewVerifyFactors.update, V2ServicesNewVerifyFactorsInstance)
    update_with_http_info = fully(update)

class V2ServicesNewVerifyFactorsInstance(_typed.V2ServicesNewVerifyFactorsInstanceFields):
    pass

class V2ServicesRateLimits(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesRateLimitsContext: ...
    def get(self, sid: PathValue) -> V2ServicesRateLimitsContext: ...
    create = answers(_typed.V2ServicesRateLimits.create, V2ServicesRateLimitsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ServicesRateLimits.list, V2ServicesRateLimitsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesRateLimits.stream, V2ServicesRateLimitsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesRateLimits.page, V2ServicesRateLimitsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesRateLimits.get_page, V2ServicesRateLimitsInstance)

class V2ServicesRateLimitsContext(Resource):
    @property
    def buckets(self) -> V2ServicesRateLimitsBuckets: ...
    delete = awaited(_typed.V2ServicesRateLimitsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesRateLimitsContext.fetch, V2ServicesRateLimitsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesRateLimitsContext.update, V2ServicesRateLimitsInstance)
    update_with_http_info = fully(update)

class V2ServicesRateLimitsBuckets(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesRateLimitsBucketsContext: ...
    def get(self, sid: PathValue) -> V2ServicesRateLimitsBucketsContext: ...
    create = answers(_typed.V2ServicesRateLimitsBuckets.create, V2ServicesRateLimitsBucketsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ServicesRateLimitsBuckets.list, V2ServicesRateLimitsBucketsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesRateLimitsBuckets.stream, V2ServicesRateLimitsBucketsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesRateLimitsBuckets.page, V2ServicesRateLimitsBucketsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesRateLimitsBuckets.get_page, V2ServicesRateLimitsBucketsInstance)

class V2ServicesRateLimitsBucketsContext(Resource):
    delete = awaited(_typed.V2ServicesRateLimitsBucketsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesRateLimitsBucketsContext.fetch, V2ServicesRateLimitsBucketsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesRateLimitsBucketsContext.update, V2ServicesRateLimitsBucketsInstance)
    update_with_http_info = fully(update)

class V2ServicesRateLimitsBucketsInstance(_typed.V2ServicesRateLimitsBucketsInstanceFields):
    delete = awaited(_typed.V2ServicesRateLimitsBucketsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesRateLimitsBucketsInstance.fetch, V2ServicesRateLimitsBucketsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesRateLimitsBucketsInstance.update, V2ServicesRateLimitsBucketsInstance)
    update_with_http_info = fully(update)

class V2ServicesRateLimitsInstance(_typed.V2ServicesRateLimitsInstanceFields):
    @property
    def buckets(self) -> V2ServicesRateLimitsBuckets: ...
    delete = awaited(_typed.V2ServicesRateLimitsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesRateLimitsInstance.fetch, V2ServicesRateLimitsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesRateLimitsInstance.update, V2ServicesRateLimitsInstance)
    update_with_http_info = fully(update)

class V2ServicesVerificationChecks(Resource):
    create = answers(_typed.V2ServicesVerificationChecks.create, V2ServicesVerificationChecksInstance)
    create_with_http_info = fully(create)

class V2ServicesVerificationChecksInstance(_typed.V2ServicesVerificationChecksInstanceFields):
    pass

class V2ServicesVerifications(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesVerificationsContext: ...
    def get(self, sid: PathValue) -> V2ServicesVerificationsContext: ...
    create = answers(_typed.V2ServicesVerifications.create, V2ServicesVerificationsInstance)
    create_with_http_info = fully(create)

class V2ServicesVerificationsContext(Resource):
    fetch = answers(_typed.V2ServicesVerificationsContext.fetch, V2ServicesVerificationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesVerificationsContext.update, V2ServicesVerificationsInstance)
    update_with_http_info = fully(update)

class V2ServicesVerificationsInstance(_typed.V2ServicesVerificationsInstanceFields):
    fetch = answers(_typed.V2ServicesVerificationsInstance.fetch, V2ServicesVerificationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesVerificationsInstance.update, V2ServicesVerificationsInstance)
    update_with_http_info = fully(update)

class V2ServicesWebhooks(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesWebhooksContext: ...
    def get(self, sid: PathValue) -> V2ServicesWebhooksContext: ...
    create = answers(_typed.V2ServicesWebhooks.create, V2ServicesWebhooksInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2ServicesWebhooks.list, V2ServicesWebhooksInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2ServicesWebhooks.stream, V2ServicesWebhooksInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2ServicesWebhooks.page, V2ServicesWebhooksInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2ServicesWebhooks.get_page, V2ServicesWebhooksInstance)

class V2ServicesWebhooksContext(Resource):
    delete = awaited(_typed.V2ServicesWebhooksContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesWebhooksContext.fetch, V2ServicesWebhooksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesWebhooksContext.update, V2ServicesWebhooksInstance)
    update_with_http_info = fully(update)

class V2ServicesWebhooksInstance(_typed.V2ServicesWebhooksInstanceFields):
    delete = awaited(_typed.V2ServicesWebhooksInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesWebhooksInstance.fetch, V2ServicesWebhooksInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesWebhooksInstance.update, V2ServicesWebhooksInstance)
    update_with_http_info = fully(update)

class V2ServicesInstance(_typed.V2ServicesInstanceFields):
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
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesInstance.fetch, V2ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesInstance.update, V2ServicesInstance)
    update_with_http_info = fully(update)

class V2Templates(Resource):
    list = lists(_typed.V2Templates.list, V2TemplatesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2Templates.stream, V2TemplatesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2Templates.page, V2TemplatesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2Templates.get_page, V2TemplatesInstance)

class V2TemplatesInstance(_typed.V2TemplatesInstanceFields):
    pass

class V2VerificationAttempts(CallableResource):
    def __call__(self, sid: PathValue) -> V2VerificationAttemptsContext: ...
    def get(self, sid: PathValue) -> V2VerificationAttemptsContext: ...
    list = lists(_typed.V2VerificationAttempts.list, V2VerificationAttemptsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2VerificationAttempts.stream, V2VerificationAttemptsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2VerificationAttempts.page, V2VerificationAttemptsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2VerificationAttempts.get_page, V2VerificationAttemptsInstance)

class V2VerificationAttemptsContext(Resource):
    fetch = answers(_typed.V2VerificationAttemptsContext.fetch, V2VerificationAttemptsInstance)
    fetch_with_http_info = fully(fetch)

class V2VerificationAttemptsInstance(_typed.V2VerificationAttemptsInstanceFields):
    fetch = answers(_typed.V2VerificationAttemptsInstance.fetch, V2VerificationAttemptsInstance)
    fetch_with_http_info = fully(fetch)

class V2VerificationAttemptsSummary(CallableResource):
    def __call__(self) -> V2VerificationAttemptsSummaryContext: ...
    def get(self) -> V2VerificationAttemptsSummaryContext: ...

class V2VerificationAttemptsSummaryContext(Resource):
    fetch = answers(_typed.V2VerificationAttemptsSummaryContext.fetch, V2VerificationAttemptsSummaryInstance)
    fetch_with_http_info = fully(fetch)

class V2VerificationAttemptsSummaryInstance(_typed.V2VerificationAttemptsSummaryInstanceFields):
    fetch = answers(_typed.V2VerificationAttemptsSummaryInstance.fetch, V2VerificationAttemptsSummaryInstance)
    fetch_with_http_info = fully(fetch)
