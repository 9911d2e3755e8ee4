# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Intelligence(Resource):
    v2: V2
    v3: V3
    services: V2Services
    transcripts: V2Transcripts

class V2(Resource):
    custom_operators: V2CustomOperators
    operator_attachment: V2OperatorAttachment
    operator_attachments: V2OperatorAttachments
    operator_type: V2OperatorType
    operators: V2Operators
    prebuilt_operators: V2PrebuiltOperators
    services: V2Services
    transcripts: V2Transcripts

class V2CustomOperators(Resource):
    def create(self, friendly_name: str, operator_type: str, config: InObject) -> V2CustomOperatorsInstance: ...
    def list(self, *, availability: Maybe[str] = ..., language_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2CustomOperatorsInstance]: ...
    def stream(self, *, availability: Maybe[str] = ..., language_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2CustomOperatorsInstance]: ...
    def page(self, *, availability: Maybe[str] = ..., language_code: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2CustomOperatorsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2CustomOperatorsInstance]: ...
    def __call__(self, sid: str) -> V2CustomOperatorsContext: ...
    def get(self, sid: str) -> V2CustomOperatorsContext: ...

class V2CustomOperatorsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2CustomOperatorsInstance: ...
    def update(self, friendly_name: str, config: InObject, *, if_match: Maybe[str] = ...) -> V2CustomOperatorsInstance: ...

class V2CustomOperatorsInstance(Instance, V2CustomOperatorsContext):
    account_sid: Optional[str]
    sid: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    author: Optional[str]
    operator_type: Optional[str]
    version: int
    availability: str
    config: Any
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V2OperatorAttachment(Resource):
    def __call__(self, service_sid: str, operator_sid: str) -> V2OperatorAttachmentContext2: ...
    def get(self, service_sid: str, operator_sid: str) -> V2OperatorAttachmentContext2: ...

class V2OperatorAttachmentContext2(Resource):
    def create(self) -> V2OperatorAttachmentContext2Instance: ...
    def delete(self) -> bool: ...

class V2OperatorAttachmentContext2Instance(Instance, V2OperatorAttachmentContext2):
    service_sid: Optional[str]
    operator_sid: Optional[str]
    url: Optional[str]

class V2OperatorAttachments(Resource):
    def __call__(self, service_sid: str) -> V2OperatorAttachmentsContext: ...
    def get(self, service_sid: str) -> V2OperatorAttachmentsContext: ...

class V2OperatorAttachmentsContext(Resource):
    def fetch(self) -> V2OperatorAttachmentsInstance: ...

class V2OperatorAttachmentsInstance(Instance, V2OperatorAttachmentsContext):
    service_sid: Optional[str]
    operator_sids: Optional[List[str]]
    url: Optional[str]

class V2OperatorType(Resource):
    def list(self, *, language_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2OperatorTypeInstance]: ...
    def stream(self, *, language_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2OperatorTypeInstance]: ...
    def page(self, *, language_code: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2OperatorTypeInstance]: ...
    def get_page(self, target_url: str) -> Page[V2OperatorTypeInstance]: ...
    def __call__(self, sid: str) -> V2OperatorTypeContext: ...
    def get(self, sid: str) -> V2OperatorTypeContext: ...

class V2OperatorTypeContext(Resource):
    def fetch(self) -> V2OperatorTypeInstance: ...

class V2OperatorTypeInstance(Instance, V2OperatorTypeContext):
    name: Optional[str]
    sid: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    docs_link: Optional[str]
    output_type: str
    supported_languages: Optional[List[str]]
    provider: str
    availability: str
    configurable: Optional[bool]
    config_schema: Any
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V2Operators(Resource):
    def list(self, *, availability: Maybe[str] = ..., language_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2OperatorsInstance]: ...
    def stream(self, *, availability: Maybe[str] = ..., language_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2OperatorsInstance]: ...
    def page(self, *, availability: Maybe[str] = ..., language_code: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2OperatorsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2OperatorsInstance]: ...
    def __call__(self, sid: str) -> V2OperatorsContext: ...
    def get(self, sid: str) -> V2OperatorsContext: ...

class V2OperatorsContext(Resource):
    def fetch(self) -> V2OperatorsInstance: ...

