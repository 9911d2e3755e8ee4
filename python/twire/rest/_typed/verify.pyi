"""client.verify."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Body, Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

AccessTokenEnumFactorTypes: TypeAlias = Literal["push"]
ChallengeEnumChallengeReasons: TypeAlias = Literal["none", "not_needed", "not_requested"]
ChallengeEnumChallengeStatuses: TypeAlias = Literal["pending", "expired", "approved", "denied"]
ChallengeEnumFactorTypes: TypeAlias = Literal["push", "totp", "passkeys"]
ChallengeEnumListOrders: TypeAlias = Literal["asc", "desc"]
CreateChallengePasskeysOutFactorType: TypeAlias = Literal["push", "totp", "passkeys"]
CreateChallengePasskeysOutRespondedReason: TypeAlias = Literal["none", "not_needed", "not_requested"]
CreateChallengePasskeysOutStatus: TypeAlias = Literal["pending", "expired", "approved", "denied"]
CreateNewFactorPasskeyOutFactorType: TypeAlias = Literal["push", "totp", "passkeys"]
CreateNewFactorPasskeyOutStatus: TypeAlias = Literal["unverified", "verified"]
FactorEnumFactorStatuses: TypeAlias = Literal["unverified", "verified"]
FactorEnumFactorTypes: TypeAlias = Literal["push", "totp", "passkeys"]
FactorEnumTotpAlgorithms: TypeAlias = Literal["sha1", "sha256", "sha512"]
FormEnumFormTypes: TypeAlias = Literal["form-push"]
NewFactorEnumFactorStatuses: TypeAlias = Literal["unverified", "verified"]
NewFactorEnumFactorTypes: TypeAlias = Literal["push", "totp", "passkeys"]
NewFactorEnumNotificationPlatforms: TypeAlias = Literal["apn", "fcm", "none"]
NewFactorEnumTotpAlgorithms: TypeAlias = Literal["sha1", "sha256", "sha512"]
UpdateChallengePasskeysOutFactorType: TypeAlias = Literal["push", "totp", "passkeys"]
UpdateChallengePasskeysOutRespondedReason: TypeAlias = Literal["none", "not_needed", "not_requested"]
UpdateChallengePasskeysOutStatus: TypeAlias = Literal["pending", "expired", "approved", "denied"]
UpdatePasskeysFactorOutFactorType: TypeAlias = Literal["push", "totp", "passkeys"]
UpdatePasskeysFactorOutStatus: TypeAlias = Literal["unverified", "verified"]
VerificationAttemptEnumChannels: TypeAlias = Literal["sms", "call", "email", "whatsapp", "rbm"]
VerificationAttemptEnumConversionStatus: TypeAlias = Literal["converted", "unconverted"]
VerificationAttemptsSummaryEnumChannels: TypeAlias = Literal["sms", "call", "email", "whatsapp", "rbm"]
VerificationCheckEnumChannel: TypeAlias = Literal["sms", "call", "email", "whatsapp", "sna"]
VerificationEnumChannel: TypeAlias = Literal["sms", "call", "email", "whatsapp", "sna"]
VerificationEnumRiskCheck: TypeAlias = Literal["enable", "disable"]
VerificationEnumStatus: TypeAlias = Literal["canceled", "approved"]
WebhookEnumMethods: TypeAlias = Literal["GET", "POST"]
WebhookEnumStatus: TypeAlias = Literal["enabled", "disabled"]
WebhookEnumVersion: TypeAlias = Literal["v1", "v2"]

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
    def fetch(self) -> V2FormsInstance:
        """Reads the form that describes the data of a kind of factor."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2FormsInstanceFields(Instance):
    form_type: FormEnumFormTypes | None
    forms: Any
    form_meta: Any
    url: str | None

class V2FormsInstance(V2FormsInstanceFields):
    def fetch(self) -> V2FormsInstance:
        """Reads the form that describes the data of a kind of factor."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Safelist(CallableResource):
    def __call__(self, phone_number: PathValue) -> V2SafelistContext: ...
    def get(self, phone_number: PathValue) -> V2SafelistContext: ...
    def create(self, phone_number: Text) -> V2SafelistInstance:
        """Puts a number on the safe list: Verify's protection against fraud never blocks it.

        Args:
            phone_number: Phone number in E.164.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2SafelistContext(Resource):
    def delete(self) -> bool:
        """Takes a number off the safe list. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2SafelistInstance:
        """Tells whether a number is on the safe list."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2SafelistInstanceFields(Instance):
    sid: str | None
    phone_number: str | None
    url: str | None

