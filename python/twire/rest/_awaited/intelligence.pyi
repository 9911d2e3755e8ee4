"""twire.aio.intelligence."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import overload

from twire.rest._typed import intelligence as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    create = answers(_typed.V2CustomOperators.create, V2CustomOperatorsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2CustomOperators.list, V2CustomOperatorsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2CustomOperators.stream, V2CustomOperatorsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2CustomOperators.page, V2CustomOperatorsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2CustomOperators.get_page, V2CustomOperatorsInstance)

class V2CustomOperatorsContext(Resource):
    delete = awaited(_typed.V2CustomOperatorsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2CustomOperatorsContext.fetch, V2CustomOperatorsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2CustomOperatorsContext.update, V2CustomOperatorsInstance)
    update_with_http_info = fully(update)

class V2CustomOperatorsInstance(_typed.V2CustomOperatorsInstanceFields):
    delete = awaited(_typed.V2CustomOperatorsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2CustomOperatorsInstance.fetch, V2CustomOperatorsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2CustomOperatorsInstance.update, V2CustomOperatorsInstance)
    update_with_http_info = fully(update)

class V2OperatorAttachment(CallableResource):
    def __call__(self, service_sid: PathValue, operator_sid: PathValue) -> V2OperatorAttachmentContext2: ...
    def get(self, service_sid: PathValue, operator_sid: PathValue) -> V2OperatorAttachmentContext2: ...

class V2OperatorAttachmentContext2(Resource):
    create = answers(_typed.V2OperatorAttachmentContext2.create, V2OperatorAttachmentContext2Instance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V2OperatorAttachmentContext2.delete)
    delete_with_http_info = fully(delete)

class V2OperatorAttachmentContext2Instance(_typed.V2OperatorAttachmentContext2InstanceFields):
    create = answers(_typed.V2OperatorAttachmentContext2Instance.create, V2OperatorAttachmentContext2Instance)
    create_with_http_info = fully(create)
    delete = awaited(_typed.V2OperatorAttachmentContext2Instance.delete)
    delete_with_http_info = fully(delete)

class V2OperatorAttachments(CallableResource):
    def __call__(self, service_sid: PathValue) -> V2OperatorAttachmentsContext: ...
    def get(self, service_sid: PathValue) -> V2OperatorAttachmentsContext: ...

class V2OperatorAttachmentsContext(Resource):
    fetch = answers(_typed.V2OperatorAttachmentsContext.fetch, V2OperatorAttachmentsInstance)
    fetch_with_http_info = fully(fetch)

class V2OperatorAttachmentsInstance(_typed.V2OperatorAttachmentsInstanceFields):
    fetch = answers(_typed.V2OperatorAttachmentsInstance.fetch, V2OperatorAttachmentsInstance)
    fetch_with_http_info = fully(fetch)

class V2OperatorType(CallableResource):
    def __call__(self, sid: PathValue) -> V2OperatorTypeContext: ...
    def get(self, sid: PathValue) -> V2OperatorTypeContext: ...
    list = lists(_typed.V2OperatorType.list, V2OperatorTypeInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2OperatorType.stream, V2OperatorTypeInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2OperatorType.page, V2OperatorTypeInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2OperatorType.get_page, V2OperatorTypeInstance)

class V2OperatorTypeContext(Resource):
    fetch = answers(_typed.V2OperatorTypeContext.fetch, V2OperatorTypeInstance)
    fetch_with_http_info = fully(fetch)

class V2OperatorTypeInstance(_typed.V2OperatorTypeInstanceFields):
    fetch = answers(_typed.V2OperatorTypeInstance.fetch, V2OperatorTypeInstance)
    fetch_with_http_info = fully(fetch)

class V2Operators(CallableResource):
    def __call__(self, sid: PathValue) -> V2OperatorsContext: ...
    def get(self, sid: PathValue) -> V2OperatorsContext: ...
    list = lists(_typed.V2Operators.list, V2OperatorsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2Operators.stream, V2OperatorsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2Operators.page, V2OperatorsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2Operators.get_page, V2OperatorsInstance)

class V2OperatorsContext(Resource):
    fetch = answers(_typed.V2OperatorsContext.fetch, V2OperatorsInstance)
    fetch_with_http_info = fully(fetch)

class V2OperatorsInstance(_typed.V2OperatorsInstanceFields):
    fetch = answers(_typed.V2OperatorsInstance.fetch, V2OperatorsInstance)
    fetch_with_http_info = fully(fetch)

class V2PrebuiltOperators(CallableResource):
    def __call__(self, sid: PathValue) -> V2PrebuiltOperatorsContext: ...
    def get(self, sid: PathValue) -> V2PrebuiltOperatorsContext: ...
    list = lists(_typed.V2PrebuiltOperators.list, V2PrebuiltOperatorsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2PrebuiltOperators.stream, V2PrebuiltOperatorsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2PrebuiltOperators.page, V2PrebuiltOperatorsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2PrebuiltOperators.get_page, V2PrebuiltOperatorsInstance)

class V2PrebuiltOperatorsContext(Resource):
    fetch = answers(_typed.V2PrebuiltOperatorsContext.fetch, V2PrebuiltOperatorsInstance)
    fetch_with_http_info = fully(fetch)

class V2PrebuiltOperatorsInstance(_typed.V2PrebuiltOperatorsInstanceFields):
    fetch = answers(_typed.V2PrebuiltOperatorsInstance.fetch, V2PrebuiltOperatorsInstance)
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
    delete = awaited(_typed.V2ServicesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesContext.fetch, V2ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesContext.update, V2ServicesInstance)
    update_with_http_info = fully(update)

class V2ServicesInstance(_typed.V2ServicesInstanceFields):
    delete = awaited(_typed.V2ServicesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2ServicesInstance.fetch, V2ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2ServicesInstance.update, V2ServicesInstance)
    update_with_http_info = fully(update)

class V2Transcripts(CallableResource):
    def __call__(self, sid: PathValue) -> V2TranscriptsContext: ...
    def get(self, sid: PathValue) -> V2TranscriptsContext: ...
    create = answers(_typed.V2Transcripts.create, V2TranscriptsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2Transcripts.list, V2TranscriptsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2Transcripts.stream, V2TranscriptsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2Transcripts.page, V2TranscriptsInstance)
    page_with_http_info = fully(page)
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
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2TranscriptsContext.fetch, V2TranscriptsInstance)
    fetch_with_http_info = fully(fetch)

class V2TranscriptsEncryptedOperatorResults(CallableResource):
    def __call__(self) -> V2TranscriptsEncryptedOperatorResultsContext: ...
    def get(self) -> V2TranscriptsEncryptedOperatorResultsContext: ...

class V2TranscriptsEncryptedOperatorResultsContext(Resource):
    fetch = answers(_typed.V2TranscriptsEncryptedOperatorResultsContext.fetch, V2TranscriptsEncryptedOperatorResultsInstance)
    fetch_with_http_info = fully(fetch)

class V2TranscriptsEncryptedOperatorResultsInstance(_typed.V2TranscriptsEncryptedOperatorResultsInstanceFields):
    fetch = answers(_typed.V2TranscriptsEncryptedOperatorResultsInstance.fetch, V2TranscriptsEncryptedOperatorResultsInstance)
    fetch_with_http_info = fully(fetch)

class V2TranscriptsEncryptedSentences(CallableResource):
    def __call__(self) -> V2TranscriptsEncryptedSentencesContext: ...
    def get(self) -> V2TranscriptsEncryptedSentencesContext: ...

class V2TranscriptsEncryptedSentencesContext(Resource):
    fetch = answers(_typed.V2TranscriptsEncryptedSentencesContext.fetch, V2TranscriptsEncryptedSentencesInstance)
    fetch_with_http_info = fully(fetch)

class V2TranscriptsEncryptedSentencesInstance(_typed.V2TranscriptsEncryptedSentencesInstanceFields):
    fetch = answers(_typed.V2TranscriptsEncryptedSentencesInstance.fetch, V2TranscriptsEncryptedSentencesInstance)
    fetch_with_http_info = fully(fetch)

class V2TranscriptsMedia(CallableResource):
    def __call__(self) -> V2TranscriptsMediaContext: ...
    def get(self) -> V2TranscriptsMediaContext: ...

class V2TranscriptsMediaContext(Resource):
    fetch = answers(_typed.V2TranscriptsMediaContext.fetch, V2TranscriptsMediaInstance)
    fetch_with_http_info = fully(fetch)

class V2TranscriptsMediaInstance(_typed.V2TranscriptsMediaInstanceFields):
    fetch = answers(_typed.V2TranscriptsMediaInstance.fetch, V2TranscriptsMediaInstance)
    fetch_with_http_info = fully(fetch)

class V2TranscriptsOperatorResults(CallableResource):
    def __call__(self, operator_sid: PathValue) -> V2TranscriptsOperatorResultsContext: ...
    def get(self, operator_sid: PathValue) -> V2TranscriptsOperatorResultsContext: ...
    list = lists(_typed.V2TranscriptsOperatorResults.list, V2TranscriptsOperatorResultsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2TranscriptsOperatorResults.stream, V2TranscriptsOperatorResultsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2TranscriptsOperatorResults.page, V2TranscriptsOperatorResultsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2TranscriptsOperatorResults.get_page, V2TranscriptsOperatorResultsInstance)

class V2TranscriptsOperatorResultsContext(Resource):
    fetch = answers(_typed.V2TranscriptsOperatorResultsContext.fetch, V2TranscriptsOperatorResultsInstance)
    fetch_with_http_info = fully(fetch)

class V2TranscriptsOperatorResultsInstance(_typed.V2TranscriptsOperatorResultsInstanceFields):
    fetch = answers(_typed.V2TranscriptsOperatorResultsInstance.fetch, V2TranscriptsOperatorResultsInstance)
    fetch_with_http_info = fully(fetch)

class V2TranscriptsSentences(Resource):
    list = lists(_typed.V2TranscriptsSentences.list, V2TranscriptsSentencesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2TranscriptsSentences.stream, V2TranscriptsSentencesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2TranscriptsSentences.page, V2TranscriptsSentencesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2TranscriptsSentences.get_page, V2TranscriptsSentencesInstance)

class V2TranscriptsSentencesInstance(_typed.V2TranscriptsSentencesInstanceFields):
    pass

class V2TranscriptsInstance(_typed.V2TranscriptsInstanceFields):
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
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2TranscriptsInstance.fetch, V2TranscriptsInstance)
    fetch_with_http_info = fully(fetch)

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
    create = answers(_typed.V3Configurations.create, V3ConfigurationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V3Configurations.list, V3ConfigurationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V3Configurations.stream, V3ConfigurationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V3Configurations.page, V3ConfigurationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V3Configurations.get_page, V3ConfigurationsInstance)

class V3ConfigurationsContext(Resource):
    delete = awaited(_typed.V3ConfigurationsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V3ConfigurationsContext.fetch, V3ConfigurationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V3ConfigurationsContext.update, V3ConfigurationsInstance)
    update_with_http_info = fully(update)

class V3ConfigurationsInstance(_typed.V3ConfigurationsInstanceFields):
    delete = awaited(_typed.V3ConfigurationsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V3ConfigurationsInstance.fetch, V3ConfigurationsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V3ConfigurationsInstance.update, V3ConfigurationsInstance)
    update_with_http_info = fully(update)

class V3Conversations(CallableResource):
    def __call__(self, id: PathValue) -> V3ConversationsContext: ...
    def get(self, id: PathValue) -> V3ConversationsContext: ...
    list = lists(_typed.V3Conversations.list, V3ConversationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V3Conversations.stream, V3ConversationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V3Conversations.page, V3ConversationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V3Conversations.get_page, V3ConversationsInstance)

class V3ConversationsContext(Resource):
    fetch = answers(_typed.V3ConversationsContext.fetch, V3ConversationsInstance)
    fetch_with_http_info = fully(fetch)

class V3ConversationsInstance(_typed.V3ConversationsInstanceFields):
    fetch = answers(_typed.V3ConversationsInstance.fetch, V3ConversationsInstance)
    fetch_with_http_info = fully(fetch)

class V3OperatorResults(CallableResource):
    def __call__(self, operator_result_id: PathValue) -> V3OperatorResultsContext: ...
    def get(self, operator_result_id: PathValue) -> V3OperatorResultsContext: ...
    list = lists(_typed.V3OperatorResults.list, V3OperatorResultsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V3OperatorResults.stream, V3OperatorResultsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V3OperatorResults.page, V3OperatorResultsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V3OperatorResults.get_page, V3OperatorResultsInstance)

class V3OperatorResultsContext(Resource):
    delete = awaited(_typed.V3OperatorResultsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V3OperatorResultsContext.fetch, V3OperatorResultsInstance)
    fetch_with_http_info = fully(fetch)

class V3OperatorResultsInstance(_typed.V3OperatorResultsInstanceFields):
    delete = awaited(_typed.V3OperatorResultsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V3OperatorResultsInstance.fetch, V3OperatorResultsInstance)
    fetch_with_http_info = fully(fetch)

class V3Operators(CallableResource):
    def __call__(self, id: PathValue) -> V3OperatorsContext: ...
    def get(self, id: PathValue) -> V3OperatorsContext: ...
    create = answers(_typed.V3Operators.create, V3OperatorsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V3Operators.list, V3OperatorsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V3Operators.stream, V3OperatorsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V3Operators.page, V3OperatorsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V3Operators.get_page, V3OperatorsInstance)

class V3OperatorsContext(Resource):
    delete = awaited(_typed.V3OperatorsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V3OperatorsContext.fetch, V3OperatorsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V3OperatorsContext.update, V3OperatorsInstance)
    update_with_http_info = fully(update)

class V3OperatorsInstance(_typed.V3OperatorsInstanceFields):
    delete = awaited(_typed.V3OperatorsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V3OperatorsInstance.fetch, V3OperatorsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V3OperatorsInstance.update, V3OperatorsInstance)
    update_with_http_info = fully(update)

class V3RuleExecutions(Resource):
    create = answers(_typed.V3RuleExecutions.create, V3RuleExecutionsInstance)
    create_with_http_info = fully(create)

class V3RuleExecutionsInstance(_typed.V3RuleExecutionsInstanceFields):
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
    fetch = answers(_typed.V3VersionsContext2.fetch, V3VersionsContext2Instance)
    fetch_with_http_info = fully(fetch)

class V3VersionsContext2Instance(_typed.V3VersionsContext2InstanceFields):
    fetch = answers(_typed.V3VersionsContext2Instance.fetch, V3VersionsContext2Instance)
    fetch_with_http_info = fully(fetch)

class V3VersionsContext(Resource):
    list = lists(_typed.V3VersionsContext.list, V3VersionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V3VersionsContext.stream, V3VersionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V3VersionsContext.page, V3VersionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V3VersionsContext.get_page, V3VersionsInstance)

class V3VersionsInstance(_typed.V3VersionsInstanceFields):
    list = lists(_typed.V3VersionsInstance.list, V3VersionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V3VersionsInstance.stream, V3VersionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V3VersionsInstance.page, V3VersionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V3VersionsInstance.get_page, V3VersionsInstance)
