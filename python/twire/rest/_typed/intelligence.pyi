"""client.intelligence."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, overload

from typing_extensions import TypeAlias

from twire.rest._typed._base import Body, Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

ConversationEnumConversationStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "CLOSED"]
CustomOperatorEnumAvailability: TypeAlias = Literal["internal", "beta", "public", "retired", "general-availability", "deprecated"]
OperatorEnumAvailability: TypeAlias = Literal["internal", "beta", "public", "deprecated", "general-availability", "retired"]
OperatorEnumOperatorAuthor: TypeAlias = Literal["SELF", "TWILIO"]
OperatorEnumOperatorOutputFormat: TypeAlias = Literal["TEXT", "JSON", "CLASSIFICATION"]
OperatorResultEnumOperatorType: TypeAlias = Literal["conversation-classify", "utterance-classify", "extract", "extract-normalize", "pii-extract", "text-generation", "json"]
OperatorTypeEnumAvailability: TypeAlias = Literal["internal", "beta", "general-availability", "retired", "deprecated"]
OperatorTypeEnumOutputType: TypeAlias = Literal["text-classification", "text-extraction", "text-extraction-normalized", "text-generation", "json"]
OperatorTypeEnumProvider: TypeAlias = Literal["twilio", "amazon", "openai"]
PrebuiltOperatorEnumAvailability: TypeAlias = Literal["internal", "beta", "public", "retired", "general-availability"]
ServiceEnumHttpMethod: TypeAlias = Literal["GET", "POST", "NULL"]
TranscriptEnumStatus: TypeAlias = Literal["queued", "in-progress", "completed", "new", "failed", "canceled", "error"]
VersionEnumOperatorAuthor: TypeAlias = Literal["SELF", "TWILIO"]
VersionEnumOperatorOutputFormat: TypeAlias = Literal["TEXT", "JSON", "CLASSIFICATION"]
VersionEnumOperatorVersionStatus: TypeAlias = Literal["PREVIEW", "ACTIVE", "DEPRECATED", "RETIRED"]

class Intelligence(Product):
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

class V2CustomOperators(CallableResource):
    def __call__(self, sid: PathValue) -> V2CustomOperatorsContext: ...
    def get(self, sid: PathValue) -> V2CustomOperatorsContext: ...
    def create(self, friendly_name: Text, operator_type: Text, config: Any) -> V2CustomOperatorsInstance:
        """Creates a custom operator."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, availability: CustomOperatorEnumAvailability | Text | None = ..., language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2CustomOperatorsInstance]:
        """Lists custom operators. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, availability: CustomOperatorEnumAvailability | Text | None = ..., language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2CustomOperatorsInstance]:
        """Lists custom operators. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, availability: CustomOperatorEnumAvailability | Text | None = ..., language_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2CustomOperatorsInstance]:
        """Lists custom operators. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2CustomOperatorsInstance]: ...
    get_page_async = awaited(get_page)

class V2CustomOperatorsContext(Resource):
    def delete(self) -> bool:
        """Deletes a custom operator. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2CustomOperatorsInstance:
        """Reads a custom operator."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text, config: Any, if_match: Text | None = ...) -> V2CustomOperatorsInstance:
        """Changes a custom operator."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2CustomOperatorsInstanceFields(Instance):
    account_sid: str | None
    sid: str | None
    friendly_name: str | None
    description: str | None
    author: str | None
    operator_type: str | None
    version: int | None
    availability: CustomOperatorEnumAvailability | None
    config: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V2CustomOperatorsInstance(V2CustomOperatorsInstanceFields):
    def delete(self) -> bool:
        """Deletes a custom operator. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2CustomOperatorsInstance:
        """Reads a custom operator."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text, config: Any, if_match: Text | None = ...) -> V2CustomOperatorsInstance:
        """Changes a custom operator."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2OperatorAttachment(CallableResource):
    def __call__(self, service_sid: PathValue, operator_sid: PathValue) -> V2OperatorAttachmentContext2: ...
    def get(self, service_sid: PathValue, operator_sid: PathValue) -> V2OperatorAttachmentContext2: ...

class V2OperatorAttachmentContext2(Resource):
    def create(self) -> V2OperatorAttachmentContext2Instance:
        """Creates an operator attachment."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Deletes an operator attachment. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V2OperatorAttachmentContext2InstanceFields(Instance):
    service_sid: str | None
    operator_sid: str | None
    url: str | None