class V2SafelistInstance(V2SafelistInstanceFields):
    def delete(self) -> bool:
        """Takes a number off the safe list. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2SafelistInstance:
        """Tells whether a number is on the safe list."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Services(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesContext: ...
    def get(self, sid: PathValue) -> V2ServicesContext: ...
    def create(self, friendly_name: Text, code_length: Int | None = ..., lookup_enabled: Bool | None = ..., skip_sms_to_landlines: Bool | None = ..., dtmf_input_required: Bool | None = ..., tts_name: Text | None = ..., psd2_enabled: Bool | None = ..., do_not_share_warning_enabled: Bool | None = ..., custom_code_enabled: Bool | None = ..., push_include_date: Bool | None = ..., push_apn_credential_sid: Text | None = ..., push_fcm_credential_sid: Text | None = ..., totp_issuer: Text | None = ..., totp_time_step: Int | None = ..., totp_code_length: Int | None = ..., totp_skew: Int | None = ..., default_template_sid: Text | None = ..., whatsapp_msg_service_sid: Text | None = ..., whatsapp_from: Text | None = ..., passkeys_relying_party_id: Text | None = ..., passkeys_relying_party_name: Text | None = ..., passkeys_relying_party_origins: Text | None = ..., passkeys_authenticator_attachment: Text | None = ..., passkeys_discoverable_credentials: Text | None = ..., passkeys_user_verification: Text | None = ..., verify_event_subscription_enabled: Bool | None = ...) -> V2ServicesInstance:
        """Creates a Verify service: name, code length and channels of an application's passcodes.

        Args:
            friendly_name: Name that recipients read: Your NAME verification code is …; up to 30 characters, no more than 4 digits.
            code_length: Digits of a code, 4 to 10; 6 by default.
            lookup_enabled: Whether each number is looked up before a code is sent, charged as Lookup; false by default.
            skip_sms_to_landlines: Whether no SMS is sent to landlines; needs `LookupEnabled`. False by default.
            dtmf_input_required: Whether somebody who is called must press a key before the code is spoken; true by default, against answering machines.
            tts_name: Name of the service as it is to be spoken in calls; the friendly name by default.
            psd2_enabled: Whether amount and payee are a part of verifications, as PSD2 demands; false by default.
            do_not_share_warning_enabled: Whether the SMS says that the code must not be shared; false by default.
            custom_code_enabled: Whether codes of your own (`CustomCode`) are accepted; false by default, enabled by Twilio's support.
            push_include_date: Whether challenges by push carry their date; true by default.
            push_apn_credential_sid: SID of the credential for Apple's push service.
            push_fcm_credential_sid: SID of the credential for Firebase's push service.
            totp_issuer: Name of the issuer that authenticator apps show; the friendly name by default.
            totp_time_step: Seconds for which a TOTP code is valid, 20 to 60; 30 by default. For new factors.
            totp_code_length: Digits of a TOTP code, 3 to 8; 6 by default. For new factors.
            totp_skew: Time steps before and after now whose TOTP codes are accepted, 0 to 2; 1 by default.
            default_template_sid: SID of the template (HJ…) of texts that no verification names another for.
            whatsapp_msg_service_sid: SID of the messaging service that sends codes over WhatsApp.
            whatsapp_from: WhatsApp sender of codes: its number in E.164.
            passkeys_relying_party_id: Domain that passkeys belong to, such as example.com.
            passkeys_relying_party_name: Name of the relying party that users read.
            passkeys_relying_party_origins: Origins that may use the passkeys, separated by commas: https://login.example.com.
            passkeys_authenticator_attachment: Which authenticators may be used: platform, cross-platform or any.
            passkeys_discoverable_credentials: Whether a passkey must be usable without a user name: required, preferred or discouraged.
            passkeys_user_verification: Whether the device must verify its user: required, preferred or discouraged.
            verify_event_subscription_enabled: Whether events of verifications go to Twilio's event streams.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesInstance]:
        """Lists Verify services. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesInstance]:
        """Lists Verify services. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesInstance]:
        """Lists Verify services. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
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
    def delete(self) -> bool:
        """Deletes a Verify service. Verifications of it can no longer be checked. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesInstance:
        """Reads a Verify service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., code_length: Int | None = ..., lookup_enabled: Bool | None = ..., skip_sms_to_landlines: Bool | None = ..., dtmf_input_required: Bool | None = ..., tts_name: Text | None = ..., psd2_enabled: Bool | None = ..., do_not_share_warning_enabled: Bool | None = ..., custom_code_enabled: Bool | None = ..., push_include_date: Bool | None = ..., push_apn_credential_sid: Text | None = ..., push_fcm_credential_sid: Text | None = ..., totp_issuer: Text | None = ..., totp_time_step: Int | None = ..., totp_code_length: Int | None = ..., totp_skew: Int | None = ..., default_template_sid: Text | None = ..., whatsapp_msg_service_sid: Text | None = ..., whatsapp_from: Text | None = ..., passkeys_relying_party_id: Text | None = ..., passkeys_relying_party_name: Text | None = ..., passkeys_relying_party_origins: Text | None = ..., passkeys_authenticator_attachment: Text | None = ..., passkeys_discoverable_credentials: Text | None = ..., passkeys_user_verification: Text | None = ..., verify_event_subscription_enabled: Bool | None = ...) -> V2ServicesInstance:
        """Changes a Verify service.

        Args:
            friendly_name: Name that recipients read: Your NAME verification code is …; up to 30 characters, no more than 4 digits.
            code_length: Digits of a code, 4 to 10; 6 by default.
            lookup_enabled: Whether each number is looked up before a code is sent, charged as Lookup; false by default.
            skip_sms_to_landlines: Whether no SMS is sent to landlines; needs `LookupEnabled`. False by default.
            dtmf_input_required: Whether somebody who is called must press a key before the code is spoken; true by default, against answering machines.
            tts_name: Name of the service as it is to be spoken in calls; the friendly name by default.
            psd2_enabled: Whether amount and payee are a part of verifications, as PSD2 demands; false by default.
            do_not_share_warning_enabled: Whether the SMS says that the code must not be shared; false by default.
            custom_code_enabled: Whether codes of your own (`CustomCode`) are accepted; false by default, enabled by Twilio's support.
            push_include_date: Whether challenges by push carry their date; true by default.
            push_apn_credential_sid: SID of the credential for Apple's push service.
            push_fcm_credential_sid: SID of the credential for Firebase's push service.
            totp_issuer: Name of the issuer that authenticator apps show; the friendly name by default.
            totp_time_step: Seconds for which a TOTP code is valid, 20 to 60; 30 by default. For new factors.
            totp_code_length: Digits of a TOTP code, 3 to 8; 6 by default. For new factors.
            totp_skew: Time steps before and after now whose TOTP codes are accepted, 0 to 2; 1 by default.
            default_template_sid: SID of the template (HJ…) of texts that no verification names another for.
            whatsapp_msg_service_sid: SID of the messaging service that sends codes over WhatsApp.
            whatsapp_from: WhatsApp sender of codes: its number in E.164.
            passkeys_relying_party_id: Domain that passkeys belong to, such as example.com.
            passkeys_relying_party_name: Name of the relying party that users read.
            passkeys_relying_party_origins: Origins that may use the passkeys, separated by commas: https://login.example.com.
            passkeys_authenticator_attachment: Which authenticators may be used: platform, cross-platform or any.
            passkeys_discoverable_credentials: Whether a passkey must be usable without a user name: required, preferred or discouraged.
            passkeys_user_verification: Whether the device must verify its user: required, preferred or discouraged.
            verify_event_subscription_enabled: Whether events of verifications go to Twilio's event streams.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesAccessTokens(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesAccessTokensContext: ...
    def get(self, sid: PathValue) -> V2ServicesAccessTokensContext: ...
    def create(self, identity: Text, factor_type: AccessTokenEnumFactorTypes | Text, factor_friendly_name: Text | None = ..., ttl: Int | None = ...) -> V2ServicesAccessTokensInstance:
        """Creates a token with which an app may register a push factor of one user.

        Args:
            identity: Your own ID of the user, 8 to 64 characters, such as a UUID; never a name, an address or a number.
            factor_type: What the token allows to register: `push`.
            factor_friendly_name: Name of the factor that is registered with the token.
            ttl: Seconds for which the token is valid, 60 to 300; 60 by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesAccessTokensContext(Resource):
    def fetch(self) -> V2ServicesAccessTokensInstance:
        """Reads an access token that is still valid."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesAccessTokensInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    entity_identity: str | None
    factor_type: AccessTokenEnumFactorTypes | None
    factor_friendly_name: str | None
    token: str | None
    url: str | None
    ttl: int | None
    date_created: datetime | None

class V2ServicesAccessTokensInstance(V2ServicesAccessTokensInstanceFields):
    def fetch(self) -> V2ServicesAccessTokensInstance:
        """Reads an access token that is still valid."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesApproveChallenge(Resource):
    def update(self, approve_passkeys_challenge_request: Body) -> V2ServicesApproveChallengeInstance:
        """Answers a passkey challenge with what the browser returned.

        Args:
            approve_passkeys_challenge_request: The whole JSON body: id, rawId, authenticatorAttachment, type, response.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesApproveChallengeInstanceFields(Instance):
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
    status: UpdateChallengePasskeysOutStatus | None
    responded_reason: UpdateChallengePasskeysOutRespondedReason | None
    details: Any
    hidden_details: Any
    metadata: Any
    factor_type: UpdateChallengePasskeysOutFactorType | None
    url: str | None
    links: dict[str, Any] | None
    options: dict[str, Any] | None

class V2ServicesApproveChallengeInstance(V2ServicesApproveChallengeInstanceFields):
    pass

class V2ServicesEntities(CallableResource):
    def __call__(self, identity: PathValue) -> V2ServicesEntitiesContext: ...
    def get(self, identity: PathValue) -> V2ServicesEntitiesContext: ...
    def create(self, identity: Text) -> V2ServicesEntitiesInstance:
        """Creates an entity, the user whom factors belong to. A new factor creates it as well.

        Args:
            identity: Your own ID of the user, 8 to 64 characters, such as a UUID; never a name, an address or a number.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesEntitiesInstance]:
        """Lists entities: users that have factors. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesEntitiesInstance]:
        """Lists entities: users that have factors. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesEntitiesInstance]:
        """Lists entities: users that have factors. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
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
    def delete(self) -> bool:
        """Deletes an entity with its factors and challenges. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesEntitiesInstance:
        """Reads an entity."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesEntitiesChallenges(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesEntitiesChallengesContext: ...
    def get(self, sid: PathValue) -> V2ServicesEntitiesChallengesContext: ...
    def create(self, factor_sid: Text, expiration_date: Time | None = ..., details_message: Text | None = ..., details_fields: Items | None = ..., hidden_details: Any = ..., auth_payload: Text | None = ...) -> V2ServicesEntitiesChallengesInstance:
        """Asks a user to prove who they are with a factor: a push to approve, or a TOTP code to check.

        Args:
            factor_sid: SID of the factor that is to answer.
            expiration_date: When the challenge expires, within an hour; 5 minutes after its creation by default.
            details_message: What the user is asked, shown with the push, such as: Approve the log-in.
            details_fields: Facts that are shown with the question, up to 20: a list of objects with label and value.
            hidden_details: Facts that the app receives and does not show, a JSON object of up to 1024 characters.
            auth_payload: Answer: the TOTP code, or the signature of a push factor's key. A TOTP challenge is approved at once by a right code.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, factor_sid: Text | None = ..., status: ChallengeEnumChallengeStatuses | Text | None = ..., order: ChallengeEnumListOrders | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesEntitiesChallengesInstance]:
        """Lists challenges of an entity. Reads them into a list: all of them, or `limit`.

        Args:
            factor_sid: Only challenges of this factor.
            status: Only challenges with this status.
            order: Order by date of creation, `desc` by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, factor_sid: Text | None = ..., status: ChallengeEnumChallengeStatuses | Text | None = ..., order: ChallengeEnumListOrders | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesEntitiesChallengesInstance]:
        """Lists challenges of an entity. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            factor_sid: Only challenges of this factor.
            status: Only challenges with this status.
            order: Order by date of creation, `desc` by default.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, factor_sid: Text | None = ..., status: ChallengeEnumChallengeStatuses | Text | None = ..., order: ChallengeEnumListOrders | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesEntitiesChallengesInstance]:
        """Lists challenges of an entity. Reads one page.

        Args:
            factor_sid: Only challenges of this factor.
            status: Only challenges with this status.
            order: Order by date of creation, `desc` by default.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesEntitiesChallengesInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesEntitiesChallengesContext(Resource):
    @property
    def notifications(self) -> V2ServicesEntitiesChallengesNotifications: ...
    def fetch(self) -> V2ServicesEntitiesChallengesInstance:
        """Reads a challenge and whether it was approved."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, auth_payload: Text | None = ..., metadata: Any = ...) -> V2ServicesEntitiesChallengesInstance:
        """Answers a challenge, with a signature or a code.

        Args:
            auth_payload: Answer: the TOTP code, or the signature of a push factor's key. A TOTP challenge is approved at once by a right code.
            metadata: Facts of your own about the answer, a JSON object.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesEntitiesChallengesNotifications(Resource):
    def create(self, ttl: Int | None = ...) -> V2ServicesEntitiesChallengesNotificationsInstance:
        """Sends the push of a challenge once more.

        Args:
            ttl: Seconds for which the push is worth delivering, up to 300; 300 by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesEntitiesChallengesNotificationsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    entity_sid: str | None
    identity: str | None
    challenge_sid: str | None
    priority: str | None
    ttl: int | None
    date_created: datetime | None

