"""twire.aio.flex_api."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import flex_api as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class FlexApi(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def assessments(self) -> V1Assessments: ...
    @property
    def channel(self) -> V1Channel: ...
    @property
    def configuration(self) -> V1Configuration: ...
    @property
    def flex_flow(self) -> V1FlexFlow: ...
    @property
    def insights_assessments_comment(self) -> V1InsightsAssessmentsComment: ...
    @property
    def insights_conversations(self) -> V1InsightsConversations: ...
    @property
    def insights_questionnaires(self) -> V1InsightsQuestionnaires: ...
    @property
    def insights_questionnaires_category(self) -> V1InsightsQuestionnairesCategory: ...
    @property
    def insights_questionnaires_question(self) -> V1InsightsQuestionnairesQuestion: ...
    @property
    def insights_segments(self) -> V1InsightsSegments: ...
    @property
    def insights_session(self) -> V1InsightsSession: ...
    @property
    def insights_settings_answer_sets(self) -> V1InsightsSettingsAnswerSets: ...
    @property
    def insights_settings_comment(self) -> V1InsightsSettingsComment: ...
    @property
    def insights_user_roles(self) -> V1InsightsUserRoles: ...
    @property
    def interaction(self) -> V1Interaction: ...
    @property
    def web_channel(self) -> V1WebChannel: ...
    @property
    def web_channels(self) -> V2WebChannels: ...

class V1(Resource):
    @property
    def assessments(self) -> V1Assessments: ...
    @property
    def channel(self) -> V1Channel: ...
    @property
    def configuration(self) -> V1Configuration: ...
    @property
    def flex_flow(self) -> V1FlexFlow: ...
    @property
    def insights_assessments_comment(self) -> V1InsightsAssessmentsComment: ...
    @property
    def insights_conversations(self) -> V1InsightsConversations: ...
    @property
    def insights_questionnaires(self) -> V1InsightsQuestionnaires: ...
    @property
    def insights_questionnaires_category(self) -> V1InsightsQuestionnairesCategory: ...
    @property
    def insights_questionnaires_question(self) -> V1InsightsQuestionnairesQuestion: ...
    @property
    def insights_segments(self) -> V1InsightsSegments: ...
    @property
    def insights_session(self) -> V1InsightsSession: ...
    @property
    def insights_settings_answer_sets(self) -> V1InsightsSettingsAnswerSets: ...
    @property
    def insights_settings_comment(self) -> V1InsightsSettingsComment: ...
    @property
    def insights_user_roles(self) -> V1InsightsUserRoles: ...
    @property
    def interaction(self) -> V1Interaction: ...
    @property
    def plugin_archive(self) -> V1PluginArchive: ...
    @property
    def plugin_configuration_archive(self) -> V1PluginConfigurationArchive: ...
    @property
    def plugin_configurations(self) -> V1PluginConfigurations: ...
    @property
    def plugin_releases(self) -> V1PluginReleases: ...
    @property
    def plugin_version_archive(self) -> V1PluginVersionArchive: ...
    @property
    def plugins(self) -> V1Plugins: ...
    @property
    def provisioning_status(self) -> V1ProvisioningStatus: ...
    @property
    def web_channel(self) -> V1WebChannel: ...

class V1Assessments(Called):
    def __call__(self, assessment_sid: str) -> V1AssessmentsContext: ...
    def get(self, assessment_sid: str) -> V1AssessmentsContext: ...
    create = answers(_typed.V1Assessments.create, V1AssessmentsInstance)
    create_with_http_info = full_answers(_typed.V1Assessments.create, V1AssessmentsInstance)
    list = lists(_typed.V1Assessments.list, V1AssessmentsInstance)
    list_with_http_info = full_lists(_typed.V1Assessments.list, V1AssessmentsInstance)
    stream = streams(_typed.V1Assessments.stream, V1AssessmentsInstance)
    stream_with_http_info = full_streams(_typed.V1Assessments.stream, V1AssessmentsInstance)
    page = pages(_typed.V1Assessments.page, V1AssessmentsInstance)
    page_with_http_info = full_pages(_typed.V1Assessments.page, V1AssessmentsInstance)
    get_page = pages(_typed.V1Assessments.get_page, V1AssessmentsInstance)

class V1AssessmentsContext(Resource):
    update = answers(_typed.V1AssessmentsContext.update, V1AssessmentsInstance)
    update_with_http_info = full_answers(_typed.V1AssessmentsContext.update, V1AssessmentsInstance)

class V1AssessmentsInstance(Instance):
    account_sid: str | None
    assessment_sid: str | None
    offset: str | None
    report: bool | None
    weight: str | None
    agent_id: str | None
    segment_id: str | None
    user_name: str | None
    user_email: str | None
    answer_text: str | None
    answer_id: str | None
    assessment: Any
    timestamp: str | None
    url: str | None
    update = answers(_typed.V1AssessmentsInstance.update, V1AssessmentsInstance)
    update_with_http_info = full_answers(_typed.V1AssessmentsInstance.update, V1AssessmentsInstance)

class V1Channel(Called):
    def __call__(self, sid: str) -> V1ChannelContext: ...
    def get(self, sid: str) -> V1ChannelContext: ...
    create = answers(_typed.V1Channel.create, V1ChannelInstance)
    create_with_http_info = full_answers(_typed.V1Channel.create, V1ChannelInstance)
    list = lists(_typed.V1Channel.list, V1ChannelInstance)
    list_with_http_info = full_lists(_typed.V1Channel.list, V1ChannelInstance)
    stream = streams(_typed.V1Channel.stream, V1ChannelInstance)
    stream_with_http_info = full_streams(_typed.V1Channel.stream, V1ChannelInstance)
    page = pages(_typed.V1Channel.page, V1ChannelInstance)
    page_with_http_info = full_pages(_typed.V1Channel.page, V1ChannelInstance)
    get_page = pages(_typed.V1Channel.get_page, V1ChannelInstance)

class V1ChannelContext(Resource):
    delete = awaited(_typed.V1ChannelContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ChannelContext.delete)
    fetch = answers(_typed.V1ChannelContext.fetch, V1ChannelInstance)
    fetch_with_http_info = full_answers(_typed.V1ChannelContext.fetch, V1ChannelInstance)

class V1ChannelInstance(Instance):
    account_sid: str | None
    flex_flow_sid: str | None
    sid: str | None
    user_sid: str | None
    task_sid: str | None
    url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    delete = awaited(_typed.V1ChannelInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ChannelInstance.delete)
    fetch = answers(_typed.V1ChannelInstance.fetch, V1ChannelInstance)
    fetch_with_http_info = full_answers(_typed.V1ChannelInstance.fetch, V1ChannelInstance)

class V1Configuration(Called):
    def __call__(self) -> V1ConfigurationContext: ...
    def get(self) -> V1ConfigurationContext: ...

class V1ConfigurationContext(Resource):
    fetch = answers(_typed.V1ConfigurationContext.fetch, V1ConfigurationInstance)
    fetch_with_http_info = full_answers(_typed.V1ConfigurationContext.fetch, V1ConfigurationInstance)
    update = answers(_typed.V1ConfigurationContext.update, V1ConfigurationInstance)
    update_with_http_info = full_answers(_typed.V1ConfigurationContext.update, V1ConfigurationInstance)

class V1ConfigurationInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    attributes: Any
    status: str | None
    taskrouter_workspace_sid: str | None
    taskrouter_target_workflow_sid: str | None
    taskrouter_target_taskqueue_sid: str | None
    taskrouter_taskqueues: list[Any] | None
    taskrouter_skills: list[Any] | None
    taskrouter_worker_channels: Any
    taskrouter_worker_attributes: Any
    taskrouter_offline_activity_sid: str | None
    runtime_domain: str | None
    messaging_service_instance_sid: str | None
    chat_service_instance_sid: str | None
    flex_service_instance_sid: str | None
    flex_instance_sid: str | None
    ui_language: str | None
    ui_attributes: Any
    ui_dependencies: Any
    ui_version: str | None
    service_version: str | None
    call_recording_enabled: bool | None
    call_recording_webhook_url: str | None
    crm_enabled: bool | None
    crm_type: str | None
    crm_callback_url: str | None
    crm_fallback_url: str | None
    crm_attributes: Any
    public_attributes: Any
    plugin_service_enabled: bool | None
    plugin_service_attributes: Any
    integrations: list[Any] | None
    outbound_call_flows: Any
    serverless_service_sids: list[Any] | None
    queue_stats_configuration: Any
    notifications: Any
    markdown: Any
    url: str | None
    flex_insights_hr: Any
    flex_insights_drilldown: bool | None
    flex_url: str | None
    channel_configs: list[Any] | None
    debugger_integration: Any
    flex_ui_status_report: Any
    agent_conv_end_methods: Any
    citrix_voice_vdi: Any
    offline_config: Any
    fetch = answers(_typed.V1ConfigurationInstance.fetch, V1ConfigurationInstance)
    fetch_with_http_info = full_answers(_typed.V1ConfigurationInstance.fetch, V1ConfigurationInstance)
    update = answers(_typed.V1ConfigurationInstance.update, V1ConfigurationInstance)
    update_with_http_info = full_answers(_typed.V1ConfigurationInstance.update, V1ConfigurationInstance)

class V1FlexFlow(Called):
    def __call__(self, sid: str) -> V1FlexFlowContext: ...
    def get(self, sid: str) -> V1FlexFlowContext: ...
    create = answers(_typed.V1FlexFlow.create, V1FlexFlowInstance)
    create_with_http_info = full_answers(_typed.V1FlexFlow.create, V1FlexFlowInstance)
    list = lists(_typed.V1FlexFlow.list, V1FlexFlowInstance)
    list_with_http_info = full_lists(_typed.V1FlexFlow.list, V1FlexFlowInstance)
    stream = streams(_typed.V1FlexFlow.stream, V1FlexFlowInstance)
    stream_with_http_info = full_streams(_typed.V1FlexFlow.stream, V1FlexFlowInstance)
    page = pages(_typed.V1FlexFlow.page, V1FlexFlowInstance)
    page_with_http_info = full_pages(_typed.V1FlexFlow.page, V1FlexFlowInstance)
    get_page = pages(_typed.V1FlexFlow.get_page, V1FlexFlowInstance)

class V1FlexFlowContext(Resource):
    delete = awaited(_typed.V1FlexFlowContext.delete)
    delete_with_http_info = full_awaited(_typed.V1FlexFlowContext.delete)
    fetch = answers(_typed.V1FlexFlowContext.fetch, V1FlexFlowInstance)
    fetch_with_http_info = full_answers(_typed.V1FlexFlowContext.fetch, V1FlexFlowInstance)
    update = answers(_typed.V1FlexFlowContext.update, V1FlexFlowInstance)
    update_with_http_info = full_answers(_typed.V1FlexFlowContext.update, V1FlexFlowInstance)

class V1FlexFlowInstance(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    sid: str | None
    friendly_name: str | None
    chat_service_sid: str | None
    channel_type: str | None
    contact_identity: str | None
    enabled: bool | None
    integration_type: str | None
    integration: Any
    long_lived: bool | None
    janitor_enabled: bool | None
    url: str | None
    delete = awaited(_typed.V1FlexFlowInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1FlexFlowInstance.delete)
    fetch = answers(_typed.V1FlexFlowInstance.fetch, V1FlexFlowInstance)
    fetch_with_http_info = full_answers(_typed.V1FlexFlowInstance.fetch, V1FlexFlowInstance)
    update = answers(_typed.V1FlexFlowInstance.update, V1FlexFlowInstance)
    update_with_http_info = full_answers(_typed.V1FlexFlowInstance.update, V1FlexFlowInstance)

class V1InsightsAssessmentsComment(Resource):
    create = answers(_typed.V1InsightsAssessmentsComment.create, V1InsightsAssessmentsCommentInstance)
    create_with_http_info = full_answers(_typed.V1InsightsAssessmentsComment.create, V1InsightsAssessmentsCommentInstance)
    list = lists(_typed.V1InsightsAssessmentsComment.list, V1InsightsAssessmentsCommentInstance)
    list_with_http_info = full_lists(_typed.V1InsightsAssessmentsComment.list, V1InsightsAssessmentsCommentInstance)
    stream = streams(_typed.V1InsightsAssessmentsComment.stream, V1InsightsAssessmentsCommentInstance)
    stream_with_http_info = full_streams(_typed.V1InsightsAssessmentsComment.stream, V1InsightsAssessmentsCommentInstance)
    page = pages(_typed.V1InsightsAssessmentsComment.page, V1InsightsAssessmentsCommentInstance)
    page_with_http_info = full_pages(_typed.V1InsightsAssessmentsComment.page, V1InsightsAssessmentsCommentInstance)
    get_page = pages(_typed.V1InsightsAssessmentsComment.get_page, V1InsightsAssessmentsCommentInstance)

class V1InsightsAssessmentsCommentInstance(Instance):
    account_sid: str | None
    assessment_sid: str | None
    comment: Any
    offset: str | None
    report: bool | None
    weight: str | None
    agent_id: str | None
    segment_id: str | None
    user_name: str | None
    user_email: str | None
    timestamp: str | None
    url: str | None

class V1InsightsConversations(Resource):
    list = lists(_typed.V1InsightsConversations.list, V1InsightsConversationsInstance)
    list_with_http_info = full_lists(_typed.V1InsightsConversations.list, V1InsightsConversationsInstance)
    stream = streams(_typed.V1InsightsConversations.stream, V1InsightsConversationsInstance)
    stream_with_http_info = full_streams(_typed.V1InsightsConversations.stream, V1InsightsConversationsInstance)
    page = pages(_typed.V1InsightsConversations.page, V1InsightsConversationsInstance)
    page_with_http_info = full_pages(_typed.V1InsightsConversations.page, V1InsightsConversationsInstance)
    get_page = pages(_typed.V1InsightsConversations.get_page, V1InsightsConversationsInstance)

class V1InsightsConversationsInstance(Instance):
    account_id: str | None
    conversation_id: str | None
    segment_count: int | None
    segments: list[Any] | None

class V1InsightsQuestionnaires(Called):
    def __call__(self, questionnaire_sid: str) -> V1InsightsQuestionnairesContext: ...
    def get(self, questionnaire_sid: str) -> V1InsightsQuestionnairesContext: ...
    create = answers(_typed.V1InsightsQuestionnaires.create, V1InsightsQuestionnairesInstance)
    create_with_http_info = full_answers(_typed.V1InsightsQuestionnaires.create, V1InsightsQuestionnairesInstance)
    list = lists(_typed.V1InsightsQuestionnaires.list, V1InsightsQuestionnairesInstance)
    list_with_http_info = full_lists(_typed.V1InsightsQuestionnaires.list, V1InsightsQuestionnairesInstance)
    stream = streams(_typed.V1InsightsQuestionnaires.stream, V1InsightsQuestionnairesInstance)
    stream_with_http_info = full_streams(_typed.V1InsightsQuestionnaires.stream, V1InsightsQuestionnairesInstance)
    page = pages(_typed.V1InsightsQuestionnaires.page, V1InsightsQuestionnairesInstance)
    page_with_http_info = full_pages(_typed.V1InsightsQuestionnaires.page, V1InsightsQuestionnairesInstance)
    get_page = pages(_typed.V1InsightsQuestionnaires.get_page, V1InsightsQuestionnairesInstance)

class V1InsightsQuestionnairesContext(Resource):
    delete = awaited(_typed.V1InsightsQuestionnairesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1InsightsQuestionnairesContext.delete)
    fetch = answers(_typed.V1InsightsQuestionnairesContext.fetch, V1InsightsQuestionnairesInstance)
    fetch_with_http_info = full_answers(_typed.V1InsightsQuestionnairesContext.fetch, V1InsightsQuestionnairesInstance)
    update = answers(_typed.V1InsightsQuestionnairesContext.update, V1InsightsQuestionnairesInstance)
    update_with_http_info = full_answers(_typed.V1InsightsQuestionnairesContext.update, V1InsightsQuestionnairesInstance)

class V1InsightsQuestionnairesInstance(Instance):
    account_sid: str | None
    questionnaire_sid: str | None
    name: str | None
    description: str | None
    active: bool | None
    questions: list[Any] | None
    url: str | None
    delete = awaited(_typed.V1InsightsQuestionnairesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1InsightsQuestionnairesInstance.delete)
    fetch = answers(_typed.V1InsightsQuestionnairesInstance.fetch, V1InsightsQuestionnairesInstance)
    fetch_with_http_info = full_answers(_typed.V1InsightsQuestionnairesInstance.fetch, V1InsightsQuestionnairesInstance)
    update = answers(_typed.V1InsightsQuestionnairesInstance.update, V1InsightsQuestionnairesInstance)
    update_with_http_info = full_answers(_typed.V1InsightsQuestionnairesInstance.update, V1InsightsQuestionnairesInstance)

class V1InsightsQuestionnairesCategory(Called):
    def __call__(self, category_sid: str) -> V1InsightsQuestionnairesCategoryContext: ...
    def get(self, category_sid: str) -> V1InsightsQuestionnairesCategoryContext: ...
    create = answers(_typed.V1InsightsQuestionnairesCategory.create, V1InsightsQuestionnairesCategoryInstance)
    create_with_http_info = full_answers(_typed.V1InsightsQuestionnairesCategory.create, V1InsightsQuestionnairesCategoryInstance)
    list = lists(_typed.V1InsightsQuestionnairesCategory.list, V1InsightsQuestionnairesCategoryInstance)
    list_with_http_info = full_lists(_typed.V1InsightsQuestionnairesCategory.list, V1InsightsQuestionnairesCategoryInstance)
    stream = streams(_typed.V1InsightsQuestionnairesCategory.stream, V1InsightsQuestionnairesCategoryInstance)
    stream_with_http_info = full_streams(_typed.V1InsightsQuestionnairesCategory.stream, V1InsightsQuestionnairesCategoryInstance)
    page = pages(_typed.V1InsightsQuestionnairesCategory.page, V1InsightsQuestionnairesCategoryInstance)
    page_with_http_info = full_pages(_typed.V1InsightsQuestionnairesCategory.page, V1InsightsQuestionnairesCategoryInstance)
    get_page = pages(_typed.V1InsightsQuestionnairesCategory.get_page, V1InsightsQuestionnairesCategoryInstance)

class V1InsightsQuestionnairesCategoryContext(Resource):
    delete = awaited(_typed.V1InsightsQuestionnairesCategoryContext.delete)
    delete_with_http_info = full_awaited(_typed.V1InsightsQuestionnairesCategoryContext.delete)
    update = answers(_typed.V1InsightsQuestionnairesCategoryContext.update, V1InsightsQuestionnairesCategoryInstance)
    update_with_http_info = full_answers(_typed.V1InsightsQuestionnairesCategoryContext.update, V1InsightsQuestionnairesCategoryInstance)

class V1InsightsQuestionnairesCategoryInstance(Instance):
    account_sid: str | None
    category_sid: str | None
    name: str | None
    url: str | None
    delete = awaited(_typed.V1InsightsQuestionnairesCategoryInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1InsightsQuestionnairesCategoryInstance.delete)
    update = answers(_typed.V1InsightsQuestionnairesCategoryInstance.update, V1InsightsQuestionnairesCategoryInstance)
    update_with_http_info = full_answers(_typed.V1InsightsQuestionnairesCategoryInstance.update, V1InsightsQuestionnairesCategoryInstance)

class V1InsightsQuestionnairesQuestion(Called):
    def __call__(self, question_sid: str) -> V1InsightsQuestionnairesQuestionContext: ...
    def get(self, question_sid: str) -> V1InsightsQuestionnairesQuestionContext: ...
    create = answers(_typed.V1InsightsQuestionnairesQuestion.create, V1InsightsQuestionnairesQuestionInstance)
    create_with_http_info = full_answers(_typed.V1InsightsQuestionnairesQuestion.create, V1InsightsQuestionnairesQuestionInstance)
    list = lists(_typed.V1InsightsQuestionnairesQuestion.list, V1InsightsQuestionnairesQuestionInstance)
    list_with_http_info = full_lists(_typed.V1InsightsQuestionnairesQuestion.list, V1InsightsQuestionnairesQuestionInstance)
    stream = streams(_typed.V1InsightsQuestionnairesQuestion.stream, V1InsightsQuestionnairesQuestionInstance)
    stream_with_http_info = full_streams(_typed.V1InsightsQuestionnairesQuestion.stream, V1InsightsQuestionnairesQuestionInstance)
    page = pages(_typed.V1InsightsQuestionnairesQuestion.page, V1InsightsQuestionnairesQuestionInstance)
    page_with_http_info = full_pages(_typed.V1InsightsQuestionnairesQuestion.page, V1InsightsQuestionnairesQuestionInstance)
    get_page = pages(_typed.V1InsightsQuestionnairesQuestion.get_page, V1InsightsQuestionnairesQuestionInstance)

class V1InsightsQuestionnairesQuestionContext(Resource):
    delete = awaited(_typed.V1InsightsQuestionnairesQuestionContext.delete)
    delete_with_http_info = full_awaited(_typed.V1InsightsQuestionnairesQuestionContext.delete)
    update = answers(_typed.V1InsightsQuestionnairesQuestionContext.update, V1InsightsQuestionnairesQuestionInstance)
    update_with_http_info = full_answers(_typed.V1InsightsQuestionnairesQuestionContext.update, V1InsightsQuestionnairesQuestionInstance)

class V1InsightsQuestionnairesQuestionInstance(Instance):
    account_sid: str | None
    question_sid: str | None
    question: str | None
    description: str | None
    category: Any
    answer_set_id: str | None
    allow_na: bool | None
    usage: int | None
    answer_set: Any
    url: str | None
    delete = awaited(_typed.V1InsightsQuestionnairesQuestionInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1InsightsQuestionnairesQuestionInstance.delete)
    update = answers(_typed.V1InsightsQuestionnairesQuestionInstance.update, V1InsightsQuestionnairesQuestionInstance)
    update_with_http_info = full_answers(_typed.V1InsightsQuestionnairesQuestionInstance.update, V1InsightsQuestionnairesQuestionInstance)

class V1InsightsSegments(Resource):
    list = lists(_typed.V1InsightsSegments.list, V1InsightsSegmentsInstance)
    list_with_http_info = full_lists(_typed.V1InsightsSegments.list, V1InsightsSegmentsInstance)
    stream = streams(_typed.V1InsightsSegments.stream, V1InsightsSegmentsInstance)
    stream_with_http_info = full_streams(_typed.V1InsightsSegments.stream, V1InsightsSegmentsInstance)
    page = pages(_typed.V1InsightsSegments.page, V1InsightsSegmentsInstance)
    page_with_http_info = full_pages(_typed.V1InsightsSegments.page, V1InsightsSegmentsInstance)
    get_page = pages(_typed.V1InsightsSegments.get_page, V1InsightsSegmentsInstance)

class V1InsightsSegmentsInstance(Instance):
    segment_id: str | None
    external_id: str | None
    queue: str | None
    external_contact: str | None
    external_segment_link_id: str | None
    date: str | None
    account_id: str | None
    external_segment_link: str | None
    agent_id: str | None
    agent_phone: str | None
    agent_name: str | None
    agent_team_name: str | None
    agent_team_name_in_hierarchy: str | None
    agent_link: str | None
    customer_phone: str | None
    customer_name: str | None
    customer_link: str | None
    segment_recording_offset: str | None
    media: Any
    assessment_type: Any
    assessment_percentage: Any
    url: str | None

class V1InsightsSession(Called):
    def __call__(self) -> V1InsightsSessionContext: ...
    def get(self) -> V1InsightsSessionContext: ...

class V1InsightsSessionContext(Resource):
    create = answers(_typed.V1InsightsSessionContext.create, V1InsightsSessionInstance)
    create_with_http_info = full_answers(_typed.V1InsightsSessionContext.create, V1InsightsSessionInstance)

class V1InsightsSessionInstance(Instance):
    workspace_id: str | None
    session_expiry: str | None
    session_id: str | None
    base_url: str | None
    url: str | None
    create = answers(_typed.V1InsightsSessionInstance.create, V1InsightsSessionInstance)
    create_with_http_info = full_answers(_typed.V1InsightsSessionInstance.create, V1InsightsSessionInstance)

class V1InsightsSettingsAnswerSets(Resource):
    fetch = answers(_typed.V1InsightsSettingsAnswerSets.fetch, V1InsightsSettingsAnswerSetsInstance)
    fetch_with_http_info = full_answers(_typed.V1InsightsSettingsAnswerSets.fetch, V1InsightsSettingsAnswerSetsInstance)

class V1InsightsSettingsAnswerSetsInstance(Instance):
    account_sid: str | None
    answer_sets: Any
    answer_set_categories: Any
    not_applicable: Any
    url: str | None

class V1InsightsSettingsComment(Resource):
    fetch = answers(_typed.V1InsightsSettingsComment.fetch, V1InsightsSettingsCommentInstance)
    fetch_with_http_info = full_answers(_typed.V1InsightsSettingsComment.fetch, V1InsightsSettingsCommentInstance)

class V1InsightsSettingsCommentInstance(Instance):
    account_sid: str | None
    comments: Any
    url: str | None

class V1InsightsUserRoles(Called):
    def __call__(self) -> V1InsightsUserRolesContext: ...
    def get(self) -> V1InsightsUserRolesContext: ...

class V1InsightsUserRolesContext(Resource):
    fetch = answers(_typed.V1InsightsUserRolesContext.fetch, V1InsightsUserRolesInstance)
    fetch_with_http_info = full_answers(_typed.V1InsightsUserRolesContext.fetch, V1InsightsUserRolesInstance)

class V1InsightsUserRolesInstance(Instance):
    roles: list[Any] | None
    url: str | None
    fetch = answers(_typed.V1InsightsUserRolesInstance.fetch, V1InsightsUserRolesInstance)
    fetch_with_http_info = full_answers(_typed.V1InsightsUserRolesInstance.fetch, V1InsightsUserRolesInstance)

class V1Interaction(Called):
    def __call__(self, sid: str) -> V1InteractionContext: ...
    def get(self, sid: str) -> V1InteractionContext: ...
    create = answers(_typed.V1Interaction.create, V1InteractionInstance)
    create_with_http_info = full_answers(_typed.V1Interaction.create, V1InteractionInstance)

class V1InteractionContext(Resource):
    @property
    def channels(self) -> V1InteractionChannels: ...
    fetch = answers(_typed.V1InteractionContext.fetch, V1InteractionInstance)
    fetch_with_http_info = full_answers(_typed.V1InteractionContext.fetch, V1InteractionInstance)
    update = answers(_typed.V1InteractionContext.update, V1InteractionInstance)
    update_with_http_info = full_answers(_typed.V1InteractionContext.update, V1InteractionInstance)

class V1InteractionChannels(Called):
    def __call__(self, sid: str) -> V1InteractionChannelsContext: ...
    def get(self, sid: str) -> V1InteractionChannelsContext: ...
    list = lists(_typed.V1InteractionChannels.list, V1InteractionChannelsInstance)
    list_with_http_info = full_lists(_typed.V1InteractionChannels.list, V1InteractionChannelsInstance)
    stream = streams(_typed.V1InteractionChannels.stream, V1InteractionChannelsInstance)
    stream_with_http_info = full_streams(_typed.V1InteractionChannels.stream, V1InteractionChannelsInstance)
    page = pages(_typed.V1InteractionChannels.page, V1InteractionChannelsInstance)
    page_with_http_info = full_pages(_typed.V1InteractionChannels.page, V1InteractionChannelsInstance)
    get_page = pages(_typed.V1InteractionChannels.get_page, V1InteractionChannelsInstance)

class V1InteractionChannelsContext(Resource):
    @property
    def invites(self) -> V1InteractionChannelsInvites: ...
    @property
    def participants(self) -> V1InteractionChannelsParticipants: ...
    @property
    def transfers(self) -> V1InteractionChannelsTransfers: ...
    fetch = answers(_typed.V1InteractionChannelsContext.fetch, V1InteractionChannelsInstance)
    fetch_with_http_info = full_answers(_typed.V1InteractionChannelsContext.fetch, V1InteractionChannelsInstance)
    update = answers(_typed.V1InteractionChannelsContext.update, V1InteractionChannelsInstance)
    update_with_http_info = full_answers(_typed.V1InteractionChannelsContext.update, V1InteractionChannelsInstance)

class V1InteractionChannelsInvites(Resource):
    create = answers(_typed.V1InteractionChannelsInvites.create, V1InteractionChannelsInvitesInstance)
    create_with_http_info = full_answers(_typed.V1InteractionChannelsInvites.create, V1InteractionChannelsInvitesInstance)
    list = lists(_typed.V1InteractionChannelsInvites.list, V1InteractionChannelsInvitesInstance)
    list_with_http_info = full_lists(_typed.V1InteractionChannelsInvites.list, V1InteractionChannelsInvitesInstance)
    stream = streams(_typed.V1InteractionChannelsInvites.stream, V1InteractionChannelsInvitesInstance)
    stream_with_http_info = full_streams(_typed.V1InteractionChannelsInvites.stream, V1InteractionChannelsInvitesInstance)
    page = pages(_typed.V1InteractionChannelsInvites.page, V1InteractionChannelsInvitesInstance)
    page_with_http_info = full_pages(_typed.V1InteractionChannelsInvites.page, V1InteractionChannelsInvitesInstance)
    get_page = pages(_typed.V1InteractionChannelsInvites.get_page, V1InteractionChannelsInvitesInstance)

class V1InteractionChannelsInvitesInstance(Instance):
    sid: str | None
    interaction_sid: str | None
    channel_sid: str | None
    routing: Any
    url: str | None

class V1InteractionChannelsParticipants(Called):
    def __call__(self, sid: str) -> V1InteractionChannelsParticipantsContext: ...
    def get(self, sid: str) -> V1InteractionChannelsParticipantsContext: ...
    create = answers(_typed.V1InteractionChannelsParticipants.create, V1InteractionChannelsParticipantsInstance)
    create_with_http_info = full_answers(_typed.V1InteractionChannelsParticipants.create, V1InteractionChannelsParticipantsInstance)
    list = lists(_typed.V1InteractionChannelsParticipants.list, V1InteractionChannelsParticipantsInstance)
    list_with_http_info = full_lists(_typed.V1InteractionChannelsParticipants.list, V1InteractionChannelsParticipantsInstance)
    stream = streams(_typed.V1InteractionChannelsParticipants.stream, V1InteractionChannelsParticipantsInstance)
    stream_with_http_info = full_streams(_typed.V1InteractionChannelsParticipants.stream, V1InteractionChannelsParticipantsInstance)
    page = pages(_typed.V1InteractionChannelsParticipants.page, V1InteractionChannelsParticipantsInstance)
    page_with_http_info = full_pages(_typed.V1InteractionChannelsParticipants.page, V1InteractionChannelsParticipantsInstance)
    get_page = pages(_typed.V1InteractionChannelsParticipants.get_page, V1InteractionChannelsParticipantsInstance)

class V1InteractionChannelsParticipantsContext(Resource):
    update = answers(_typed.V1InteractionChannelsParticipantsContext.update, V1InteractionChannelsParticipantsInstance)
    update_with_http_info = full_answers(_typed.V1InteractionChannelsParticipantsContext.update, V1InteractionChannelsParticipantsInstance)

class V1InteractionChannelsParticipantsInstance(Instance):
    sid: str | None
    type: str | None
    interaction_sid: str | None
    channel_sid: str | None
    url: str | None
    routing_properties: Any
    update = answers(_typed.V1InteractionChannelsParticipantsInstance.update, V1InteractionChannelsParticipantsInstance)
    update_with_http_info = full_answers(_typed.V1InteractionChannelsParticipantsInstance.update, V1InteractionChannelsParticipantsInstance)

class V1InteractionChannelsTransfers(Called):
    def __call__(self, sid: str) -> V1InteractionChannelsTransfersContext: ...
    def get(self, sid: str) -> V1InteractionChannelsTransfersContext: ...
    create = answers(_typed.V1InteractionChannelsTransfers.create, V1InteractionChannelsTransfersInstance)
    create_with_http_info = full_answers(_typed.V1InteractionChannelsTransfers.create, V1InteractionChannelsTransfersInstance)

class V1InteractionChannelsTransfersContext(Resource):
    fetch = answers(_typed.V1InteractionChannelsTransfersContext.fetch, V1InteractionChannelsTransfersInstance)
    fetch_with_http_info = full_answers(_typed.V1InteractionChannelsTransfersContext.fetch, V1InteractionChannelsTransfersInstance)
    update = answers(_typed.V1InteractionChannelsTransfersContext.update, V1InteractionChannelsTransfersInstance)
    update_with_http_info = full_answers(_typed.V1InteractionChannelsTransfersContext.update, V1InteractionChannelsTransfersInstance)

class V1InteractionChannelsTransfersInstance(Instance):
    sid: str | None
    instance_sid: str | None
    account_sid: str | None
    interaction_sid: str | None
    channel_sid: str | None
    execution_sid: str | None
    type: str | None
    status: str | None
    from_: str | None
    to: str | None
    note_sid: str | None
    summary_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    fetch = answers(_typed.V1InteractionChannelsTransfersInstance.fetch, V1InteractionChannelsTransfersInstance)
    fetch_with_http_info = full_answers(_typed.V1InteractionChannelsTransfersInstance.fetch, V1InteractionChannelsTransfersInstance)
    update = answers(_typed.V1InteractionChannelsTransfersInstance.update, V1InteractionChannelsTransfersInstance)
    update_with_http_info = full_answers(_typed.V1InteractionChannelsTransfersInstance.update, V1InteractionChannelsTransfersInstance)

class V1InteractionChannelsInstance(Instance):
    sid: str | None
    interaction_sid: str | None
    type: str | None
    status: str | None
    error_code: int | None
    error_message: str | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def invites(self) -> V1InteractionChannelsInvites: ...
    @property
    def participants(self) -> V1InteractionChannelsParticipants: ...
    @property
    def transfers(self) -> V1InteractionChannelsTransfers: ...
    fetch = answers(_typed.V1InteractionChannelsInstance.fetch, V1InteractionChannelsInstance)
    fetch_with_http_info = full_answers(_typed.V1InteractionChannelsInstance.fetch, V1InteractionChannelsInstance)
    update = answers(_typed.V1InteractionChannelsInstance.update, V1InteractionChannelsInstance)
    update_with_http_info = full_answers(_typed.V1InteractionChannelsInstance.update, V1InteractionChannelsInstance)

class V1InteractionInstance(Instance):
    sid: str | None
    channel: Any
    routing: Any
    url: str | None
    links: dict[str, Any] | None
    interaction_context_sid: str | None
    webhook_ttid: str | None
    @property
    def channels(self) -> V1InteractionChannels: ...
    fetch = answers(_typed.V1InteractionInstance.fetch, V1InteractionInstance)
    fetch_with_http_info = full_answers(_typed.V1InteractionInstance.fetch, V1InteractionInstance)
    update = answers(_typed.V1InteractionInstance.update, V1InteractionInstance)
    update_with_http_info = full_answers(_typed.V1InteractionInstance.update, V1InteractionInstance)

class V1PluginArchive(Called):
    def __call__(self, sid: str) -> V1PluginArchiveContext: ...
    def get(self, sid: str) -> V1PluginArchiveContext: ...

class V1PluginArchiveContext(Resource):
    update = answers(_typed.V1PluginArchiveContext.update, V1PluginArchiveInstance)
    update_with_http_info = full_answers(_typed.V1PluginArchiveContext.update, V1PluginArchiveInstance)

class V1PluginArchiveInstance(Instance):
    sid: str | None
    account_sid: str | None
    unique_name: str | None
    friendly_name: str | None
    description: str | None
    archived: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    update = answers(_typed.V1PluginArchiveInstance.update, V1PluginArchiveInstance)
    update_with_http_info = full_answers(_typed.V1PluginArchiveInstance.update, V1PluginArchiveInstance)

class V1PluginConfigurationArchive(Called):
    def __call__(self, sid: str) -> V1PluginConfigurationArchiveContext: ...
    def get(self, sid: str) -> V1PluginConfigurationArchiveContext: ...

class V1PluginConfigurationArchiveContext(Resource):
    update = answers(_typed.V1PluginConfigurationArchiveContext.update, V1PluginConfigurationArchiveInstance)
    update_with_http_info = full_answers(_typed.V1PluginConfigurationArchiveContext.update, V1PluginConfigurationArchiveInstance)

class V1PluginConfigurationArchiveInstance(Instance):
    sid: str | None
    account_sid: str | None
    name: str | None
    description: str | None
    archived: bool | None
    date_created: datetime | None
    url: str | None
    update = answers(_typed.V1PluginConfigurationArchiveInstance.update, V1PluginConfigurationArchiveInstance)
    update_with_http_info = full_answers(_typed.V1PluginConfigurationArchiveInstance.update, V1PluginConfigurationArchiveInstance)

class V1PluginConfigurations(Called):
    def __call__(self, sid: str) -> V1PluginConfigurationsContext: ...
    def get(self, sid: str) -> V1PluginConfigurationsContext: ...
    create = answers(_typed.V1PluginConfigurations.create, V1PluginConfigurationsInstance)
    create_with_http_info = full_answers(_typed.V1PluginConfigurations.create, V1PluginConfigurationsInstance)
    list = lists(_typed.V1PluginConfigurations.list, V1PluginConfigurationsInstance)
    list_with_http_info = full_lists(_typed.V1PluginConfigurations.list, V1PluginConfigurationsInstance)
    stream = streams(_typed.V1PluginConfigurations.stream, V1PluginConfigurationsInstance)
    stream_with_http_info = full_streams(_typed.V1PluginConfigurations.stream, V1PluginConfigurationsInstance)
    page = pages(_typed.V1PluginConfigurations.page, V1PluginConfigurationsInstance)
    page_with_http_info = full_pages(_typed.V1PluginConfigurations.page, V1PluginConfigurationsInstance)
    get_page = pages(_typed.V1PluginConfigurations.get_page, V1PluginConfigurationsInstance)

class V1PluginConfigurationsContext(Resource):
    @property
    def plugins(self) -> V1PluginConfigurationsPlugins: ...
    fetch = answers(_typed.V1PluginConfigurationsContext.fetch, V1PluginConfigurationsInstance)
    fetch_with_http_info = full_answers(_typed.V1PluginConfigurationsContext.fetch, V1PluginConfigurationsInstance)

class V1PluginConfigurationsPlugins(Called):
    def __call__(self, plugin_sid: str) -> V1PluginConfigurationsPluginsContext: ...
    def get(self, plugin_sid: str) -> V1PluginConfigurationsPluginsContext: ...
    list = lists(_typed.V1PluginConfigurationsPlugins.list, V1PluginConfigurationsPluginsInstance)
    list_with_http_info = full_lists(_typed.V1PluginConfigurationsPlugins.list, V1PluginConfigurationsPluginsInstance)
    stream = streams(_typed.V1PluginConfigurationsPlugins.stream, V1PluginConfigurationsPluginsInstance)
    stream_with_http_info = full_streams(_typed.V1PluginConfigurationsPlugins.stream, V1PluginConfigurationsPluginsInstance)
    page = pages(_typed.V1PluginConfigurationsPlugins.page, V1PluginConfigurationsPluginsInstance)
    page_with_http_info = full_pages(_typed.V1PluginConfigurationsPlugins.page, V1PluginConfigurationsPluginsInstance)
    get_page = pages(_typed.V1PluginConfigurationsPlugins.get_page, V1PluginConfigurationsPluginsInstance)

class V1PluginConfigurationsPluginsContext(Resource):
    fetch = answers(_typed.V1PluginConfigurationsPluginsContext.fetch, V1PluginConfigurationsPluginsInstance)
    fetch_with_http_info = full_answers(_typed.V1PluginConfigurationsPluginsContext.fetch, V1PluginConfigurationsPluginsInstance)

class V1PluginConfigurationsPluginsInstance(Instance):
    account_sid: str | None
    configuration_sid: str | None
    plugin_sid: str | None
    plugin_version_sid: str | None
    phase: int | None
    plugin_url: str | None
    unique_name: str | None
    friendly_name: str | None
    description: str | None
    plugin_archived: bool | None
    version: str | None
    changelog: str | None
    plugin_version_archived: bool | None
    private: bool | None
    date_created: datetime | None
    url: str | None
    fetch = answers(_typed.V1PluginConfigurationsPluginsInstance.fetch, V1PluginConfigurationsPluginsInstance)
    fetch_with_http_info = full_answers(_typed.V1PluginConfigurationsPluginsInstance.fetch, V1PluginConfigurationsPluginsInstance)

class V1PluginConfigurationsInstance(Instance):
    sid: str | None
    account_sid: str | None
    name: str | None
    description: str | None
    archived: bool | None
    date_created: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def plugins(self) -> V1PluginConfigurationsPlugins: ...
    fetch = answers(_typed.V1PluginConfigurationsInstance.fetch, V1PluginConfigurationsInstance)
    fetch_with_http_info = full_answers(_typed.V1PluginConfigurationsInstance.fetch, V1PluginConfigurationsInstance)

class V1PluginReleases(Called):
    def __call__(self, sid: str) -> V1PluginReleasesContext: ...
    def get(self, sid: str) -> V1PluginReleasesContext: ...
    create = answers(_typed.V1PluginReleases.create, V1PluginReleasesInstance)
    create_with_http_info = full_answers(_typed.V1PluginReleases.create, V1PluginReleasesInstance)
    list = lists(_typed.V1PluginReleases.list, V1PluginReleasesInstance)
    list_with_http_info = full_lists(_typed.V1PluginReleases.list, V1PluginReleasesInstance)
    stream = streams(_typed.V1PluginReleases.stream, V1PluginReleasesInstance)
    stream_with_http_info = full_streams(_typed.V1PluginReleases.stream, V1PluginReleasesInstance)
    page = pages(_typed.V1PluginReleases.page, V1PluginReleasesInstance)
    page_with_http_info = full_pages(_typed.V1PluginReleases.page, V1PluginReleasesInstance)
    get_page = pages(_typed.V1PluginReleases.get_page, V1PluginReleasesInstance)

class V1PluginReleasesContext(Resource):
    fetch = answers(_typed.V1PluginReleasesContext.fetch, V1PluginReleasesInstance)
    fetch_with_http_info = full_answers(_typed.V1PluginReleasesContext.fetch, V1PluginReleasesInstance)

class V1PluginReleasesInstance(Instance):
    sid: str | None
    account_sid: str | None
    configuration_sid: str | None
    date_created: datetime | None
    url: str | None
    fetch = answers(_typed.V1PluginReleasesInstance.fetch, V1PluginReleasesInstance)
    fetch_with_http_info = full_answers(_typed.V1PluginReleasesInstance.fetch, V1PluginReleasesInstance)

class V1PluginVersionArchive(Called):
    def __call__(self, plugin_sid: str, sid: str) -> V1PluginVersionArchiveContext2: ...
    def get(self, plugin_sid: str, sid: str) -> V1PluginVersionArchiveContext2: ...

class V1PluginVersionArchiveContext2(Resource):
    update = answers(_typed.V1PluginVersionArchiveContext2.update, V1PluginVersionArchiveContext2Instance)
    update_with_http_info = full_answers(_typed.V1PluginVersionArchiveContext2.update, V1PluginVersionArchiveContext2Instance)

class V1PluginVersionArchiveContext2Instance(Instance):
    sid: str | None
    plugin_sid: str | None
    account_sid: str | None
    version: str | None
    plugin_url: str | None
    changelog: str | None
    private: bool | None
    archived: bool | None
    date_created: datetime | None
    url: str | None
    update = answers(_typed.V1PluginVersionArchiveContext2Instance.update, V1PluginVersionArchiveContext2Instance)
    update_with_http_info = full_answers(_typed.V1PluginVersionArchiveContext2Instance.update, V1PluginVersionArchiveContext2Instance)

class V1Plugins(Called):
    def __call__(self, sid: str) -> V1PluginsContext: ...
    def get(self, sid: str) -> V1PluginsContext: ...
    create = answers(_typed.V1Plugins.create, V1PluginsInstance)
    create_with_http_info = full_answers(_typed.V1Plugins.create, V1PluginsInstance)
    list = lists(_typed.V1Plugins.list, V1PluginsInstance)
    list_with_http_info = full_lists(_typed.V1Plugins.list, V1PluginsInstance)
    stream = streams(_typed.V1Plugins.stream, V1PluginsInstance)
    stream_with_http_info = full_streams(_typed.V1Plugins.stream, V1PluginsInstance)
    page = pages(_typed.V1Plugins.page, V1PluginsInstance)
    page_with_http_info = full_pages(_typed.V1Plugins.page, V1PluginsInstance)
    get_page = pages(_typed.V1Plugins.get_page, V1PluginsInstance)

class V1PluginsContext(Resource):
    @property
    def plugin_versions(self) -> V1PluginsPluginVersions: ...
    fetch = answers(_typed.V1PluginsContext.fetch, V1PluginsInstance)
    fetch_with_http_info = full_answers(_typed.V1PluginsContext.fetch, V1PluginsInstance)
    update = answers(_typed.V1PluginsContext.update, V1PluginsInstance)
    update_with_http_info = full_answers(_typed.V1PluginsContext.update, V1PluginsInstance)

class V1PluginsPluginVersions(Called):
    def __call__(self, sid: str) -> V1PluginsPluginVersionsContext: ...
    def get(self, sid: str) -> V1PluginsPluginVersionsContext: ...
    create = answers(_typed.V1PluginsPluginVersions.create, V1PluginsPluginVersionsInstance)
    create_with_http_info = full_answers(_typed.V1PluginsPluginVersions.create, V1PluginsPluginVersionsInstance)
    list = lists(_typed.V1PluginsPluginVersions.list, V1PluginsPluginVersionsInstance)
    list_with_http_info = full_lists(_typed.V1PluginsPluginVersions.list, V1PluginsPluginVersionsInstance)
    stream = streams(_typed.V1PluginsPluginVersions.stream, V1PluginsPluginVersionsInstance)
    stream_with_http_info = full_streams(_typed.V1PluginsPluginVersions.stream, V1PluginsPluginVersionsInstance)
    page = pages(_typed.V1PluginsPluginVersions.page, V1PluginsPluginVersionsInstance)
    page_with_http_info = full_pages(_typed.V1PluginsPluginVersions.page, V1PluginsPluginVersionsInstance)
    get_page = pages(_typed.V1PluginsPluginVersions.get_page, V1PluginsPluginVersionsInstance)

class V1PluginsPluginVersionsContext(Resource):
    fetch = answers(_typed.V1PluginsPluginVersionsContext.fetch, V1PluginsPluginVersionsInstance)
    fetch_with_http_info = full_answers(_typed.V1PluginsPluginVersionsContext.fetch, V1PluginsPluginVersionsInstance)

class V1PluginsPluginVersionsInstance(Instance):
    sid: str | None
    plugin_sid: str | None
    account_sid: str | None
    version: str | None
    plugin_url: str | None
    changelog: str | None
    private: bool | None
    archived: bool | None
    validated: bool | None
    date_created: datetime | None
    url: str | None
    fetch = answers(_typed.V1PluginsPluginVersionsInstance.fetch, V1PluginsPluginVersionsInstance)
    fetch_with_http_info = full_answers(_typed.V1PluginsPluginVersionsInstance.fetch, V1PluginsPluginVersionsInstance)

class V1PluginsInstance(Instance):
    sid: str | None
    account_sid: str | None
    unique_name: str | None
    friendly_name: str | None
    description: str | None
    archived: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def plugin_versions(self) -> V1PluginsPluginVersions: ...
    fetch = answers(_typed.V1PluginsInstance.fetch, V1PluginsInstance)
    fetch_with_http_info = full_answers(_typed.V1PluginsInstance.fetch, V1PluginsInstance)
    update = answers(_typed.V1PluginsInstance.update, V1PluginsInstance)
    update_with_http_info = full_answers(_typed.V1PluginsInstance.update, V1PluginsInstance)

class V1ProvisioningStatus(Called):
    def __call__(self) -> V1ProvisioningStatusContext: ...
    def get(self) -> V1ProvisioningStatusContext: ...

class V1ProvisioningStatusContext(Resource):
    fetch = answers(_typed.V1ProvisioningStatusContext.fetch, V1ProvisioningStatusInstance)
    fetch_with_http_info = full_answers(_typed.V1ProvisioningStatusContext.fetch, V1ProvisioningStatusInstance)

class V1ProvisioningStatusInstance(Instance):
    status: str | None
    url: str | None
    fetch = answers(_typed.V1ProvisioningStatusInstance.fetch, V1ProvisioningStatusInstance)
    fetch_with_http_info = full_answers(_typed.V1ProvisioningStatusInstance.fetch, V1ProvisioningStatusInstance)

class V1WebChannel(Called):
    def __call__(self, sid: str) -> V1WebChannelContext: ...
    def get(self, sid: str) -> V1WebChannelContext: ...
    create = answers(_typed.V1WebChannel.create, V1WebChannelInstance)
    create_with_http_info = full_answers(_typed.V1WebChannel.create, V1WebChannelInstance)
    list = lists(_typed.V1WebChannel.list, V1WebChannelInstance)
    list_with_http_info = full_lists(_typed.V1WebChannel.list, V1WebChannelInstance)
    stream = streams(_typed.V1WebChannel.stream, V1WebChannelInstance)
    stream_with_http_info = full_streams(_typed.V1WebChannel.stream, V1WebChannelInstance)
    page = pages(_typed.V1WebChannel.page, V1WebChannelInstance)
    page_with_http_info = full_pages(_typed.V1WebChannel.page, V1WebChannelInstance)
    get_page = pages(_typed.V1WebChannel.get_page, V1WebChannelInstance)

class V1WebChannelContext(Resource):
    delete = awaited(_typed.V1WebChannelContext.delete)
    delete_with_http_info = full_awaited(_typed.V1WebChannelContext.delete)
    fetch = answers(_typed.V1WebChannelContext.fetch, V1WebChannelInstance)
    fetch_with_http_info = full_answers(_typed.V1WebChannelContext.fetch, V1WebChannelInstance)
    update = answers(_typed.V1WebChannelContext.update, V1WebChannelInstance)
    update_with_http_info = full_answers(_typed.V1WebChannelContext.update, V1WebChannelInstance)

class V1WebChannelInstance(Instance):
    account_sid: str | None
    flex_flow_sid: str | None
    sid: str | None
    url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    delete = awaited(_typed.V1WebChannelInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1WebChannelInstance.delete)
    fetch = answers(_typed.V1WebChannelInstance.fetch, V1WebChannelInstance)
    fetch_with_http_info = full_answers(_typed.V1WebChannelInstance.fetch, V1WebChannelInstance)
    update = answers(_typed.V1WebChannelInstance.update, V1WebChannelInstance)
    update_with_http_info = full_answers(_typed.V1WebChannelInstance.update, V1WebChannelInstance)

class V2(Resource):
    @property
    def flex_user(self) -> V2FlexUser: ...
    @property
    def web_channels(self) -> V2WebChannels: ...

class V2FlexUser(Called):
    def __call__(self, instance_sid: str, flex_user_sid: str) -> V2FlexUserContext2: ...
    def get(self, instance_sid: str, flex_user_sid: str) -> V2FlexUserContext2: ...

class V2FlexUserContext2(Resource):
    fetch = answers(_typed.V2FlexUserContext2.fetch, V2FlexUserContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2FlexUserContext2.fetch, V2FlexUserContext2Instance)
    update = answers(_typed.V2FlexUserContext2.update, V2FlexUserContext2Instance)
    update_with_http_info = full_answers(_typed.V2FlexUserContext2.update, V2FlexUserContext2Instance)

class V2FlexUserContext2Instance(Instance):
    account_sid: str | None
    instance_sid: str | None
    user_sid: str | None
    flex_user_sid: str | None
    worker_sid: str | None
    workspace_sid: str | None
    flex_team_sid: str | None
    username: str | None
    email: str | None
    locale: str | None
    roles: list[Any] | None
    created_date: datetime | None
    updated_date: datetime | None
    version: int | None
    url: str | None
    fetch = answers(_typed.V2FlexUserContext2Instance.fetch, V2FlexUserContext2Instance)
    fetch_with_http_info = full_answers(_typed.V2FlexUserContext2Instance.fetch, V2FlexUserContext2Instance)
    update = answers(_typed.V2FlexUserContext2Instance.update, V2FlexUserContext2Instance)
    update_with_http_info = full_answers(_typed.V2FlexUserContext2Instance.update, V2FlexUserContext2Instance)

class V2WebChannels(Resource):
    create = answers(_typed.V2WebChannels.create, V2WebChannelsInstance)
    create_with_http_info = full_answers(_typed.V2WebChannels.create, V2WebChannelsInstance)

class V2WebChannelsInstance(Instance):
    conversation_sid: str | None
    identity: str | None