class V2OperatorsInstance(Instance, V2OperatorsContext):
    account_sid: Optional[str]
    sid: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    author: Optional[str]
    operator_type: Optional[str]
    version: int
    availability: str
    config: Any
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V2PrebuiltOperators(Resource):
    def list(self, *, availability: Maybe[str] = ..., language_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2PrebuiltOperatorsInstance]: ...
    def stream(self, *, availability: Maybe[str] = ..., language_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2PrebuiltOperatorsInstance]: ...
    def page(self, *, availability: Maybe[str] = ..., language_code: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2PrebuiltOperatorsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2PrebuiltOperatorsInstance]: ...
    def __call__(self, sid: str) -> V2PrebuiltOperatorsContext: ...
    def get(self, sid: str) -> V2PrebuiltOperatorsContext: ...

class V2PrebuiltOperatorsContext(Resource):
    def fetch(self) -> V2PrebuiltOperatorsInstance: ...

class V2PrebuiltOperatorsInstance(Instance, V2PrebuiltOperatorsContext):
    account_sid: Optional[str]
    sid: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    author: Optional[str]
    operator_type: Optional[str]
    version: int
    availability: str
    config: Any
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V2Services(Resource):
    def create(self, unique_name: str, *, auto_transcribe: Maybe[bool] = ..., data_logging: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., language_code: Maybe[str] = ..., auto_redaction: Maybe[bool] = ..., media_redaction: Maybe[bool] = ..., webhook_url: Maybe[str] = ..., webhook_http_method: Maybe[str] = ..., encryption_credential_sid: Maybe[str] = ...) -> V2ServicesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2ServicesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2ServicesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2ServicesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2ServicesInstance]: ...
    def __call__(self, sid: str) -> V2ServicesContext: ...
    def get(self, sid: str) -> V2ServicesContext: ...

class V2ServicesContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V2ServicesInstance: ...
    def update(self, *, if_match: Maybe[str] = ..., auto_transcribe: Maybe[bool] = ..., data_logging: Maybe[bool] = ..., friendly_name: Maybe[str] = ..., unique_name: Maybe[str] = ..., auto_redaction: Maybe[bool] = ..., media_redaction: Maybe[bool] = ..., webhook_url: Maybe[str] = ..., webhook_http_method: Maybe[str] = ..., encryption_credential_sid: Maybe[str] = ...) -> V2ServicesInstance: ...

class V2ServicesInstance(Instance, V2ServicesContext):
    account_sid: Optional[str]
    auto_redaction: Optional[bool]
    media_redaction: Optional[bool]
    auto_transcribe: Optional[bool]
    data_logging: Optional[bool]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    friendly_name: Optional[str]
    language_code: Optional[str]
    sid: Optional[str]
    unique_name: Optional[str]
    url: Optional[str]
    webhook_url: Optional[str]
    webhook_http_method: str
    read_only_attached_operator_sids: Optional[List[str]]
    version: int
    encryption_credential_sid: Optional[str]

class V2Transcripts(Resource):
    def create(self, service_sid: str, channel: InObject, *, customer_key: Maybe[str] = ..., media_start_time: Maybe[InDatetime] = ...) -> V2TranscriptsInstance: ...
    def list(self, *, service_sid: Maybe[str] = ..., before_start_time: Maybe[str] = ..., after_start_time: Maybe[str] = ..., before_date_created: Maybe[str] = ..., after_date_created: Maybe[str] = ..., status: Maybe[str] = ..., language_code: Maybe[str] = ..., source_sid: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2TranscriptsInstance]: ...
    def stream(self, *, service_sid: Maybe[str] = ..., before_start_time: Maybe[str] = ..., after_start_time: Maybe[str] = ..., before_date_created: Maybe[str] = ..., after_date_created: Maybe[str] = ..., status: Maybe[str] = ..., language_code: Maybe[str] = ..., source_sid: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2TranscriptsInstance]: ...
    def page(self, *, service_sid: Maybe[str] = ..., before_start_time: Maybe[str] = ..., after_start_time: Maybe[str] = ..., before_date_created: Maybe[str] = ..., after_date_created: Maybe[str] = ..., status: Maybe[str] = ..., language_code: Maybe[str] = ..., source_sid: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2TranscriptsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2TranscriptsInstance]: ...
    def __call__(self, sid: str) -> V2TranscriptsContext: ...
    def get(self, sid: str) -> V2TranscriptsContext: ...

class V2TranscriptsContext(Resource):
    encrypted_operator_results: V2Transcripts_EncryptedOperatorResults
    encrypted_sentences: V2Transcripts_EncryptedSentences
    media: V2Transcripts_Media
    operator_results: V2Transcripts_OperatorResults
    sentences: V2Transcripts_Sentences
    def delete(self) -> bool: ...
    def fetch(self) -> V2TranscriptsInstance: ...