class V2ServicesEntitiesChallengesNotificationsInstance(V2ServicesEntitiesChallengesNotificationsInstanceFields):
    pass

class V2ServicesEntitiesChallengesInstanceFields(Instance):
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
    status: ChallengeEnumChallengeStatuses | None
    responded_reason: ChallengeEnumChallengeReasons | None
    details: Any
    hidden_details: Any
    metadata: Any
    factor_type: ChallengeEnumFactorTypes | None
    url: str | None
    links: dict[str, Any] | None

class V2ServicesEntitiesChallengesInstance(V2ServicesEntitiesChallengesInstanceFields):
    @property
    def notifications(self) -> V2ServicesEntitiesChallengesNotifications: ...
    def fetch(self) -> V2ServicesEntitiesChallengesInstance:
        """Reads a challenge and whether it was approved."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, auth_payload: Text | None = ..., metadata: Any = ...) -> V2ServicesEntitiesChallengesInstance:
        """Answers a challenge, with a signature or a code.

        Args:
            auth_payload: Answer: the TOTP code, or the signature of a push factor's key. A TOTP challenge is approved at once by a right code.
            metadata: Facts of your own about the answer, a JSON object.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesEntitiesFactors(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesEntitiesFactorsContext: ...
    def get(self, sid: PathValue) -> V2ServicesEntitiesFactorsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesEntitiesFactorsInstance]:
        """Lists factors of an entity. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesEntitiesFactorsInstance]:
        """Lists factors of an entity. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesEntitiesFactorsInstance]:
        """Lists factors of an entity. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesEntitiesFactorsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesEntitiesFactorsContext(Resource):
    def delete(self) -> bool:
        """Deletes a factor. It can prove nothing any more. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesEntitiesFactorsInstance:
        """Reads a factor."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, auth_payload: Text | None = ..., friendly_name: Text | None = ..., config_notification_token: Text | None = ..., config_sdk_version: Text | None = ..., config_time_step: Int | None = ..., config_skew: Int | None = ..., config_code_length: Int | None = ..., config_alg: FactorEnumTotpAlgorithms | Text | None = ..., config_notification_platform: Text | None = ...) -> V2ServicesEntitiesFactorsInstance:
        """Verifies a new factor by its first code or signature, or changes its settings.

        Args:
            auth_payload: Proof that verifies a new factor: a TOTP code, or a signature of the push factor's key.
            friendly_name: Name for people to read, such as the phone's, up to 64 characters.
            config_notification_token: Token of the app's installation at APN or FCM, where pushes go.
            config_sdk_version: Version of the Verify SDK in the app.
            config_time_step: Seconds for which a TOTP code is valid, 20 to 60; 30 by default.
            config_skew: Time steps before and after now whose TOTP codes are accepted, 0 to 2; 1 by default.
            config_code_length: Digits of a TOTP code, 3 to 8; 6 by default.
            config_alg: Hash of TOTP codes; `sha1` by default, which all authenticator apps know.
            config_notification_platform: Where pushes go: apn, fcm or none.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesEntitiesFactorsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    entity_sid: str | None
    identity: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    status: FactorEnumFactorStatuses | None
    factor_type: FactorEnumFactorTypes | None
    config: Any
    metadata: Any
    url: str | None