class V2OperatorAttachmentContext2Instance(V2OperatorAttachmentContext2InstanceFields):
    def create(self) -> V2OperatorAttachmentContext2Instance:
        """Creates an operator attachment."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def delete(self) -> bool:
        """Deletes an operator attachment. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)

class V2OperatorAttachments(CallableResource):
    def __call__(self, service_sid: PathValue) -> V2OperatorAttachmentsContext: ...
    def get(self, service_sid: PathValue) -> V2OperatorAttachmentsContext: ...

class V2OperatorAttachmentsContext(Resource):
    def fetch(self) -> V2OperatorAttachmentsInstance:
        """Reads an operator attachment."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2OperatorAttachmentsInstanceFields(Instance):
    service_sid: str | None
    operator_sids: list[Any] | None
    url: str | None

class V2OperatorAttachmentsInstance(V2OperatorAttachmentsInstanceFields):
    def fetch(self) -> V2OperatorAttachmentsInstance:
        """Reads an operator attachment."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2OperatorType(CallableResource):
    def __call__(self, sid: PathValue) -> V2OperatorTypeContext: ...
    def get(self, sid: PathValue) -> V2OperatorTypeContext: ...
    def list(self, language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2OperatorTypeInstance]:
        """Lists operator type. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2OperatorTypeInstance]:
        """Lists operator type. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, language_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2OperatorTypeInstance]:
        """Lists operator type. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2OperatorTypeInstance]: ...
    get_page_async = awaited(get_page)

class V2OperatorTypeContext(Resource):
    def fetch(self) -> V2OperatorTypeInstance:
        """Reads an operator type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2OperatorTypeInstanceFields(Instance):
    name: str | None
    sid: str | None
    friendly_name: str | None
    description: str | None
    docs_link: str | None
    output_type: OperatorTypeEnumOutputType | None
    supported_languages: list[Any] | None
    provider: OperatorTypeEnumProvider | None
    availability: OperatorTypeEnumAvailability | None
    configurable: bool | None
    config_schema: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V2OperatorTypeInstance(V2OperatorTypeInstanceFields):
    def fetch(self) -> V2OperatorTypeInstance:
        """Reads an operator type."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Operators(CallableResource):
    def __call__(self, sid: PathValue) -> V2OperatorsContext: ...
    def get(self, sid: PathValue) -> V2OperatorsContext: ...
    def list(self, availability: OperatorEnumAvailability | Text | None = ..., language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2OperatorsInstance]:
        """Lists operators. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, availability: OperatorEnumAvailability | Text | None = ..., language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2OperatorsInstance]:
        """Lists operators. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, availability: OperatorEnumAvailability | Text | None = ..., language_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2OperatorsInstance]:
        """Lists operators. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2OperatorsInstance]: ...
    get_page_async = awaited(get_page)