class V2TranscriptsInstance(Instance, V2TranscriptsContext):
    account_sid: Optional[str]
    service_sid: Optional[str]
    sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    status: str
    channel: Any
    data_logging: Optional[bool]
    language_code: Optional[str]
    customer_key: Optional[str]
    media_start_time: Optional[Datetime]
    duration: int
    url: Optional[str]
    redaction: Optional[bool]
    encryption_credential_sid: Optional[str]
    links: Optional[Dict[str, Any]]

class V2Transcripts_EncryptedOperatorResults(Resource):
    def __call__(self) -> V2Transcripts_EncryptedOperatorResultsContext0: ...
    def get(self) -> V2Transcripts_EncryptedOperatorResultsContext0: ...

class V2Transcripts_EncryptedOperatorResultsContext0(Resource):
    def fetch(self, *, redacted: Maybe[bool] = ...) -> V2Transcripts_EncryptedOperatorResultsContext0Instance: ...

class V2Transcripts_EncryptedOperatorResultsContext0Instance(Instance, V2Transcripts_EncryptedOperatorResultsContext0):
    locations: Optional[List[str]]
    transcript_sid: Optional[str]
    url: Optional[str]

class V2Transcripts_EncryptedSentences(Resource):
    def __call__(self) -> V2Transcripts_EncryptedSentencesContext0: ...
    def get(self) -> V2Transcripts_EncryptedSentencesContext0: ...

class V2Transcripts_EncryptedSentencesContext0(Resource):
    def fetch(self, *, redacted: Maybe[bool] = ...) -> V2Transcripts_EncryptedSentencesContext0Instance: ...

class V2Transcripts_EncryptedSentencesContext0Instance(Instance, V2Transcripts_EncryptedSentencesContext0):
    location: Optional[str]
    transcript_sid: Optional[str]
    url: Optional[str]

class V2Transcripts_Media(Resource):
    def __call__(self) -> V2Transcripts_MediaContext0: ...
    def get(self) -> V2Transcripts_MediaContext0: ...

class V2Transcripts_MediaContext0(Resource):
    def fetch(self, *, redacted: Maybe[bool] = ...) -> V2Transcripts_MediaContext0Instance: ...

class V2Transcripts_MediaContext0Instance(Instance, V2Transcripts_MediaContext0):
    account_sid: Optional[str]
    media_url: Optional[str]
    service_sid: Optional[str]
    sid: Optional[str]
    url: Optional[str]

class V2Transcripts_OperatorResults(Resource):
    def list(self, *, redacted: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2Transcripts_OperatorResultsInstance]: ...
    def stream(self, *, redacted: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2Transcripts_OperatorResultsInstance]: ...
    def page(self, *, redacted: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2Transcripts_OperatorResultsInstance]: ...
    def get_page(self, target_url: str) -> Page[V2Transcripts_OperatorResultsInstance]: ...
    def __call__(self, operator_sid: str) -> V2Transcripts_OperatorResultsContext: ...
    def get(self, operator_sid: str) -> V2Transcripts_OperatorResultsContext: ...

class V2Transcripts_OperatorResultsContext(Resource):
    def fetch(self, *, redacted: Maybe[bool] = ...) -> V2Transcripts_OperatorResultsInstance: ...

class V2Transcripts_OperatorResultsInstance(Instance, V2Transcripts_OperatorResultsContext):
    operator_type: str
    name: Optional[str]
    operator_sid: Optional[str]
    extract_match: Optional[bool]
    match_probability: Optional[Decimal]
    normalized_result: Optional[str]
    utterance_results: Optional[List[Any]]
    utterance_match: Optional[bool]
    predicted_label: Optional[str]
    predicted_probability: Optional[Decimal]
    label_probabilities: Any
    extract_results: Any
    text_generation_results: Any
    json_results: Any
    transcript_sid: Optional[str]
    url: Optional[str]

class V2Transcripts_Sentences(Resource):
    def list(self, *, redacted: Maybe[bool] = ..., word_timestamps: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V2Transcripts_SentencesInstance]: ...
    def stream(self, *, redacted: Maybe[bool] = ..., word_timestamps: Maybe[bool] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V2Transcripts_SentencesInstance]: ...
    def page(self, *, redacted: Maybe[bool] = ..., word_timestamps: Maybe[bool] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V2Transcripts_SentencesInstance]: ...
    def get_page(self, target_url: str) -> Page[V2Transcripts_SentencesInstance]: ...