class V2ServicesEntitiesFactorsInstance(V2ServicesEntitiesFactorsInstanceFields):
    def delete(self) -> bool:
        """Deletes a factor. It can prove nothing any more. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesEntitiesFactorsInstance:
        """Reads a factor."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, auth_payload: Text | None = ..., friendly_name: Text | None = ..., config_notification_token: Text | None = ..., config_sdk_version: Text | None = ..., config_time_step: Int | None = ..., config_skew: Int | None = ..., config_code_length: Int | None = ..., config_alg: FactorEnumTotpAlgorithms | Text | None = ..., config_notification_platform: Text | None = ...) -> V2ServicesEntitiesFactorsInstance:
        """Verifies a new factor by its first code or signature, or changes its settings.

        Args:
            auth_payload: Proof that verifies a new factor: a TOTP code, or a signature of the push factor's key.
            friendly_name: Name for people to read, such as the phone's, up to 64 characters.
            config_notification_token: Token of the app's installation at APN or FCM, where pushes go.
            config_sdk_version: Version of the Verify SDK in the app.
            config_time_step: Seconds for which a TOTP code is valid, 20 to 60; 30 by default.
            config_skew: Time steps before and after now whose TOTP codes are accepted, 0 to 2; 1 by default.
            config_code_length: Digits of a TOTP code, 3 to 8; 6 by default.
            config_alg: Hash of TOTP codes; `sha1` by default, which all authenticator apps know.
            config_notification_platform: Where pushes go: apn, fcm or none.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesEntitiesNewFactors(Resource):
    def create(self, friendly_name: Text, factor_type: NewFactorEnumFactorTypes | Text, binding_alg: Text | None = ..., binding_public_key: Text | None = ..., config_app_id: Text | None = ..., config_notification_platform: NewFactorEnumNotificationPlatforms | Text | None = ..., config_notification_token: Text | None = ..., config_sdk_version: Text | None = ..., binding_secret: Text | None = ..., config_time_step: Int | None = ..., config_skew: Int | None = ..., config_code_length: Int | None = ..., config_alg: NewFactorEnumTotpAlgorithms | Text | None = ..., metadata: Any = ...) -> V2ServicesEntitiesNewFactorsInstance:
        """Registers a factor: a phone for pushes, or a secret for TOTP. It is unverified until its first proof.

        Args:
            friendly_name: Name for people to read, such as the phone's, up to 64 characters.
            factor_type: Kind of factor: `push`, `totp` or `passkeys`.
            binding_alg: Algorithm of the push factor's key: ES256.
            binding_public_key: Public key of the push factor: PKIX, base64.
            config_app_id: ID of the app that receives pushes, such as com.example.app.
            config_notification_platform: Where pushes go; `none` if the app asks for challenges itself.
            config_notification_token: Token of the app's installation at APN or FCM, where pushes go.
            config_sdk_version: Version of the Verify SDK in the app.
            binding_secret: TOTP secret to import, in base32; a new one by default.
            config_time_step: Seconds for which a TOTP code is valid, 20 to 60; 30 by default.
            config_skew: Time steps before and after now whose TOTP codes are accepted, 0 to 2; 1 by default.
            config_code_length: Digits of a TOTP code, 3 to 8; 6 by default.
            config_alg: Hash of TOTP codes; `sha1` by default, which all authenticator apps know.
            metadata: Facts of your own about the factor, a JSON object of up to 1024 characters.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesEntitiesNewFactorsInstanceFields(Instance):
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
    status: NewFactorEnumFactorStatuses | None
    factor_type: NewFactorEnumFactorTypes | None
    config: Any
    metadata: Any
    url: str | None

class V2ServicesEntitiesNewFactorsInstance(V2ServicesEntitiesNewFactorsInstanceFields):
    pass

