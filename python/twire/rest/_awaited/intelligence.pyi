"""twire.aio.intelligence."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any, overload

from twire.rest._typed import intelligence as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class Intelligence(Resource):
    @property
    def v2(self) -> V2: ...
    @property
    def v3(self) -> V3: ...
    @property
    def services(self) -> V2Services: ...
    @property
    def transcripts(self) -> V2Transcripts: ...

class V2(Resource):
    @property
    def custom_operators(self) -> V2CustomOperators: ...
    @property
    def operator_attachment(self) -> V2OperatorAttachment: ...
    @property
    def operator_attachments(self) -> V2OperatorAttachments: ...
    @property
    def operator_type(self) -> V2OperatorType: ...
    @property
    def operators(self) -> V2Operators: ...
    @property
    def prebuilt_operators(self) -> V2PrebuiltOperators: ...
    @property
    def services(self) -> V2Services: ...
    @property
    def transcripts(self) -> V2Transcripts: ...

class V2CustomOperators(Called):
    def __call__(self, sid: str) -> V2CustomOperatorsContext: ...
    def get(self, sid: str) -> V2CustomOperatorsContext: ...
    create = answers(_typed.V2CustomOperators.create, V2CustomOperatorsInstance)
    create_with_http_info = full_answers(_typed.V2CustomOperators.create, V2CustomOperatorsInstance)
    list = lists(_typed.V2CustomOperators.list, V2CustomOperatorsInstance)
    list_with_http_info = full_lists(_typed.V2CustomOperators.list, V2CustomOperatorsInstance)
    stream = streams(_typed.V2CustomOperators.stream, V2CustomOperatorsInstance)
    stream_with_http_info = full_streams(_typed.V2CustomOperators.stream, V2CustomOperatorsInstance)
    page = pages(_typed.V2CustomOperators.page, V2CustomOperatorsInstance)
    page_with_http_info = full_pages(_typed.V2CustomOperators.page, V2CustomOperatorsInstance)
    get_page = pages(_typed.V2CustomOperators.get_page, V2CustomOperatorsInstance)

class V2CustomOperatorsContext(Resource):
    delete = awaited(_typed.V2CustomOperatorsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2CustomOperatorsContext.delete)
    fetch = answers(_typed.V2CustomOperatorsContext.fetch, V2CustomOperatorsInstance)
    fetch_with_http_info = full_answers(_typed.V2CustomOperatorsContext.fetch, V2CustomOperatorsInstance)
    update = answers(_typed.V2CustomOperatorsContext.update, V2CustomOperatorsInstance)
    update_with_http_info = full_answers(_typed.V2CustomOperatorsContext.update, V2CustomOperatorsInstance)

class V2CustomOperatorsInstance(Instance):
    account_sid: str | None
    sid: str | None
    friendly_name: str | None
    description: str | None
    author: str | None
    operator_type: str | None
    version: int | None
    availability: str | None
    config: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delete = awaited(_typed.V2CustomOperatorsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2CustomOperatorsInstance.delete)
    fetch = answers(_typed.V2CustomOperatorsInstance.fetch, V2CustomOperatorsInstance)
    fetch_with_http_info = full_answers(_typed.V2CustomOperatorsInstance.fetch, V2CustomOperatorsInstance)
    update = answers(_typed.V2CustomOperatorsInstance.update, V2CustomOperatorsInstance)
    update_with_http_info = full_answers(_typed.V2CustomOperatorsInstance.update, V2CustomOperatorsInstance)

class V2OperatorAttachment(Called):
    def __call__(self, service_sid: str, operator_sid: str) -> V2OperatorAttachmentContext2: ...
    def get(self, service_sid: str, operator_sid: str) -> V2OperatorAttachmentContext2: ...

class V2OperatorAttachmentContext2(Resource):
    create = answers(_typed.V2OperatorAttachmentContext2.create, V2OperatorAttachmentContext2Instance)
    create_with_http_info = full_answers(_typed.V2OperatorAttachmentContext2.create, V2OperatorAttachmentContext2Instance)
    delete = awaited(_typed.V2OperatorAttachmentContext2.delete)
    delete_with_http_info = full_awaited(_typed.V2OperatorAttachmentContext2.delete)

class V2OperatorAttachmentContext2Instance(Instance):
    service_sid: str | None
    operator_sid: str | None
    url: str | None
    create = answers(_typed.V2OperatorAttachmentContext2Instance.create, V2OperatorAttachmentContext2Instance)
    create_with_http_info = full_answers(_typed.V2OperatorAttachmentContext2Instance.create, V2OperatorAttachmentContext2Instance)
    delete = awaited(_typed.V2OperatorAttachmentContext2Instance.delete)
    delete_with_http_info = full_awaited(_typed.V2OperatorAttachmentContext2Instance.delete)

class V2OperatorAttachments(Called):
    def __call__(self, service_sid: str) -> V2OperatorAttachmentsContext: ...
    def get(self, service_sid: str) -> V2OperatorAttachmentsContext: ...

class V2OperatorAttachmentsContext(Resource):
    fetch = answers(_typed.V2OperatorAttachmentsContext.fetch, V2OperatorAttachmentsInstance)
    fetch_with_http_info = full_answers(_typed.V2OperatorAttachmentsContext.fetch, V2OperatorAttachmentsInstance)

class V2OperatorAttachmentsInstance(Instance):
    service_sid: str | None
    operator_sids: list[Any] | None
    url: str | None
    fetch = answers(_typed.V2OperatorAttachmentsInstance.fetch, V2OperatorAttachmentsInstance)
    fetch_with_http_info = full_answers(_typed.V2OperatorAttachmentsInstance.fetch, V2OperatorAttachmentsInstance)

class V2OperatorType(Called):
    def __call__(self, sid: str) -> V2OperatorTypeContext: ...
    def get(self, sid: str) -> V2OperatorTypeContext: ...
    list = lists(_typed.V2OperatorType.list, V2OperatorTypeInstance)
    list_with_http_info = full_lists(_typed.V2OperatorType.list, V2OperatorTypeInstance)
    stream = streams(_typed.V2OperatorType.stream, V2OperatorTypeInstance)
    stream_with_http_info = full_streams(_typed.V2OperatorType.stream, V2OperatorTypeInstance)
    page = pages(_typed.V2OperatorType.page, V2OperatorTypeInstance)
    page_with_http_info = full_pages(_typed.V2OperatorType.page, V2OperatorTypeInstance)
    get_page = pages(_typed.V2OperatorType.get_page, V2OperatorTypeInstance)

class V2OperatorTypeContext(Resource):
    fetch = answers(_typed.V2OperatorTypeContext.fetch, V2OperatorTypeInstance)
    fetch_with_http_info = full_answers(_typed.V2OperatorTypeContext.fetch, V2OperatorTypeInstance)

class V2OperatorTypeInstance(Instance):
    name: str | None
    sid: str | None
    friendly_name: str | None
    description: str | None
    docs_link: str | None
    output_type: str | None
    supported_languages: list[Any] | None
    provider: str | None
    availability: str | None
    configurable: bool | None
    config_schema: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    fetch = answers(_typed.V2OperatorTypeInstance.fetch, V2OperatorTypeInstance)
    fetch_with_http_info = full_answers(_typed.V2OperatorTypeInstance.fetch, V2OperatorTypeInstance)

class V2Operators(Called):
    def __call__(self, sid: str) -> V2OperatorsContext: ...
    def get(self, sid: str) -> V2OperatorsContext: ...
    list = lists(_typed.V2Operators.list, V2OperatorsInstance)
    list_with_http_info = full_lists(_typed.V2Operators.list, V2OperatorsInstance)
    stream = streams(_typed.V2Operators.stream, V2OperatorsInstance)
    stream_with_http_info = full_streams(_typed.V2Operators.stream, V2OperatorsInstance)
    page = pages(_typed.V2Operators.page, V2OperatorsInstance)
    page_with_http_info = full_pages(_typed.V2Operators.page, V2OperatorsInstance)
    get_page = pages(_typed.V2Operators.get_page, V2OperatorsInstance)

class V2OperatorsContext(Resource):
    fetch = answers(_typed.V2OperatorsContext.fetch, V2OperatorsInstance)
    fetch_with_http_info = full_answers(_typed.V2OperatorsContext.fetch, V2OperatorsInstance)

class V2OperatorsInstance(Instance):
    account_sid: str | None
    sid: str | None
    friendly_name: str | None
    description: str | None
    author: str | None
    operator_type: str | None
    version: int | None
    availability: str | None
    config: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    fetch = answers(_typed.V2OperatorsInstance.fetch, V2OperatorsInstance)
    fetch_with_http_info = full_answers(_typed.V2OperatorsInstance.fetch, V2OperatorsInstance)

class V2PrebuiltOperators(Called):
    def __call__(self, sid: str) -> V2PrebuiltOperatorsContext: ...
    def get(self, sid: str) -> V2PrebuiltOperatorsContext: ...
    list = lists(_typed.V2PrebuiltOperators.list, V2PrebuiltOperatorsInstance)
    list_with_http_info = full_lists(_typed.V2PrebuiltOperators.list, V2PrebuiltOperatorsInstance)
    stream = streams(_typed.V2PrebuiltOperators.stream, V2PrebuiltOperatorsInstance)
    stream_with_http_info = full_streams(_typed.V2PrebuiltOperators.stream, V2PrebuiltOperatorsInstance)
    page = pages(_typed.V2PrebuiltOperators.page, V2PrebuiltOperatorsInstance)
    page_with_http_info = full_pages(_typed.V2PrebuiltOperators.page, V2PrebuiltOperatorsInstance)
    get_page = pages(_typed.V2PrebuiltOperators.get_page, V2PrebuiltOperatorsInstance)

class V2PrebuiltOperatorsContext(Resource):
    fetch = answers(_typed.V2PrebuiltOperatorsContext.fetch, V2PrebuiltOperatorsInstance)
    fetch_with_http_info = full_answers(_typed.V2PrebuiltOperatorsContext.fetch, V2PrebuiltOperatorsInstance)

class V2PrebuiltOperatorsInstance(Instance):
    account_sid: str | None
    sid: str | None
    friendly_name: str | None
    description: str | None
    author: str | None
    operator_type: str | None
    version: int | None
    availability: str | None
    config: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    fetch = answers(_typed.V2PrebuiltOperatorsInstance.fetch, V2PrebuiltOperatorsInstance)
    fetch_with_http_info = full_answers(_typed.V2PrebuiltOperatorsInstance.fetch, V2PrebuiltOperatorsInstance)

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
    delete = awaited(_typed.V2ServicesContext.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesContext.delete)
    fetch = answers(_typed.V2ServicesContext.fetch, V2ServicesInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesContext.fetch, V2ServicesInstance)
    update = answers(_typed.V2ServicesContext.update, V2ServicesInstance)
    update_with_http_info = full_answers(_typed.V2ServicesContext.update, V2ServicesInstance)

class V2ServicesInstance(Instance):
    account_sid: str | None
    auto_redaction: bool | None
    media_redaction: bool | None
    auto_transcribe: bool | None
    data_logging: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    friendly_name: str | None
    language_code: str | None
    sid: str | None
    unique_name: str | None
    url: str | None
    webhook_url: str | None
    webhook_http_method: str | None
    read_only_attached_operator_sids: list[Any] | None
    version: int | None
    encryption_credential_sid: str | None
    delete = awaited(_typed.V2ServicesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2ServicesInstance.delete)
    fetch = answers(_typed.V2ServicesInstance.fetch, V2ServicesInstance)
    fetch_with_http_info = full_answers(_typed.V2ServicesInstance.fetch, V2ServicesInstance)
    update = answers(_typed.V2ServicesInstance.update, V2ServicesInstance)
    update_with_http_info = full_answers(_typed.V2ServicesInstance.update, V2ServicesInstance)

class V2Transcripts(Called):
    def __call__(self, sid: str) -> V2TranscriptsContext: ...
    def get(self, sid: str) -> V2TranscriptsContext: ...
    create = answers(_typed.V2Transcripts.create, V2TranscriptsInstance)
    create_with_http_info = full_answers(_typed.V2Transcripts.create, V2TranscriptsInstance)
    list = lists(_typed.V2Transcripts.list, V2TranscriptsInstance)
    list_with_http_info = full_lists(_typed.V2Transcripts.list, V2TranscriptsInstance)
    stream = streams(_typed.V2Transcripts.stream, V2TranscriptsInstance)
    stream_with_http_info = full_streams(_typed.V2Transcripts.stream, V2TranscriptsInstance)
    page = pages(_typed.V2Transcripts.page, V2TranscriptsInstance)
    page_with_http_info = full_pages(_typed.V2Transcripts.page, V2TranscriptsInstance)
    get_page = pages(_typed.V2Transcripts.get_page, V2TranscriptsInstance)

class V2TranscriptsContext(Resource):
    @property
    def encrypted_operator_results(self) -> V2TranscriptsEncryptedOperatorResults: ...
    @property
    def encrypted_sentences(self) -> V2TranscriptsEncryptedSentences: ...
    @property
    def media(self) -> V2TranscriptsMedia: ...
    @property
    def operator_results(self) -> V2TranscriptsOperatorResults: ...
    @property
    def sentences(self) -> V2TranscriptsSentences: ...
    delete = awaited(_typed.V2TranscriptsContext.delete)
    delete_with_http_info = full_awaited(_typed.V2TranscriptsContext.delete)
    fetch = answers(_typed.V2TranscriptsContext.fetch, V2TranscriptsInstance)
    fetch_with_http_info = full_answers(_typed.V2TranscriptsContext.fetch, V2TranscriptsInstance)

class V2TranscriptsEncryptedOperatorResults(Called):
    def __call__(self) -> V2TranscriptsEncryptedOperatorResultsContext: ...
    def get(self) -> V2TranscriptsEncryptedOperatorResultsContext: ...

class V2TranscriptsEncryptedOperatorResultsContext(Resource):
    fetch = answers(_typed.V2TranscriptsEncryptedOperatorResultsContext.fetch, V2TranscriptsEncryptedOperatorResultsInstance)
    fetch_with_http_info = full_answers(_typed.V2TranscriptsEncryptedOperatorResultsContext.fetch, V2TranscriptsEncryptedOperatorResultsInstance)

class V2TranscriptsEncryptedOperatorResultsInstance(Instance):
    locations: list[Any] | None
    transcript_sid: str | None
    url: str | None
    fetch = answers(_typed.V2TranscriptsEncryptedOperatorResultsInstance.fetch, V2TranscriptsEncryptedOperatorResultsInstance)
    fetch_with_http_info = full_answers(_typed.V2TranscriptsEncryptedOperatorResultsInstance.fetch, V2TranscriptsEncryptedOperatorResultsInstance)

class V2TranscriptsEncryptedSentences(Called):
    def __call__(self) -> V2TranscriptsEncryptedSentencesContext: ...
    def get(self) -> V2TranscriptsEncryptedSentencesContext: ...

class V2TranscriptsEncryptedSentencesContext(Resource):
    fetch = answers(_typed.V2TranscriptsEncryptedSentencesContext.fetch, V2TranscriptsEncryptedSentencesInstance)
    fetch_with_http_info = full_answers(_typed.V2TranscriptsEncryptedSentencesContext.fetch, V2TranscriptsEncryptedSentencesInstance)

class V2TranscriptsEncryptedSentencesInstance(Instance):
    location: str | None
    transcript_sid: str | None
    url: str | None
    fetch = answers(_typed.V2TranscriptsEncryptedSentencesInstance.fetch, V2TranscriptsEncryptedSentencesInstance)
    fetch_with_http_info = full_answers(_typed.V2TranscriptsEncryptedSentencesInstance.fetch, V2TranscriptsEncryptedSentencesInstance)

class V2TranscriptsMedia(Called):
    def __call__(self) -> V2TranscriptsMediaContext: ...
    def get(self) -> V2TranscriptsMediaContext: ...

class V2TranscriptsMediaContext(Resource):
    fetch = answers(_typed.V2TranscriptsMediaContext.fetch, V2TranscriptsMediaInstance)
    fetch_with_http_info = full_answers(_typed.V2TranscriptsMediaContext.fetch, V2TranscriptsMediaInstance)

class V2TranscriptsMediaInstance(Instance):
    account_sid: str | None
    media_url: str | None
    service_sid: str | None
    sid: str | None
    url: str | None
    fetch = answers(_typed.V2TranscriptsMediaInstance.fetch, V2TranscriptsMediaInstance)
    fetch_with_http_info = full_answers(_typed.V2TranscriptsMediaInstance.fetch, V2TranscriptsMediaInstance)

class V2TranscriptsOperatorResults(Called):
    def __call__(self, operator_sid: str) -> V2TranscriptsOperatorResultsContext: ...
    def get(self, operator_sid: str) -> V2TranscriptsOperatorResultsContext: ...
    list = lists(_typed.V2TranscriptsOperatorResults.list, V2TranscriptsOperatorResultsInstance)
    list_with_http_info = full_lists(_typed.V2TranscriptsOperatorResults.list, V2TranscriptsOperatorResultsInstance)
    stream = streams(_typed.V2TranscriptsOperatorResults.stream, V2TranscriptsOperatorResultsInstance)
    stream_with_http_info = full_streams(_typed.V2TranscriptsOperatorResults.stream, V2TranscriptsOperatorResultsInstance)
    page = pages(_typed.V2TranscriptsOperatorResults.page, V2TranscriptsOperatorResultsInstance)
    page_with_http_info = full_pages(_typed.V2TranscriptsOperatorResults.page, V2TranscriptsOperatorResultsInstance)
    get_page = pages(_typed.V2TranscriptsOperatorResults.get_page, V2TranscriptsOperatorResultsInstance)

class V2TranscriptsOperatorResultsContext(Resource):
    fetch = answers(_typed.V2TranscriptsOperatorResultsContext.fetch, V2TranscriptsOperatorResultsInstance)
    fetch_with_http_info = full_answers(_typed.V2TranscriptsOperatorResultsContext.fetch, V2TranscriptsOperatorResultsInstance)

class V2TranscriptsOperatorResultsInstance(Instance):
    operator_type: str | None
    name: str | None
    operator_sid: str | None
    extract_match: bool | None
    match_probability: Decimal | None
    normalized_result: str | None
    utterance_results: list[Any] | None
    utterance_match: bool | None
    predicted_label: str | None
    predicted_probability: Decimal | None
    label_probabilities: Any
    extract_results: Any
    text_generation_results: Any
    json_results: Any
    transcript_sid: str | None
    url: str | None
    fetch = answers(_typed.V2TranscriptsOperatorResultsInstance.fetch, V2TranscriptsOperatorResultsInstance)
    fetch_with_http_info = full_answers(_typed.V2TranscriptsOperatorResultsInstance.fetch, V2TranscriptsOperatorResultsInstance)

class V2TranscriptsSentences(Resource):
    list = lists(_typed.V2TranscriptsSentences.list, V2TranscriptsSentencesInstance)
    list_with_http_info = full_lists(_typed.V2TranscriptsSentences.list, V2TranscriptsSentencesInstance)
    stream = streams(_typed.V2TranscriptsSentences.stream, V2TranscriptsSentencesInstance)
    stream_with_http_info = full_streams(_typed.V2TranscriptsSentences.stream, V2TranscriptsSentencesInstance)
    page = pages(_typed.V2TranscriptsSentences.page, V2TranscriptsSentencesInstance)
    page_with_http_info = full_pages(_typed.V2TranscriptsSentences.page, V2TranscriptsSentencesInstance)
    get_page = pages(_typed.V2TranscriptsSentences.get_page, V2TranscriptsSentencesInstance)

class V2TranscriptsSentencesInstance(Instance):
    media_channel: int | None
    sentence_index: int | None
    start_time: str | None
    end_time: str | None
    transcript: str | None
    sid: str | None
    confidence: str | None
    words: list[Any] | None

class V2TranscriptsInstance(Instance):
    account_sid: str | None
    service_sid: str | None
    sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    status: str | None
    channel: Any
    data_logging: bool | None
    language_code: str | None
    customer_key: str | None
    media_start_time: datetime | None
    duration: int | None
    url: str | None
    redaction: bool | None
    encryption_credential_sid: str | None
    links: dict[str, Any] | None
    @property
    def encrypted_operator_results(self) -> V2TranscriptsEncryptedOperatorResults: ...
    @property
    def encrypted_sentences(self) -> V2TranscriptsEncryptedSentences: ...
    @property
    def media(self) -> V2TranscriptsMedia: ...
    @property
    def operator_results(self) -> V2TranscriptsOperatorResults: ...
    @property
    def sentences(self) -> V2TranscriptsSentences: ...
    delete = awaited(_typed.V2TranscriptsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V2TranscriptsInstance.delete)
    fetch = answers(_typed.V2TranscriptsInstance.fetch, V2TranscriptsInstance)
    fetch_with_http_info = full_answers(_typed.V2TranscriptsInstance.fetch, V2TranscriptsInstance)

class V3(Resource):
    @property
    def configurations(self) -> V3Configurations: ...
    @property
    def conversations(self) -> V3Conversations: ...
    @property
    def operator_results(self) -> V3OperatorResults: ...
    @property
    def operators(self) -> V3Operators: ...
    @property
    def rule_executions(self) -> V3RuleExecutions: ...
    @property
    def versions(self) -> V3Versions: ...

class V3Configurations(Called):
    def __call__(self, id: str) -> V3ConfigurationsContext: ...
    def get(self, id: str) -> V3ConfigurationsContext: ...
    create = answers(_typed.V3Configurations.create, V3ConfigurationsInstance)
    create_with_http_info = full_answers(_typed.V3Configurations.create, V3ConfigurationsInstance)
    list = lists(_typed.V3Configurations.list, V3ConfigurationsInstance)
    list_with_http_info = full_lists(_typed.V3Configurations.list, V3ConfigurationsInstance)
    stream = streams(_typed.V3Configurations.stream, V3ConfigurationsInstance)
    stream_with_http_info = full_streams(_typed.V3Configurations.stream, V3ConfigurationsInstance)
    page = pages(_typed.V3Configurations.page, V3ConfigurationsInstance)
    page_with_http_info = full_pages(_typed.V3Configurations.page, V3ConfigurationsInstance)
    get_page = pages(_typed.V3Configurations.get_page, V3ConfigurationsInstance)

class V3ConfigurationsContext(Resource):
    delete = awaited(_typed.V3ConfigurationsContext.delete)
    delete_with_http_info = full_awaited(_typed.V3ConfigurationsContext.delete)
    fetch = answers(_typed.V3ConfigurationsContext.fetch, V3ConfigurationsInstance)
    fetch_with_http_info = full_answers(_typed.V3ConfigurationsContext.fetch, V3ConfigurationsInstance)
    update = answers(_typed.V3ConfigurationsContext.update, V3ConfigurationsInstance)
    update_with_http_info = full_answers(_typed.V3ConfigurationsContext.update, V3ConfigurationsInstance)

class V3ConfigurationsInstance(Instance):
    code: int | None
    message: str | None
    http_status_code: int | None
    user_error: bool | None
    params: dict[str, Any] | None
    account_id: str | None
    id: str | None
    display_name: str | None
    description: str | None
    version: int | None
    rules: list[Any] | None
    date_created: datetime | None
    date_updated: datetime | None
    delete = awaited(_typed.V3ConfigurationsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V3ConfigurationsInstance.delete)
    fetch = answers(_typed.V3ConfigurationsInstance.fetch, V3ConfigurationsInstance)
    fetch_with_http_info = full_answers(_typed.V3ConfigurationsInstance.fetch, V3ConfigurationsInstance)
    update = answers(_typed.V3ConfigurationsInstance.update, V3ConfigurationsInstance)
    update_with_http_info = full_answers(_typed.V3ConfigurationsInstance.update, V3ConfigurationsInstance)

class V3Conversations(Called):
    def __call__(self, id: str) -> V3ConversationsContext: ...
    def get(self, id: str) -> V3ConversationsContext: ...
    list = lists(_typed.V3Conversations.list, V3ConversationsInstance)
    list_with_http_info = full_lists(_typed.V3Conversations.list, V3ConversationsInstance)
    stream = streams(_typed.V3Conversations.stream, V3ConversationsInstance)
    stream_with_http_info = full_streams(_typed.V3Conversations.stream, V3ConversationsInstance)
    page = pages(_typed.V3Conversations.page, V3ConversationsInstance)
    page_with_http_info = full_pages(_typed.V3Conversations.page, V3ConversationsInstance)
    get_page = pages(_typed.V3Conversations.get_page, V3ConversationsInstance)

class V3ConversationsContext(Resource):
    fetch = answers(_typed.V3ConversationsContext.fetch, V3ConversationsInstance)
    fetch_with_http_info = full_answers(_typed.V3ConversationsContext.fetch, V3ConversationsInstance)

class V3ConversationsInstance(Instance):
    id: str | None
    account_id: str | None
    name: str | None
    status: str | None
    created_at: datetime | None
    updated_at: datetime | None
    intelligence_configuration_ids: list[Any] | None
    conversation_configuration_id: str | None
    channels: list[Any] | None
    channel_ids: list[Any] | None
    participants: list[Any] | None
    communications: list[Any] | None
    operator_result_ids: list[Any] | None
    fetch = answers(_typed.V3ConversationsInstance.fetch, V3ConversationsInstance)
    fetch_with_http_info = full_answers(_typed.V3ConversationsInstance.fetch, V3ConversationsInstance)

class V3OperatorResults(Called):
    def __call__(self, operator_result_id: str) -> V3OperatorResultsContext: ...
    def get(self, operator_result_id: str) -> V3OperatorResultsContext: ...
    list = lists(_typed.V3OperatorResults.list, V3OperatorResultsInstance)
    list_with_http_info = full_lists(_typed.V3OperatorResults.list, V3OperatorResultsInstance)
    stream = streams(_typed.V3OperatorResults.stream, V3OperatorResultsInstance)
    stream_with_http_info = full_streams(_typed.V3OperatorResults.stream, V3OperatorResultsInstance)
    page = pages(_typed.V3OperatorResults.page, V3OperatorResultsInstance)
    page_with_http_info = full_pages(_typed.V3OperatorResults.page, V3OperatorResultsInstance)
    get_page = pages(_typed.V3OperatorResults.get_page, V3OperatorResultsInstance)

class V3OperatorResultsContext(Resource):
    delete = awaited(_typed.V3OperatorResultsContext.delete)
    delete_with_http_info = full_awaited(_typed.V3OperatorResultsContext.delete)
    fetch = answers(_typed.V3OperatorResultsContext.fetch, V3OperatorResultsInstance)
    fetch_with_http_info = full_answers(_typed.V3OperatorResultsContext.fetch, V3OperatorResultsInstance)

class V3OperatorResultsInstance(Instance):
    code: int | None
    message: str | None
    http_status_code: int | None
    user_error: bool | None
    params: dict[str, Any] | None
    output_format: str | None
    id: str | None
    account_id: str | None
    intelligence_configuration: Any
    conversation_id: str | None
    operator: Any
    date_created: datetime | None
    reference_ids: list[Any] | None
    execution_details: Any
    metadata: Any
    result: Any
    delete = awaited(_typed.V3OperatorResultsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V3OperatorResultsInstance.delete)
    fetch = answers(_typed.V3OperatorResultsInstance.fetch, V3OperatorResultsInstance)
    fetch_with_http_info = full_answers(_typed.V3OperatorResultsInstance.fetch, V3OperatorResultsInstance)

class V3Operators(Called):
    def __call__(self, id: str) -> V3OperatorsContext: ...
    def get(self, id: str) -> V3OperatorsContext: ...
    create = answers(_typed.V3Operators.create, V3OperatorsInstance)
    create_with_http_info = full_answers(_typed.V3Operators.create, V3OperatorsInstance)
    list = lists(_typed.V3Operators.list, V3OperatorsInstance)
    list_with_http_info = full_lists(_typed.V3Operators.list, V3OperatorsInstance)
    stream = streams(_typed.V3Operators.stream, V3OperatorsInstance)
    stream_with_http_info = full_streams(_typed.V3Operators.stream, V3OperatorsInstance)
    page = pages(_typed.V3Operators.page, V3OperatorsInstance)
    page_with_http_info = full_pages(_typed.V3Operators.page, V3OperatorsInstance)
    get_page = pages(_typed.V3Operators.get_page, V3OperatorsInstance)

class V3OperatorsContext(Resource):
    delete = awaited(_typed.V3OperatorsContext.delete)
    delete_with_http_info = full_awaited(_typed.V3OperatorsContext.delete)
    fetch = answers(_typed.V3OperatorsContext.fetch, V3OperatorsInstance)
    fetch_with_http_info = full_answers(_typed.V3OperatorsContext.fetch, V3OperatorsInstance)
    update = answers(_typed.V3OperatorsContext.update, V3OperatorsInstance)
    update_with_http_info = full_answers(_typed.V3OperatorsContext.update, V3OperatorsInstance)

class V3OperatorsInstance(Instance):
    code: int | None
    message: str | None
    http_status_code: int | None
    user_error: bool | None
    params: dict[str, Any] | None
    id: str | None
    display_name: str | None
    description: str | None
    version: int | None
    author: str | None
    prompt: str | None
    output_format: str | None
    output_schema: dict[str, Any] | None
    training_examples: list[Any] | None
    context: dict[str, Any] | None
    parameters: dict[str, Any] | None
    delete = awaited(_typed.V3OperatorsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V3OperatorsInstance.delete)
    fetch = answers(_typed.V3OperatorsInstance.fetch, V3OperatorsInstance)
    fetch_with_http_info = full_answers(_typed.V3OperatorsInstance.fetch, V3OperatorsInstance)
    update = answers(_typed.V3OperatorsInstance.update, V3OperatorsInstance)
    update_with_http_info = full_answers(_typed.V3OperatorsInstance.update, V3OperatorsInstance)

class V3RuleExecutions(Resource):
    create = answers(_typed.V3RuleExecutions.create, V3RuleExecutionsInstance)
    create_with_http_info = full_answers(_typed.V3RuleExecutions.create, V3RuleExecutionsInstance)

class V3RuleExecutionsInstance(Instance):
    code: int | None
    message: str | None
    http_status_code: int | None
    user_error: bool | None
    params: dict[str, Any] | None

class V3Versions(Called):
    @overload
    def __call__(self, id: str, resource_version: str) -> V3VersionsContext2: ...
    @overload
    def __call__(self, id: str) -> V3VersionsContext: ...
    @overload
    def get(self, id: str, resource_version: str) -> V3VersionsContext2: ...
    @overload
    def get(self, id: str) -> V3VersionsContext: ...

class V3VersionsContext2(Resource):
    fetch = answers(_typed.V3VersionsContext2.fetch, V3VersionsContext2Instance)
    fetch_with_http_info = full_answers(_typed.V3VersionsContext2.fetch, V3VersionsContext2Instance)

class V3VersionsContext2Instance(Instance):
    version: int | None
    status: str | None
    date_created: datetime | None
    date_deprecated: datetime | None
    retirement_date: datetime | None
    date_retired: datetime | None
    id: str | None
    display_name: str | None
    description: str | None
    author: str | None
    prompt: str | None
    output_format: str | None
    output_schema: dict[str, Any] | None
    training_examples: list[Any] | None
    context: str | None
    parameters: dict[str, Any] | None
    fetch = answers(_typed.V3VersionsContext2Instance.fetch, V3VersionsContext2Instance)
    fetch_with_http_info = full_answers(_typed.V3VersionsContext2Instance.fetch, V3VersionsContext2Instance)

class V3VersionsContext(Resource):
    list = lists(_typed.V3VersionsContext.list, V3VersionsInstance)
    list_with_http_info = full_lists(_typed.V3VersionsContext.list, V3VersionsInstance)
    stream = streams(_typed.V3VersionsContext.stream, V3VersionsInstance)
    stream_with_http_info = full_streams(_typed.V3VersionsContext.stream, V3VersionsInstance)
    page = pages(_typed.V3VersionsContext.page, V3VersionsInstance)
    page_with_http_info = full_pages(_typed.V3VersionsContext.page, V3VersionsInstance)
    get_page = pages(_typed.V3VersionsContext.get_page, V3VersionsInstance)

class V3VersionsInstance(Instance):
    version: int | None
    status: str | None
    date_created: datetime | None
    date_deprecated: datetime | None
    retirement_date: datetime | None
    date_retired: datetime | None
    id: str | None
    display_name: str | None
    description: str | None
    author: str | None
    prompt: str | None
    output_format: str | None
    output_schema: dict[str, Any] | None
    training_examples: list[Any] | None
    context: str | None
    parameters: dict[str, Any] | None
    list = lists(_typed.V3VersionsInstance.list, V3VersionsInstance)
    list_with_http_info = full_lists(_typed.V3VersionsInstance.list, V3VersionsInstance)
    stream = streams(_typed.V3VersionsInstance.stream, V3VersionsInstance)
    stream_with_http_info = full_streams(_typed.V3VersionsInstance.stream, V3VersionsInstance)
    page = pages(_typed.V3VersionsInstance.page, V3VersionsInstance)
    page_with_http_info = full_pages(_typed.V3VersionsInstance.page, V3VersionsInstance)
    get_page = pages(_typed.V3VersionsInstance.get_page, V3VersionsInstance)