class V2Transcripts_SentencesInstance(Instance):
    media_channel: int
    sentence_index: int
    start_time: Optional[str]
    end_time: Optional[str]
    transcript: Optional[str]
    sid: Optional[str]
    confidence: Optional[str]
    words: Optional[List[Any]]

class V3(Resource):
    configurations: V3Configurations
    conversations: V3Conversations
    operator_results: V3OperatorResults
    operators: V3Operators
    rule_executions: V3RuleExecutions
    versions: V3Versions

class V3Configurations(Resource):
    def create(self, create_configuration_request: Body) -> V3ConfigurationsInstance: ...
    def list(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V3ConfigurationsInstance]: ...
    def stream(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V3ConfigurationsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V3ConfigurationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V3ConfigurationsInstance]: ...
    def __call__(self, id: str) -> V3ConfigurationsContext: ...
    def get(self, id: str) -> V3ConfigurationsContext: ...

class V3ConfigurationsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V3ConfigurationsInstance: ...
    def update(self, update_configuration_request: Body) -> V3ConfigurationsInstance: ...

class V3ConfigurationsInstance(Instance, V3ConfigurationsContext):
    code: Optional[int]
    message: Optional[str]
    http_status_code: Optional[int]
    user_error: Optional[bool]
    params: Optional[Dict[str, Any]]
    account_id: Optional[str]
    id: Optional[str]
    display_name: Optional[str]
    description: Optional[str]
    version: Optional[int]
    rules: Optional[List[str]]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V3Conversations(Resource):
    def list(self, *, created_at_before: Maybe[InDatetime] = ..., created_at_after: Maybe[InDatetime] = ..., status: Maybe[str] = ..., channel_id: Maybe[str] = ..., channels: Maybe[InList[str]] = ..., conversation_configuration_id: Maybe[str] = ..., intelligence_configuration_ids: Maybe[InList[str]] = ..., operator_ids: Maybe[InList[str]] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V3ConversationsInstance]: ...
    def stream(self, *, created_at_before: Maybe[InDatetime] = ..., created_at_after: Maybe[InDatetime] = ..., status: Maybe[str] = ..., channel_id: Maybe[str] = ..., channels: Maybe[InList[str]] = ..., conversation_configuration_id: Maybe[str] = ..., intelligence_configuration_ids: Maybe[InList[str]] = ..., operator_ids: Maybe[InList[str]] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V3ConversationsInstance]: ...
    def page(self, *, created_at_before: Maybe[InDatetime] = ..., created_at_after: Maybe[InDatetime] = ..., status: Maybe[str] = ..., channel_id: Maybe[str] = ..., channels: Maybe[InList[str]] = ..., conversation_configuration_id: Maybe[str] = ..., intelligence_configuration_ids: Maybe[InList[str]] = ..., operator_ids: Maybe[InList[str]] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V3ConversationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V3ConversationsInstance]: ...
    def __call__(self, id: str) -> V3ConversationsContext: ...
    def get(self, id: str) -> V3ConversationsContext: ...

class V3ConversationsContext(Resource):
    def fetch(self) -> V3ConversationsInstance: ...

class V3ConversationsInstance(Instance, V3ConversationsContext):
    id: Optional[str]
    account_id: Optional[str]
    name: Optional[str]
    status: Optional[str]
    created_at: Optional[Datetime]
    updated_at: Optional[Datetime]
    intelligence_configuration_ids: Optional[List[str]]
    conversation_configuration_id: Optional[str]
    channels: Optional[List[str]]
    channel_ids: Optional[List[str]]
    participants: Optional[List[str]]
    communications: Optional[List[str]]
    operator_result_ids: Optional[List[str]]

class V3OperatorResults(Resource):
    def list(self, *, conversation_id: Maybe[str] = ..., intelligence_configuration_id: Maybe[str] = ..., operator_id: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V3OperatorResultsInstance]: ...
    def stream(self, *, conversation_id: Maybe[str] = ..., intelligence_configuration_id: Maybe[str] = ..., operator_id: Maybe[str] = ..., page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V3OperatorResultsInstance]: ...
    def page(self, *, conversation_id: Maybe[str] = ..., intelligence_configuration_id: Maybe[str] = ..., operator_id: Maybe[str] = ..., page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V3OperatorResultsInstance]: ...
    def get_page(self, target_url: str) -> Page[V3OperatorResultsInstance]: ...
    def __call__(self, operator_result_id: str) -> V3OperatorResultsContext: ...
    def get(self, operator_result_id: str) -> V3OperatorResultsContext: ...