class V2ServicesEntitiesInstanceFields(Instance):
    sid: str | None
    identity: str | None
    account_sid: str | None
    service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V2ServicesEntitiesInstance(V2ServicesEntitiesInstanceFields):
    @property
    def challenges(self) -> V2ServicesEntitiesChallenges: ...
    @property
    def factors(self) -> V2ServicesEntitiesFactors: ...
    @property
    def new_factors(self) -> V2ServicesEntitiesNewFactors: ...
    def delete(self) -> bool:
        """Deletes an entity with its factors and challenges. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesEntitiesInstance:
        """Reads an entity."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2ServicesMessagingConfigurations(CallableResource):
    def __call__(self, country: PathValue) -> V2ServicesMessagingConfigurationsContext: ...
    def get(self, country: PathValue) -> V2ServicesMessagingConfigurationsContext: ...
    def create(self, country: Text, messaging_service_sid: Text) -> V2ServicesMessagingConfigurationsInstance:
        """Chooses the messaging service that sends a Verify service's SMS to one country.

        Args:
            country: Country in two letters (ISO 3166-1), or all.
            messaging_service_sid: SID of the messaging service that sends to the country.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesMessagingConfigurationsInstance]:
        """Lists messaging configurations of a service. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesMessagingConfigurationsInstance]:
        """Lists messaging configurations of a service. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesMessagingConfigurationsInstance]:
        """Lists messaging configurations of a service. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesMessagingConfigurationsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesMessagingConfigurationsContext(Resource):
    def delete(self) -> bool:
        """Deletes a messaging configuration. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesMessagingConfigurationsInstance:
        """Reads a messaging configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, messaging_service_sid: Text) -> V2ServicesMessagingConfigurationsInstance:
        """Changes a messaging configuration.

        Args:
            messaging_service_sid: SID of the messaging service that sends to the country.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesMessagingConfigurationsInstanceFields(Instance):
    account_sid: str | None
    service_sid: str | None
    country: str | None
    messaging_service_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V2ServicesMessagingConfigurationsInstance(V2ServicesMessagingConfigurationsInstanceFields):
    def delete(self) -> bool:
        """Deletes a messaging configuration. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesMessagingConfigurationsInstance:
        """Reads a messaging configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, messaging_service_sid: Text) -> V2ServicesMessagingConfigurationsInstance:
        """Changes a messaging configuration.

        Args:
            messaging_service_sid: SID of the messaging service that sends to the country.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesNewChallenge(CallableResource):
    def __call__(self) -> V2ServicesNewChallengeContext: ...
    def get(self) -> V2ServicesNewChallengeContext: ...

class V2ServicesNewChallengeContext(Resource):
    def create(self, create_passkeys_challenge_request: Body) -> V2ServicesNewChallengeInstance:
        """Begins a log-in with a passkey; the response has the options for the browser's navigator.credentials.get().

        Args:
            create_passkeys_challenge_request: The whole JSON body: identity, factor_sid.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesNewChallengeInstanceFields(Instance):
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
    status: CreateChallengePasskeysOutStatus | None
    responded_reason: CreateChallengePasskeysOutRespondedReason | None
    details: Any
    hidden_details: Any
    metadata: Any
    factor_type: CreateChallengePasskeysOutFactorType | None
    url: str | None
    links: dict[str, Any] | None
    options: dict[str, Any] | None

class V2ServicesNewChallengeInstance(V2ServicesNewChallengeInstanceFields):
    def create(self, create_passkeys_challenge_request: Body) -> V2ServicesNewChallengeInstance:
        """Begins a log-in with a passkey; the response has the options for the browser's navigator.credentials.get().

        Args:
            create_passkeys_challenge_request: The whole JSON body: identity, factor_sid.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesNewFactors(Resource):
    def create(self, create_new_passkeys_factor_request: Body) -> V2ServicesNewFactorsInstance:
        """Begins to register a passkey; the response has the options for the browser's navigator.credentials.create().

        Args:
            create_new_passkeys_factor_request: The whole JSON body: friendly_name, identity, config.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesNewFactorsInstanceFields(Instance):
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
    status: CreateNewFactorPasskeyOutStatus | None
    factor_type: CreateNewFactorPasskeyOutFactorType | None
    config: Any
    metadata: Any
    url: str | None

class V2ServicesNewFactorsInstance(V2ServicesNewFactorsInstanceFields):
    pass

class V2ServicesNewVerifyFactors(Resource):
    def update(self, verify_passkeys_factor_request: Body) -> V2ServicesNewVerifyFactorsInstance:
        """Verifies a new passkey with what the browser returned.

        Args:
            verify_passkeys_factor_request: The whole JSON body: id, rawId, authenticatorAttachment, type, response.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesNewVerifyFactorsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    entity_sid: str | None
    identity: str | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    status: UpdatePasskeysFactorOutStatus | None
    factor_type: UpdatePasskeysFactorOutFactorType | None
    config: Any
    metadata: Any
    url: str | None

class V2ServicesNewVerifyFactorsInstance(V2ServicesNewVerifyFactorsInstanceFields):
    pass