class V2OperatorsContext(Resource):
    def fetch(self) -> V2OperatorsInstance:
        """Reads an operator."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2OperatorsInstanceFields(Instance):
    account_sid: str | None
    sid: str | None
    friendly_name: str | None
    description: str | None
    author: str | None
    operator_type: str | None
    version: int | None
    availability: OperatorEnumAvailability | None
    config: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V2OperatorsInstance(V2OperatorsInstanceFields):
    def fetch(self) -> V2OperatorsInstance:
        """Reads an operator."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2PrebuiltOperators(CallableResource):
    def __call__(self, sid: PathValue) -> V2PrebuiltOperatorsContext: ...
    def get(self, sid: PathValue) -> V2PrebuiltOperatorsContext: ...
    def list(self, availability: PrebuiltOperatorEnumAvailability | Text | None = ..., language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2PrebuiltOperatorsInstance]:
        """Lists prebuilt operators. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, availability: PrebuiltOperatorEnumAvailability | Text | None = ..., language_code: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2PrebuiltOperatorsInstance]:
        """Lists prebuilt operators. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, availability: PrebuiltOperatorEnumAvailability | Text | None = ..., language_code: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2PrebuiltOperatorsInstance]:
        """Lists prebuilt operators. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2PrebuiltOperatorsInstance]: ...
    get_page_async = awaited(get_page)

class V2PrebuiltOperatorsContext(Resource):
    def fetch(self) -> V2PrebuiltOperatorsInstance:
        """Reads a prebuilt operator."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2PrebuiltOperatorsInstanceFields(Instance):
    account_sid: str | None
    sid: str | None
    friendly_name: str | None
    description: str | None
    author: str | None
    operator_type: str | None
    version: int | None
    availability: PrebuiltOperatorEnumAvailability | None
    config: Any
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V2PrebuiltOperatorsInstance(V2PrebuiltOperatorsInstanceFields):
    def fetch(self) -> V2PrebuiltOperatorsInstance:
        """Reads a prebuilt operator."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2Services(CallableResource):
    def __call__(self, sid: PathValue) -> V2ServicesContext: ...
    def get(self, sid: PathValue) -> V2ServicesContext: ...
    def create(self, unique_name: Text, auto_transcribe: Bool | None = ..., data_logging: Bool | None = ..., friendly_name: Text | None = ..., language_code: Text | None = ..., auto_redaction: Bool | None = ..., media_redaction: Bool | None = ..., webhook_url: Text | None = ..., webhook_http_method: ServiceEnumHttpMethod | Text | None = ..., encryption_credential_sid: Text | None = ...) -> V2ServicesInstance:
        """Creates a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V2ServicesInstance]:
        """Lists services. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V2ServicesInstance]:
        """Lists services. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2ServicesInstance]:
        """Lists services. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2ServicesInstance]: ...
    get_page_async = awaited(get_page)

class V2ServicesContext(Resource):
    def delete(self) -> bool:
        """Deletes a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesInstance:
        """Reads a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., auto_transcribe: Bool | None = ..., data_logging: Bool | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., auto_redaction: Bool | None = ..., media_redaction: Bool | None = ..., webhook_url: Text | None = ..., webhook_http_method: ServiceEnumHttpMethod | Text | None = ..., encryption_credential_sid: Text | None = ...) -> V2ServicesInstance:
        """Changes a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2ServicesInstanceFields(Instance):
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
    webhook_http_method: ServiceEnumHttpMethod | None
    read_only_attached_operator_sids: list[Any] | None
    version: int | None
    encryption_credential_sid: str | None

class V2ServicesInstance(V2ServicesInstanceFields):
    def delete(self) -> bool:
        """Deletes a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2ServicesInstance:
        """Reads a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, if_match: Text | None = ..., auto_transcribe: Bool | None = ..., data_logging: Bool | None = ..., friendly_name: Text | None = ..., unique_name: Text | None = ..., auto_redaction: Bool | None = ..., media_redaction: Bool | None = ..., webhook_url: Text | None = ..., webhook_http_method: ServiceEnumHttpMethod | Text | None = ..., encryption_credential_sid: Text | None = ...) -> V2ServicesInstance:
        """Changes a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2Transcripts(CallableResource):
    def __call__(self, sid: PathValue) -> V2TranscriptsContext: ...
    def get(self, sid: PathValue) -> V2TranscriptsContext: ...
    def create(self, service_sid: Text, channel: Any, customer_key: Text | None = ..., media_start_time: Time | None = ...) -> V2TranscriptsInstance:
        """Creates a transcript."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, service_sid: Text | None = ..., before_start_time: Text | None = ..., after_start_time: Text | None = ..., before_date_created: Text | None = ..., after_date_created: Text | None = ..., status: Text | None = ..., language_code: Text | None = ..., source_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2TranscriptsInstance]:
        """Lists transcripts. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, service_sid: Text | None = ..., before_start_time: Text | None = ..., after_start_time: Text | None = ..., before_date_created: Text | None = ..., after_date_created: Text | None = ..., status: Text | None = ..., language_code: Text | None = ..., source_sid: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2TranscriptsInstance]:
        """Lists transcripts. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, service_sid: Text | None = ..., before_start_time: Text | None = ..., after_start_time: Text | None = ..., before_date_created: Text | None = ..., after_date_created: Text | None = ..., status: Text | None = ..., language_code: Text | None = ..., source_sid: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2TranscriptsInstance]:
        """Lists transcripts. Reads one page."""
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
    def delete(self) -> bool:
        """Deletes a transcript. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2TranscriptsInstance:
        """Reads a transcript."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsEncryptedOperatorResults(CallableResource):
    def __call__(self) -> V2TranscriptsEncryptedOperatorResultsContext: ...
    def get(self) -> V2TranscriptsEncryptedOperatorResultsContext: ...