class V3OperatorResultsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V3OperatorResultsInstance: ...

class V3OperatorResultsInstance(Instance, V3OperatorResultsContext):
    code: Optional[int]
    message: Optional[str]
    http_status_code: Optional[int]
    user_error: Optional[bool]
    params: Optional[Dict[str, Any]]
    output_format: Optional[str]
    id: Optional[str]
    account_id: Optional[str]
    intelligence_configuration: Any
    conversation_id: Optional[str]
    operator: Any
    date_created: Optional[Datetime]
    reference_ids: Optional[List[str]]
    execution_details: Any
    metadata: Any
    result: Any

class V3Operators(Resource):
    def create(self, language_operator: Body) -> V3OperatorsInstance: ...
    def list(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V3OperatorsInstance]: ...
    def stream(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V3OperatorsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V3OperatorsInstance]: ...
    def get_page(self, target_url: str) -> Page[V3OperatorsInstance]: ...
    def __call__(self, id: str) -> V3OperatorsContext: ...
    def get(self, id: str) -> V3OperatorsContext: ...

class V3OperatorsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V3OperatorsInstance: ...
    def update(self, language_operator: Body, *, if_match: Maybe[str] = ...) -> V3OperatorsInstance: ...

class V3OperatorsInstance(Instance, V3OperatorsContext):
    code: Optional[int]
    message: Optional[str]
    http_status_code: Optional[int]
    user_error: Optional[bool]
    params: Optional[Dict[str, Any]]
    id: Optional[str]
    display_name: Optional[str]
    description: Optional[str]
    version: Optional[int]
    author: Optional[str]
    prompt: Optional[str]
    output_format: Optional[str]
    output_schema: Optional[Dict[str, Any]]
    training_examples: Optional[List[Dict[str, Any]]]
    context: Optional[Dict[str, Any]]
    parameters: Optional[Dict[str, Any]]

class V3RuleExecutions(Resource):
    def create(self, create_rule_execution_request: Body) -> V3RuleExecutionsInstance: ...

class V3RuleExecutionsInstance(Instance):
    code: Optional[int]
    message: Optional[str]
    http_status_code: Optional[int]
    user_error: Optional[bool]
    params: Optional[Dict[str, Any]]

class V3Versions(Resource):
    @overload
    def __call__(self, id: str, resource_version: str) -> V3VersionsContext2: ...
    @overload
    def __call__(self, id: str) -> V3VersionsContext: ...
    @overload
    def get(self, id: str, resource_version: str) -> V3VersionsContext2: ...
    @overload
    def get(self, id: str) -> V3VersionsContext: ...

class V3VersionsContext(Resource):
    def list(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V3VersionsInstance]: ...
    def stream(self, *, page_token: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V3VersionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_size: Maybe[int] = ...) -> Page[V3VersionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V3VersionsInstance]: ...

class V3VersionsInstance(Instance, V3VersionsContext):
    version: Optional[int]
    status: Optional[str]
    date_created: Optional[Datetime]
    date_deprecated: Optional[Datetime]
    retirement_date: Optional[Datetime]
    date_retired: Optional[Datetime]
    id: Optional[str]
    display_name: Optional[str]
    description: Optional[str]
    author: Optional[str]
    prompt: Optional[str]
    output_format: Optional[str]
    output_schema: Optional[Dict[str, Any]]
    training_examples: Optional[List[str]]
    context: Optional[str]
    parameters: Optional[Dict[str, Any]]

class V3VersionsContext2(Resource):
    def fetch(self) -> V3VersionsContext2Instance: ...

class V3VersionsContext2Instance(Instance, V3VersionsContext2):
    version: Optional[int]
    status: Optional[str]
    date_created: Optional[Datetime]
    date_deprecated: Optional[Datetime]
    retirement_date: Optional[Datetime]
    date_retired: Optional[Datetime]
    id: Optional[str]
    display_name: Optional[str]
    description: Optional[str]
    author: Optional[str]
    prompt: Optional[str]
    output_format: Optional[str]
    output_schema: Optional[Dict[str, Any]]
    training_examples: Optional[List[str]]
    context: Optional[str]
    parameters: Optional[Dict[str, Any]]