class V2ServicesRateLimits(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesRateLimitsContext: ...
    def get(self, sid: PathValue) -> V2ServicesRateLimitsContext: ...
    def create(self, unique_name: Text, description: Text | None = ...) -> V2ServicesRateLimitsInstance:
        """Creates a rate limit of your own: a name for what is counted, such as end_user_ip. Its buckets say how many.

        Args:
            unique_name: Name of the limit: the key under which `RateLimits` of a verification passes the value to count by.
            description: Description, for people to read.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesRateLimitsInstance]:
        """Lists rate limits of a service. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesRateLimitsInstance]:
        """Lists rate limits of a service. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesRateLimitsInstance]:
        """Lists rate limits of a service. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesRateLimitsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesRateLimitsContext(Resource):
    @property
    def buckets(self) -> V2ServicesRateLimitsBuckets: ...
    def delete(self) -> bool:
        """Deletes a rate limit. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesRateLimitsInstance:
        """Reads a rate limit."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, description: Text | None = ...) -> V2ServicesRateLimitsInstance:
        """Changes a rate limit.

        Args:
            description: Description, for people to read.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesRateLimitsBuckets(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesRateLimitsBucketsContext: ...
    def get(self, sid: PathValue) -> V2ServicesRateLimitsBucketsContext: ...
    def create(self, max: Int, interval: Int) -> V2ServicesRateLimitsBucketsInstance:
        """Adds a bucket to a rate limit: so many verifications in so many seconds for each value.

        Args:
            max: Most verifications for one value within `Interval`; further ones are an error 429.
            interval: Seconds over which the bucket counts, 1 to 86400.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesRateLimitsBucketsInstance]:
        """Lists buckets of a rate limit. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesRateLimitsBucketsInstance]:
        """Lists buckets of a rate limit. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesRateLimitsBucketsInstance]:
        """Lists buckets of a rate limit. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesRateLimitsBucketsInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesRateLimitsBucketsContext(Resource):
    def delete(self) -> bool:
        """Deletes a bucket. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesRateLimitsBucketsInstance:
        """Reads a bucket."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, max: Int | None = ..., interval: Int | None = ...) -> V2ServicesRateLimitsBucketsInstance:
        """Changes a bucket.

        Args:
            max: Most verifications for one value within `Interval`; further ones are an error 429.
            interval: Seconds over which the bucket counts, 1 to 86400.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesRateLimitsBucketsInstanceFields(Instance):
    sid: str | None
    rate_limit_sid: str | None
    service_sid: str | None
    account_sid: str | None
    max: int | None
    interval: int | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V2ServicesRateLimitsBucketsInstance(V2ServicesRateLimitsBucketsInstanceFields):
    def delete(self) -> bool:
        """Deletes a bucket. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesRateLimitsBucketsInstance:
        """Reads a bucket."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, max: Int | None = ..., interval: Int | None = ...) -> V2ServicesRateLimitsBucketsInstance:
        """Changes a bucket.

        Args:
            max: Most verifications for one value within `Interval`; further ones are an error 429.
            interval: Seconds over which the bucket counts, 1 to 86400.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesRateLimitsInstanceFields(Instance):
    sid: str | None
    service_sid: str | None
    account_sid: str | None
    unique_name: str | None
    description: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V2ServicesRateLimitsInstance(V2ServicesRateLimitsInstanceFields):
    @property
    def buckets(self) -> V2ServicesRateLimitsBuckets: ...
    def delete(self) -> bool:
        """Deletes a rate limit. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesRateLimitsInstance:
        """Reads a rate limit."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, description: Text | None = ...) -> V2ServicesRateLimitsInstance:
        """Changes a rate limit.

        Args:
            description: Description, for people to read.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesVerificationChecks(Resource):
    def create(self, code: Text | None = ..., to: Text | None = ..., verification_sid: Text | None = ..., amount: Text | None = ..., payee: Text | None = ..., sna_client_token: Text | None = ...) -> V2ServicesVerificationChecksInstance:
        """Checks the code that a user entered: approved or pending. 5 wrong codes end the verification; a checked one is gone (404).

        Args:
            code: Code that the user entered.
            to: Number or address that the code went to. Give it or `VerificationSid`.
            verification_sid: SID of the verification. Give it or `To`.
            amount: Amount of the payment, as in the verification (PSD2).
            payee: Payee of the payment, as in the verification (PSD2).
            sna_client_token: Token that the client received, for silent authentication.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesVerificationChecksInstanceFields(Instance):
    sid: str | None
    service_sid: str | None
    account_sid: str | None
    to: str | None
    channel: VerificationCheckEnumChannel | None
    status: str | None
    valid: bool | None
    amount: str | None
    payee: str | None
    date_created: datetime | None
    date_updated: datetime | None
    sna_attempts_error_codes: list[Any] | None

class V2ServicesVerificationChecksInstance(V2ServicesVerificationChecksInstanceFields):
    pass

class V2ServicesVerifications(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesVerificationsContext: ...
    def get(self, sid: PathValue) -> V2ServicesVerificationsContext: ...
    def create(self, to: Text, channel: Text, custom_friendly_name: Text | None = ..., custom_message: Text | None = ..., send_digits: Text | None = ..., locale: Text | None = ..., custom_code: Text | None = ..., amount: Text | None = ..., payee: Text | None = ..., rate_limits: Any = ..., channel_configuration: Any = ..., app_hash: Text | None = ..., template_sid: Text | None = ..., template_custom_substitutions: Text | None = ..., templates: Text | None = ..., device_ip: Text | None = ..., enable_sna_client_token: Bool | None = ..., risk_check: VerificationEnumRiskCheck | Text | None = ..., tags: Text | None = ...) -> V2ServicesVerificationsInstance:
        """Sends a passcode to a number or an address. Codes are valid for 10 minutes; within them, a repeated request sends the same code. 5 sends to a number in 10 minutes.

        Args:
            to: Number in E.164, or e-mail address, that is to be verified.
            channel: How the code is sent: sms, call, email, whatsapp, sna (silent, by the carrier), auto.
            custom_friendly_name: Name that the text has in place of the service's, for this verification.
            custom_message: Whole text of the message; must be allowed for the account.
            send_digits: Keys that are pressed when a call is answered, to reach an extension: digits and w, half a second.
            locale: Language of the text, such as de or pt-BR; by the number's country by default.
            custom_code: Code of your own, 4 to 10 digits or letters, sent in place of Twilio's; approve it with an update.
            amount: Amount of the payment that is approved, shown in the text (PSD2); the check must have the same.
            payee: Payee of the payment that is approved, shown in the text (PSD2); the check must have the same.
            rate_limits: Values that your rate limits count by, a JSON object: {"end_user_ip": "192.0.2.1"}.
            channel_configuration: Settings of the channel, a JSON object: template_id, from and from_name of e-mails.
            app_hash: Hash of 11 characters of an Android app, at the SMS's end, so that the app may read the code itself.
            template_sid: SID of the template (HJ…) of the text; that of the service by default.
            template_custom_substitutions: Values of the template's placeholders, a JSON object.
            templates: Templates for each channel, a JSON object, where the channel is chosen by Twilio.
            device_ip: IP address of the user's device, for silent authentication (sna).
            enable_sna_client_token: Whether the check of a silent authentication needs the client's token; more secure. False by default.
            risk_check: `enable`, the default, checks the recipient for fraud; `disable` sends this verification unchecked.
            tags: Up to 10 facts of your own, a JSON object; they come back in events.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2ServicesVerificationsContext(Resource):
    def fetch(self) -> V2ServicesVerificationsInstance:
        """Reads a verification; after it was approved, expired or canceled it is gone (404)."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: VerificationEnumStatus | Text) -> V2ServicesVerificationsInstance:
        """Approves or cancels a verification without a code: for codes that you check yourself.

        Args:
            status: `approved` or `canceled`: what you found yourself.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesVerificationsInstanceFields(Instance):
    sid: str | None
    service_sid: str | None
    account_sid: str | None
    to: str | None
    channel: VerificationEnumChannel | None
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