class V2TranscriptsEncryptedOperatorResultsContext(Resource):
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsEncryptedOperatorResultsInstance:
        """Reads an encrypted operator result of a transcript."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsEncryptedOperatorResultsInstanceFields(Instance):
    locations: list[Any] | None
    transcript_sid: str | None
    url: str | None

class V2TranscriptsEncryptedOperatorResultsInstance(V2TranscriptsEncryptedOperatorResultsInstanceFields):
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsEncryptedOperatorResultsInstance:
        """Reads an encrypted operator result of a transcript."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsEncryptedSentences(CallableResource):
    def __call__(self) -> V2TranscriptsEncryptedSentencesContext: ...
    def get(self) -> V2TranscriptsEncryptedSentencesContext: ...

class V2TranscriptsEncryptedSentencesContext(Resource):
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsEncryptedSentencesInstance:
        """Reads an encrypted sentence of a transcript."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsEncryptedSentencesInstanceFields(Instance):
    location: str | None
    transcript_sid: str | None
    url: str | None

class V2TranscriptsEncryptedSentencesInstance(V2TranscriptsEncryptedSentencesInstanceFields):
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsEncryptedSentencesInstance:
        """Reads an encrypted sentence of a transcript."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsMedia(CallableResource):
    def __call__(self) -> V2TranscriptsMediaContext: ...
    def get(self) -> V2TranscriptsMediaContext: ...

class V2TranscriptsMediaContext(Resource):
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsMediaInstance:
        """Reads a media of a transcript."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsMediaInstanceFields(Instance):
    account_sid: str | None
    media_url: str | None
    service_sid: str | None
    sid: str | None
    url: str | None

class V2TranscriptsMediaInstance(V2TranscriptsMediaInstanceFields):
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsMediaInstance:
        """Reads a media of a transcript."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsOperatorResults(CallableResource):
    def __call__(self, operator_sid: PathValue) -> V2TranscriptsOperatorResultsContext: ...
    def get(self, operator_sid: PathValue) -> V2TranscriptsOperatorResultsContext: ...
    def list(self, redacted: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2TranscriptsOperatorResultsInstance]:
        """Lists operator results of a transcript. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, redacted: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2TranscriptsOperatorResultsInstance]:
        """Lists operator results of a transcript. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, redacted: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2TranscriptsOperatorResultsInstance]:
        """Lists operator results of a transcript. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2TranscriptsOperatorResultsInstance]: ...
    get_page_async = awaited(get_page)

class V2TranscriptsOperatorResultsContext(Resource):
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsOperatorResultsInstance:
        """Reads an operator result of a transcript."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsOperatorResultsInstanceFields(Instance):
    operator_type: OperatorResultEnumOperatorType | None
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

class V2TranscriptsOperatorResultsInstance(V2TranscriptsOperatorResultsInstanceFields):
    def fetch(self, redacted: Bool | None = ...) -> V2TranscriptsOperatorResultsInstance:
        """Reads an operator result of a transcript."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V2TranscriptsSentences(Resource):
    def list(self, redacted: Bool | None = ..., word_timestamps: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V2TranscriptsSentencesInstance]:
        """Lists sentences of a transcript. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, redacted: Bool | None = ..., word_timestamps: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V2TranscriptsSentencesInstance]:
        """Lists sentences of a transcript. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, redacted: Bool | None = ..., word_timestamps: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V2TranscriptsSentencesInstance]:
        """Lists sentences of a transcript. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V2TranscriptsSentencesInstance]: ...
    get_page_async = awaited(get_page)

class V2TranscriptsSentencesInstanceFields(Instance):
    media_channel: int | None
    sentence_index: int | None
    start_time: str | None
    end_time: str | None
    transcript: str | None
    sid: str | None
    confidence: str | None
    words: list[Any] | None

class V2TranscriptsSentencesInstance(V2TranscriptsSentencesInstanceFields):
    pass

class V2TranscriptsInstanceFields(Instance):
    account_sid: str | None
    service_sid: str | None
    sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    status: TranscriptEnumStatus | None
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

