"""client.intelligence."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any, overload

from twire.rest._typed._base import Body, Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def create(self, friendly_name: Text, operator_type: Text, config: Any) -> V2CustomOperatorsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, availability: Text | None = ..., language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2CustomOperatorsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, availability: Text | None = ..., language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2CustomOperatorsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, availability: Text | None = ..., language_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2CustomOperatorsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2CustomOperatorsInstance]: ...
    get_page_async = awaited(get_page)

class V2CustomOperatorsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2CustomOperatorsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text, config: Any, if_match: Text | None = ...) -> V2CustomOperatorsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2CustomOperatorsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text, config: Any, if_match: Text | None = ...) -> V2CustomOperatorsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2OperatorAttachment(Called):
    def __call__(self, service_sid: str, operator_sid: str) -> V2OperatorAttachmentContext2: ...
    def get(self, service_sid: str, operator_sid: str) -> V2OperatorAttachmentContext2: ...

class V2OperatorAttachmentContext2(Resource):
    def create(self) -> V2OperatorAttachmentContext2Instance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V2OperatorAttachmentContext2Instance(Instance):
    service_sid: str | None
    operator_sid: str | None
    url: str | None
    def create(self) -> V2OperatorAttachmentContext2Instance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V2OperatorAttachments(Called):
    def __call__(self, service_sid: str) -> V2OperatorAttachmentsContext: ...
    def get(self, service_sid: str) -> V2OperatorAttachmentsContext: ...

class V2OperatorAttachmentsContext(Resource):
    def fetch(self) -> V2OperatorAttachmentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2OperatorAttachmentsInstance(Instance):
    service_sid: str | None
    operator_sids: list[Any] | None
    url: str | None
    def fetch(self) -> V2OperatorAttachmentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2OperatorType(Called):
    def __call__(self, sid: str) -> V2OperatorTypeContext: ...
    def get(self, sid: str) -> V2OperatorTypeContext: ...
    def list(self, language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2OperatorTypeInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2OperatorTypeInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, language_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2OperatorTypeInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2OperatorTypeInstance]: ...
    get_page_async = awaited(get_page)

class V2OperatorTypeContext(Resource):
    def fetch(self) -> V2OperatorTypeInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V2OperatorTypeInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Operators(Called):
    def __call__(self, sid: str) -> V2OperatorsContext: ...
    def get(self, sid: str) -> V2OperatorsContext: ...
    def list(self, availability: Text | None = ..., language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2OperatorsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, availability: Text | None = ..., language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2OperatorsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, availability: Text | None = ..., language_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2OperatorsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2OperatorsInstance]: ...
    get_page_async = awaited(get_page)

class V2OperatorsContext(Resource):
    def fetch(self) -> V2OperatorsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V2OperatorsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2PrebuiltOperators(Called):
    def __call__(self, sid: str) -> V2PrebuiltOperatorsContext: ...
    def get(self, sid: str) -> V2PrebuiltOperatorsContext: ...
    def list(self, availability: Text | None = ..., language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2PrebuiltOperatorsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, availability: Text | None = ..., language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2PrebuiltOperatorsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, availability: Text | None = ..., language_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2PrebuiltOperatorsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2PrebuiltOperatorsInstance]: ...
    get_page_async = awaited(get_page)

class V2PrebuiltOperatorsContext(Resource):
    def fetch(self) -> V2PrebuiltOperatorsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V2PrebuiltOperatorsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Services(Called):
    def __call__(self, sid: str) -> V2ServicesContext: ...
    def get(self, sid: str) -> V2ServicesContext: ...
    def create(self, unique_name: Text, auto_transcribe: Bool | None = ..., data_logging: Bool | None = ..., friendly_name: Text | None = ..., language_code: Text | None = ..., auto_redaction: Bool | None = ..., media_redaction: Bool | None = ..., webhook_url: Text | None = ..., webhook_http_method: Text | None = ..., encryption_credential_sid: Text | None = ...) -> V2ServicesInstance: ...
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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., auto_transcribe: Bool | None = ..., data_logging: Bool | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., auto_redaction: Bool | None = ..., media_redaction: Bool | None = ..., webhook_url: Text | None = ..., webhook_http_method: Text | None = ..., encryption_credential_sid: Text | None = ...) -> V2ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., auto_transcribe: Bool | None = ..., data_logging: Bool | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., auto_redaction: Bool | None = ..., media_redaction: Bool | None = ..., webhook_url: Text | None = ..., webhook_http_method: Text | None = ..., encryption_credential_sid: Text | None = ...) -> V2ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Transcripts(Called):
    def __call__(self, sid: str) -> V2TranscriptsContext: ...
    def get(self, sid: str) -> V2TranscriptsContext: ...
    def create(self, service_sid: Text, channel: Any, customer_key: Text | None = ..., media_start_time: Time | None = ...) -> V2TranscriptsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, service_sid: Text | None = ..., before_start_time: Text | None = ..., after_start_time: Text | None = ..., before_date_created: Text | None = ..., after_date_created: Text | None = ..., status: Text | None = ..., language_code: Text | None = ..., source_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2TranscriptsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, service_sid: Text | None = ..., before_start_time: Text | None = ..., after_start_time: Text | None = ..., before_date_created: Text | None = ..., after_date_created: Text | None = ..., status: Text | None = ..., language_code: Text | None = ..., source_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2TranscriptsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, service_sid: Text | None = ..., before_start_time: Text | None = ..., after_start_time: Text | None = ..., before_date_created: Text | None = ..., after_date_created: Text | None = ..., status: Text | None = ..., language_code: Text | None = ..., source_sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2TranscriptsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2TranscriptsInstance]: ...
    get_page_async = awaited(get_page)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2TranscriptsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsEncryptedOperatorResults(Called):
    def __call__(self) -> V2TranscriptsEncryptedOperatorResultsContext: ...
    def get(self) -> V2TranscriptsEncryptedOperatorResultsContext: ...

class V2TranscriptsEncryptedOperatorResultsContext(Resource):
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsEncryptedOperatorResultsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsEncryptedOperatorResultsInstance(Instance):
    locations: list[Any] | None
    transcript_sid: str | None
    url: str | None
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsEncryptedOperatorResultsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsEncryptedSentences(Called):
    def __call__(self) -> V2TranscriptsEncryptedSentencesContext: ...
    def get(self) -> V2TranscriptsEncryptedSentencesContext: ...

class V2TranscriptsEncryptedSentencesContext(Resource):
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsEncryptedSentencesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsEncryptedSentencesInstance(Instance):
    location: str | None
    transcript_sid: str | None
    url: str | None
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsEncryptedSentencesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsMedia(Called):
    def __call__(self) -> V2TranscriptsMediaContext: ...
    def get(self) -> V2TranscriptsMediaContext: ...

class V2TranscriptsMediaContext(Resource):
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsMediaInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsMediaInstance(Instance):
    account_sid: str | None
    media_url: str | None
    service_sid: str | None
    sid: str | None
    url: str | None
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsMediaInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsOperatorResults(Called):
    def __call__(self, operator_sid: str) -> V2TranscriptsOperatorResultsContext: ...
    def get(self, operator_sid: str) -> V2TranscriptsOperatorResultsContext: ...
    def list(self, redacted: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2TranscriptsOperatorResultsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, redacted: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2TranscriptsOperatorResultsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, redacted: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2TranscriptsOperatorResultsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2TranscriptsOperatorResultsInstance]: ...
    get_page_async = awaited(get_page)

class V2TranscriptsOperatorResultsContext(Resource):
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsOperatorResultsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsOperatorResultsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsSentences(Resource):
    def list(self, redacted: Bool | None = ..., word_timestamps: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2TranscriptsSentencesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, redacted: Bool | None = ..., word_timestamps: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2TranscriptsSentencesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, redacted: Bool | None = ..., word_timestamps: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2TranscriptsSentencesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2TranscriptsSentencesInstance]: ...
    get_page_async = awaited(get_page)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2TranscriptsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def create(self, create_configuration_request: Body) -> V3ConfigurationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3ConfigurationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3ConfigurationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V3ConfigurationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3ConfigurationsInstance]: ...
    get_page_async = awaited(get_page)

class V3ConfigurationsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V3ConfigurationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, update_configuration_request: Body) -> V3ConfigurationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V3ConfigurationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, update_configuration_request: Body) -> V3ConfigurationsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3Conversations(Called):
    def __call__(self, id: str) -> V3ConversationsContext: ...
    def get(self, id: str) -> V3ConversationsContext: ...
    def list(self, page_token: Text | None = ..., created_at_before: Time | None = ..., created_at_after: Time | None = ..., status: Text | None = ..., channel_id: Text | None = ..., channels: Items | None = ..., conversation_configuration_id: Text | None = ..., intelligence_configuration_ids: Items | None = ..., operator_ids: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3ConversationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., created_at_before: Time | None = ..., created_at_after: Time | None = ..., status: Text | None = ..., channel_id: Text | None = ..., channels: Items | None = ..., conversation_configuration_id: Text | None = ..., intelligence_configuration_ids: Items | None = ..., operator_ids: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3ConversationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., created_at_before: Time | None = ..., created_at_after: Time | None = ..., status: Text | None = ..., channel_id: Text | None = ..., channels: Items | None = ..., conversation_configuration_id: Text | None = ..., intelligence_configuration_ids: Items | None = ..., operator_ids: Items | None = ...) -> Page[V3ConversationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3ConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V3ConversationsContext(Resource):
    def fetch(self) -> V3ConversationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V3ConversationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3OperatorResults(Called):
    def __call__(self, operator_result_id: str) -> V3OperatorResultsContext: ...
    def get(self, operator_result_id: str) -> V3OperatorResultsContext: ...
    def list(self, conversation_id: Text | None = ..., intelligence_configuration_id: Text | None = ..., operator_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3OperatorResultsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, conversation_id: Text | None = ..., intelligence_configuration_id: Text | None = ..., operator_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3OperatorResultsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, conversation_id: Text | None = ..., intelligence_configuration_id: Text | None = ..., operator_id: Text | None = ..., page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V3OperatorResultsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3OperatorResultsInstance]: ...
    get_page_async = awaited(get_page)

class V3OperatorResultsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V3OperatorResultsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V3OperatorResultsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3Operators(Called):
    def __call__(self, id: str) -> V3OperatorsContext: ...
    def get(self, id: str) -> V3OperatorsContext: ...
    def create(self, language_operator: Body) -> V3OperatorsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3OperatorsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3OperatorsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V3OperatorsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3OperatorsInstance]: ...
    get_page_async = awaited(get_page)

class V3OperatorsContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V3OperatorsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, language_operator: Body, if_match: Text | None = ...) -> V3OperatorsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V3OperatorsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, language_operator: Body, if_match: Text | None = ...) -> V3OperatorsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3RuleExecutions(Resource):
    def create(self, create_rule_execution_request: Body) -> V3RuleExecutionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

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
    def fetch(self) -> V3VersionsContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V3VersionsContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3VersionsContext(Resource):
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3VersionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3VersionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V3VersionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3VersionsInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3VersionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3VersionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V3VersionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3VersionsInstance]: ...
    get_page_async = awaited(get_page)