class V2ServicesVerificationsInstance(V2ServicesVerificationsInstanceFields):
    def fetch(self) -> V2ServicesVerificationsInstance:
        """Reads a verification; after it was approved, expired or canceled it is gone (404)."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: VerificationEnumStatus | Text) -> V2ServicesVerificationsInstance:
        """Approves or cancels a verification without a code: for codes that you check yourself.

        Args:
            status: `approved` or `canceled`: what you found yourself.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesWebhooks(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesWebhooksContext: ...
    def get(self, sid: PathValue) -> V2ServicesWebhooksContext: ...
    def create(self, friendly_name: Text, event_types: Items, webhook_url: Text, status: WebhookEnumStatus | Text | None = ..., resource_version: WebhookEnumVersion | Text | None = ...) -> V2ServicesWebhooksInstance:
        """Creates a webhook.

        Args:
            friendly_name: Name for people to read.
            event_types: Events that are reported: *, factor.created, factor.verified, factor.deleted, challenge.approved, challenge.denied.
            webhook_url: URL that Twilio requests at an event.
            status: Whether the webhook is `enabled` or `disabled`.
            resource_version: Format of the requests: `v2` by default.
        """
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesWebhooksInstance]:
        """Lists webhooks of a service: where events of push factors go. Reads them into a list: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesWebhooksInstance]:
        """Lists webhooks of a service: where events of push factors go. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesWebhooksInstance]:
        """Lists webhooks of a service: where events of push factors go. Reads one page.

        Args:
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesWebhooksInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesWebhooksContext(Resource):
    def delete(self) -> bool:
        """Deletes a webhook. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesWebhooksInstance:
        """Reads a webhook."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., event_types: Items | None = ..., webhook_url: Text | None = ..., status: WebhookEnumStatus | Text | None = ..., resource_version: WebhookEnumVersion | Text | None = ...) -> V2ServicesWebhooksInstance:
        """Changes a webhook.

        Args:
            friendly_name: Name for people to read.
            event_types: Events that are reported: *, factor.created, factor.verified, factor.deleted, challenge.approved, challenge.denied.
            webhook_url: URL that Twilio requests at an event.
            status: Whether the webhook is `enabled` or `disabled`.
            resource_version: Format of the requests: `v2` by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesWebhooksInstanceFields(Instance):
    sid: str | None
    service_sid: str | None
    account_sid: str | None
    friendly_name: str | None
    event_types: list[Any] | None
    status: WebhookEnumStatus | None
    version: WebhookEnumVersion | None
    webhook_url: str | None
    webhook_method: WebhookEnumMethods | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V2ServicesWebhooksInstance(V2ServicesWebhooksInstanceFields):
    def delete(self) -> bool:
        """Deletes a webhook. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesWebhooksInstance:
        """Reads a webhook."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., event_types: Items | None = ..., webhook_url: Text | None = ..., status: WebhookEnumStatus | Text | None = ..., resource_version: WebhookEnumVersion | Text | None = ...) -> V2ServicesWebhooksInstance:
        """Changes a webhook.

        Args:
            friendly_name: Name for people to read.
            event_types: Events that are reported: *, factor.created, factor.verified, factor.deleted, challenge.approved, challenge.denied.
            webhook_url: URL that Twilio requests at an event.
            status: Whether the webhook is `enabled` or `disabled`.
            resource_version: Format of the requests: `v2` by default.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesInstanceFields(Instance):
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

class V2ServicesInstance(V2ServicesInstanceFields):
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
    def delete(self) -> bool:
        """Deletes a Verify service. Verifications of it can no longer be checked. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesInstance:
        """Reads a Verify service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., code_length: Int | None = ..., lookup_enabled: Bool | None = ..., skip_sms_to_landlines: Bool | None = ..., dtmf_input_required: Bool | None = ..., tts_name: Text | None = ..., psd2_enabled: Bool | None = ..., do_not_share_warning_enabled: Bool | None = ..., custom_code_enabled: Bool | None = ..., push_include_date: Bool | None = ..., push_apn_credential_sid: Text | None = ..., push_fcm_credential_sid: Text | None = ..., totp_issuer: Text | None = ..., totp_time_step: Int | None = ..., totp_code_length: Int | None = ..., totp_skew: Int | None = ..., default_template_sid: Text | None = ..., whatsapp_msg_service_sid: Text | None = ..., whatsapp_from: Text | None = ..., passkeys_relying_party_id: Text | None = ..., passkeys_relying_party_name: Text | None = ..., passkeys_relying_party_origins: Text | None = ..., passkeys_authenticator_attachment: Text | None = ..., passkeys_discoverable_credentials: Text | None = ..., passkeys_user_verification: Text | None = ..., verify_event_subscription_enabled: Bool | None = ...) -> V2ServicesInstance:
        """Changes a Verify service.

        Args:
            friendly_name: Name that recipients read: Your NAME verification code is …; up to 30 characters, no more than 4 digits.
            code_length: Digits of a code, 4 to 10; 6 by default.
            lookup_enabled: Whether each number is looked up before a code is sent, charged as Lookup; false by default.
            skip_sms_to_landlines: Whether no SMS is sent to landlines; needs `LookupEnabled`. False by default.
            dtmf_input_required: Whether somebody who is called must press a key before the code is spoken; true by default, against answering machines.
            tts_name: Name of the service as it is to be spoken in calls; the friendly name by default.
            psd2_enabled: Whether amount and payee are a part of verifications, as PSD2 demands; false by default.
            do_not_share_warning_enabled: Whether the SMS says that the code must not be shared; false by default.
            custom_code_enabled: Whether codes of your own (`CustomCode`) are accepted; false by default, enabled by Twilio's support.
            push_include_date: Whether challenges by push carry their date; true by default.
            push_apn_credential_sid: SID of the credential for Apple's push service.
            push_fcm_credential_sid: SID of the credential for Firebase's push service.
            totp_issuer: Name of the issuer that authenticator apps show; the friendly name by default.
            totp_time_step: Seconds for which a TOTP code is valid, 20 to 60; 30 by default. For new factors.
            totp_code_length: Digits of a TOTP code, 3 to 8; 6 by default. For new factors.
            totp_skew: Time steps before and after now whose TOTP codes are accepted, 0 to 2; 1 by default.
            default_template_sid: SID of the template (HJ…) of texts that no verification names another for.
            whatsapp_msg_service_sid: SID of the messaging service that sends codes over WhatsApp.
            whatsapp_from: WhatsApp sender of codes: its number in E.164.
            passkeys_relying_party_id: Domain that passkeys belong to, such as example.com.
            passkeys_relying_party_name: Name of the relying party that users read.
            passkeys_relying_party_origins: Origins that may use the passkeys, separated by commas: https://login.example.com.
            passkeys_authenticator_attachment: Which authenticators may be used: platform, cross-platform or any.
            passkeys_discoverable_credentials: Whether a passkey must be usable without a user name: required, preferred or discouraged.
            passkeys_user_verification: Whether the device must verify its user: required, preferred or discouraged.
            verify_event_subscription_enabled: Whether events of verifications go to Twilio's event streams.
        """
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Templates(Resource):
    def list(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2TemplatesInstance]:
        """Lists templates of texts that verifications may use. Reads them into a list: all of them, or `limit`.

        Args:
            friendly_name: Only templates with this name.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2TemplatesInstance]:
        """Lists templates of texts that verifications may use. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            friendly_name: Only templates with this name.
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2TemplatesInstance]:
        """Lists templates of texts that verifications may use. Reads one page.

        Args:
            friendly_name: Only templates with this name.
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2TemplatesInstance]: ...
    get_page_async = awaited(get_page)