class V2TranscriptsInstance(V2TranscriptsInstanceFields):
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
    def delete(self) -> bool:
        """Deletes a transcript. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V2TranscriptsInstance:
        """Reads a transcript."""
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

class V3Configurations(CallableResource):
    def __call__(self, id: PathValue) -> V3ConfigurationsContext: ...
    def get(self, id: PathValue) -> V3ConfigurationsContext: ...
    def create(self, create_configuration_request: Body) -> V3ConfigurationsInstance:
        """Creates a configuration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3ConfigurationsInstance]:
        """Lists configurations. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3ConfigurationsInstance]:
        """Lists configurations. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V3ConfigurationsInstance]:
        """Lists configurations. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3ConfigurationsInstance]: ...
    get_page_async = awaited(get_page)

class V3ConfigurationsContext(Resource):
    def delete(self) -> bool:
        """Deletes a configuration. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V3ConfigurationsInstance:
        """Reads a configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, update_configuration_request: Body) -> V3ConfigurationsInstance:
        """Changes a configuration."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3ConfigurationsInstanceFields(Instance):
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

class V3ConfigurationsInstance(V3ConfigurationsInstanceFields):
    def delete(self) -> bool:
        """Deletes a configuration. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V3ConfigurationsInstance:
        """Reads a configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, update_configuration_request: Body) -> V3ConfigurationsInstance:
        """Changes a configuration."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3Conversations(CallableResource):
    def __call__(self, id: PathValue) -> V3ConversationsContext: ...
    def get(self, id: PathValue) -> V3ConversationsContext: ...
    def list(self, page_token: Text | None = ..., created_at_before: Time | None = ..., created_at_after: Time | None = ..., status: Text | None = ..., channel_id: Text | None = ..., channels: Items | None = ..., conversation_configuration_id: Text | None = ..., intelligence_configuration_ids: Items | None = ..., operator_ids: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3ConversationsInstance]:
        """Lists conversations. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., created_at_before: Time | None = ..., created_at_after: Time | None = ..., status: Text | None = ..., channel_id: Text | None = ..., channels: Items | None = ..., conversation_configuration_id: Text | None = ..., intelligence_configuration_ids: Items | None = ..., operator_ids: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3ConversationsInstance]:
        """Lists conversations. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ..., created_at_before: Time | None = ..., created_at_after: Time | None = ..., status: Text | None = ..., channel_id: Text | None = ..., channels: Items | None = ..., conversation_configuration_id: Text | None = ..., intelligence_configuration_ids: Items | None = ..., operator_ids: Items | None = ...) -> Page[V3ConversationsInstance]:
        """Lists conversations. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3ConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V3ConversationsContext(Resource):
    def fetch(self) -> V3ConversationsInstance:
        """Reads a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3ConversationsInstanceFields(Instance):
    id: str | None
    account_id: str | None
    name: str | None
    status: ConversationEnumConversationStatus | None
    created_at: datetime | None
    updated_at: datetime | None
    intelligence_configuration_ids: list[Any] | None
    conversation_configuration_id: str | None
    channels: list[Any] | None
    channel_ids: list[Any] | None
    participants: list[Any] | None
    communications: list[Any] | None
    operator_result_ids: list[Any] | None

class V3ConversationsInstance(V3ConversationsInstanceFields):
    def fetch(self) -> V3ConversationsInstance:
        """Reads a conversation."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3OperatorResults(CallableResource):
    def __call__(self, operator_result_id: PathValue) -> V3OperatorResultsContext: ...
    def get(self, operator_result_id: PathValue) -> V3OperatorResultsContext: ...
    def list(self, conversation_id: Text | None = ..., intelligence_configuration_id: Text | None = ..., operator_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3OperatorResultsInstance]:
        """Lists operator results. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, conversation_id: Text | None = ..., intelligence_configuration_id: Text | None = ..., operator_id: Text | None = ..., page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3OperatorResultsInstance]:
        """Lists operator results. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, conversation_id: Text | None = ..., intelligence_configuration_id: Text | None = ..., operator_id: Text | None = ..., page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V3OperatorResultsInstance]:
        """Lists operator results. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3OperatorResultsInstance]: ...
    get_page_async = awaited(get_page)

class V3OperatorResultsContext(Resource):
    def delete(self) -> bool:
        """Deletes an operator result. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V3OperatorResultsInstance:
        """Reads an operator result."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3OperatorResultsInstanceFields(Instance):
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

class V3OperatorResultsInstance(V3OperatorResultsInstanceFields):
    def delete(self) -> bool:
        """Deletes an operator result. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V3OperatorResultsInstance:
        """Reads an operator result."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3Operators(CallableResource):
    def __call__(self, id: PathValue) -> V3OperatorsContext: ...
    def get(self, id: PathValue) -> V3OperatorsContext: ...
    def create(self, language_operator: Body) -> V3OperatorsInstance:
        """Creates an operator."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3OperatorsInstance]:
        """Lists operators. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3OperatorsInstance]:
        """Lists operators. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V3OperatorsInstance]:
        """Lists operators. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3OperatorsInstance]: ...
    get_page_async = awaited(get_page)

class V3OperatorsContext(Resource):
    def delete(self) -> bool:
        """Deletes an operator. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V3OperatorsInstance:
        """Reads an operator."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, language_operator: Body, if_match: Text | None = ...) -> V3OperatorsInstance:
        """Changes an operator."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3OperatorsInstanceFields(Instance):
    code: int | None
    message: str | None
    http_status_code: int | None
    user_error: bool | None
    params: dict[str, Any] | None
    id: str | None
    display_name: str | None
    description: str | None
    version: int | None
    author: OperatorEnumOperatorAuthor | None
    prompt: str | None
    output_format: OperatorEnumOperatorOutputFormat | None
    output_schema: dict[str, Any] | None
    training_examples: list[Any] | None
    context: dict[str, Any] | None
    parameters: dict[str, Any] | None