class V2TemplatesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    channels: list[Any] | None
    translations: Any

class V2TemplatesInstance(V2TemplatesInstanceFields):
    pass

class V2VerificationAttempts(CallableResource):
    def __call__(self, sid: PathValue) -> V2VerificationAttemptsContext: ...
    def get(self, sid: PathValue) -> V2VerificationAttemptsContext: ...
    def list(self, date_created_after: Time | None = ..., date_created_before: Time | None = ..., channel_data_to: Text | None = ..., country: Text | None = ..., channel: VerificationAttemptEnumChannels | Text | None = ..., verify_service_sid: Text | None = ..., verification_sid: Text | None = ..., status: VerificationAttemptEnumConversionStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2VerificationAttemptsInstance]:
        """Lists verification attempts: each code that was sent. Reads them into a list: all of them, or `limit`.

        Args:
            date_created_after: Only attempts at or after this date and time, UTC.
            date_created_before: Only attempts at or before this date and time, UTC.
            channel_data_to: Only attempts to this number or address.
            country: Only attempts to this country, in two letters.
            channel: Only attempts over this channel.
            verify_service_sid: Only attempts of this Verify service.
            verification_sid: Only attempts of this verification.
            status: Only attempts whose code was entered (`converted`), or was not (`unconverted`).
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, date_created_after: Time | None = ..., date_created_before: Time | None = ..., channel_data_to: Text | None = ..., country: Text | None = ..., channel: VerificationAttemptEnumChannels | Text | None = ..., verify_service_sid: Text | None = ..., verification_sid: Text | None = ..., status: VerificationAttemptEnumConversionStatus | Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2VerificationAttemptsInstance]:
        """Lists verification attempts: each code that was sent. Reads them one by one, a page at a time: all of them, or `limit`.

        Args:
            date_created_after: Only attempts at or after this date and time, UTC.
            date_created_before: Only attempts at or before this date and time, UTC.
            channel_data_to: Only attempts to this number or address.
            country: Only attempts to this country, in two letters.
            channel: Only attempts over this channel.
            verify_service_sid: Only attempts of this Verify service.
            verification_sid: Only attempts of this verification.
            status: Only attempts whose code was entered (`converted`), or was not (`unconverted`).
            limit: The most records; without it, all.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, date_created_after: Time | None = ..., date_created_before: Time | None = ..., channel_data_to: Text | None = ..., country: Text | None = ..., channel: VerificationAttemptEnumChannels | Text | None = ..., verify_service_sid: Text | None = ..., verification_sid: Text | None = ..., status: VerificationAttemptEnumConversionStatus | Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2VerificationAttemptsInstance]:
        """Lists verification attempts: each code that was sent. Reads one page.

        Args:
            date_created_after: Only attempts at or after this date and time, UTC.
            date_created_before: Only attempts at or before this date and time, UTC.
            channel_data_to: Only attempts to this number or address.
            country: Only attempts to this country, in two letters.
            channel: Only attempts over this channel.
            verify_service_sid: Only attempts of this Verify service.
            verification_sid: Only attempts of this verification.
            status: Only attempts whose code was entered (`converted`), or was not (`unconverted`).
            page_token: Place in the list, from the link to the next or previous page.
            page_number: Number of the page, from 0. Twilio answers it for a few lists only; follow the links of a page instead.
            page_size: Records a page, 1 to 1000; 50 by default. It changes the number of requests, not what a list returns.
        """
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2VerificationAttemptsInstance]: ...
    get_page_async = awaited(get_page)

class V2VerificationAttemptsContext(Resource):
    def fetch(self) -> V2VerificationAttemptsInstance:
        """Reads a verification attempt."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2VerificationAttemptsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    verification_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    conversion_status: VerificationAttemptEnumConversionStatus | None
    channel: VerificationAttemptEnumChannels | None
    price: Any
    channel_data: Any
    url: str | None

class V2VerificationAttemptsInstance(V2VerificationAttemptsInstanceFields):
    def fetch(self) -> V2VerificationAttemptsInstance:
        """Reads a verification attempt."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2VerificationAttemptsSummary(CallableResource):
    def __call__(self) -> V2VerificationAttemptsSummaryContext: ...
    def get(self) -> V2VerificationAttemptsSummaryContext: ...

class V2VerificationAttemptsSummaryContext(Resource):
    def fetch(self, verify_service_sid: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., country: Text | None = ..., channel: VerificationAttemptsSummaryEnumChannels | Text | None = ..., destination_prefix: Text | None = ...) -> V2VerificationAttemptsSummaryInstance:
        """Counts attempts and how many of them ended with the right code.

        Args:
            verify_service_sid: Only attempts of this Verify service.
            date_created_after: Only attempts at or after this date and time, UTC.
            date_created_before: Only attempts at or before this date and time, UTC.
            country: Only attempts to this country, in two letters.
            channel: Only attempts over this channel.
            destination_prefix: Only attempts to numbers that begin with this, such as +4479.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2VerificationAttemptsSummaryInstanceFields(Instance):
    total_attempts: int | None
    total_converted: int | None
    total_unconverted: int | None
    conversion_rate_percentage: str | None
    url: str | None

class V2VerificationAttemptsSummaryInstance(V2VerificationAttemptsSummaryInstanceFields):
    def fetch(self, verify_service_sid: Text | None = ..., date_created_after: Time | None = ..., date_created_before: Time | None = ..., country: Text | None = ..., channel: VerificationAttemptsSummaryEnumChannels | Text | None = ..., destination_prefix: Text | None = ...) -> V2VerificationAttemptsSummaryInstance:
        """Counts attempts and how many of them ended with the right code.

        Args:
            verify_service_sid: Only attempts of this Verify service.
            date_created_after: Only attempts at or after this date and time, UTC.
            date_created_before: Only attempts at or before this date and time, UTC.
            country: Only attempts to this country, in two letters.
            channel: Only attempts over this channel.
            destination_prefix: Only attempts to numbers that begin with this, such as +4479.
        """
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