class V3OperatorsInstance(V3OperatorsInstanceFields):
    def delete(self) -> bool:
        """Deletes an operator. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V3OperatorsInstance:
        """Reads an operator."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, language_operator: Body, if_match: Text | None = ...) -> V3OperatorsInstance:
        """Changes an operator."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V3RuleExecutions(Resource):
    def create(self, create_rule_execution_request: Body) -> V3RuleExecutionsInstance:
        """Creates a rule execution."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V3RuleExecutionsInstanceFields(Instance):
    code: int | None
    message: str | None
    http_status_code: int | None
    user_error: bool | None
    params: dict[str, Any] | None

class V3RuleExecutionsInstance(V3RuleExecutionsInstanceFields):
    pass

class V3Versions(CallableResource):
    @overload
    def __call__(self, id: PathValue, resource_version: PathValue) -> V3VersionsContext2: ...
    @overload
    def __call__(self, id: PathValue) -> V3VersionsContext: ...
    @overload
    def get(self, id: PathValue, resource_version: PathValue) -> V3VersionsContext2: ...
    @overload
    def get(self, id: PathValue) -> V3VersionsContext: ...

class V3VersionsContext2(Resource):
    def fetch(self) -> V3VersionsContext2Instance:
        """Reads a version."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3VersionsContext2InstanceFields(Instance):
    version: int | None
    status: VersionEnumOperatorVersionStatus | None
    date_created: datetime | None
    date_deprecated: datetime | None
    retirement_date: datetime | None
    date_retired: datetime | None
    id: str | None
    display_name: str | None
    description: str | None
    author: VersionEnumOperatorAuthor | None
    prompt: str | None
    output_format: VersionEnumOperatorOutputFormat | None
    output_schema: dict[str, Any] | None
    training_examples: list[Any] | None
    context: str | None
    parameters: dict[str, Any] | None

class V3VersionsContext2Instance(V3VersionsContext2InstanceFields):
    def fetch(self) -> V3VersionsContext2Instance:
        """Reads a version."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V3VersionsContext(Resource):
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3VersionsInstance]:
        """Lists versions. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3VersionsInstance]:
        """Lists versions. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V3VersionsInstance]:
        """Lists versions. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3VersionsInstance]: ...
    get_page_async = awaited(get_page)

class V3VersionsInstanceFields(Instance):
    version: int | None
    status: VersionEnumOperatorVersionStatus | None
    date_created: datetime | None
    date_deprecated: datetime | None
    retirement_date: datetime | None
    date_retired: datetime | None
    id: str | None
    display_name: str | None
    description: str | None
    author: VersionEnumOperatorAuthor | None
    prompt: str | None
    output_format: VersionEnumOperatorOutputFormat | None
    output_schema: dict[str, Any] | None
    training_examples: list[Any] | None
    context: str | None
    parameters: dict[str, Any] | None

class V3VersionsInstance(V3VersionsInstanceFields):
    def list(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V3VersionsInstance]:
        """Lists versions. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, page_token: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V3VersionsInstance]:
        """Lists versions. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_size: Int | None = ..., page_token: Text | None = ...) -> Page[V3VersionsInstance]:
        """Lists versions. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V3VersionsInstance]: ...
    get_page_async = awaited(get_page)
