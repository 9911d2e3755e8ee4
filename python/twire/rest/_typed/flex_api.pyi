"""client.flex_api."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Body, Bool, Called, Instance, Int, Items, List, Number, Page, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def create(self, category_sid: Text, category_name: Text, segment_id: Text, agent_id: Text, offset: Number, metric_id: Text, metric_name: Text, answer_text: Text, answer_id: Text, questionnaire_sid: Text, authorization: Text | None = ...) -> V1AssessmentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, authorization: Text | None = ..., segment_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1AssessmentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, authorization: Text | None = ..., segment_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AssessmentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, authorization: Text | None = ..., segment_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1AssessmentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AssessmentsInstance]: ...
    get_page_async = awaited(get_page)

class V1AssessmentsContext(Resource):
    def update(self, offset: Number, answer_text: Text, answer_id: Text, authorization: Text | None = ...) -> V1AssessmentsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def update(self, offset: Number, answer_text: Text, answer_id: Text, authorization: Text | None = ...) -> V1AssessmentsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Channel(Called):
    def __call__(self, sid: str) -> V1ChannelContext: ...
    def get(self, sid: str) -> V1ChannelContext: ...
    def create(self, flex_flow_sid: Text, identity: Text, chat_user_friendly_name: Text, chat_friendly_name: Text, target: Text | None = ..., chat_unique_name: Text | None = ..., pre_engagement_data: Text | None = ..., task_sid: Text | None = ..., task_attributes: Text | None = ..., long_lived: Bool | None = ...) -> V1ChannelInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ChannelInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ChannelInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ChannelInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ChannelInstance]: ...
    get_page_async = awaited(get_page)

class V1ChannelContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ChannelInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ChannelInstance(Instance):
    account_sid: str | None
    flex_flow_sid: str | None
    sid: str | None
    user_sid: str | None
    task_sid: str | None
    url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ChannelInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Configuration(Called):
    def __call__(self) -> V1ConfigurationContext: ...
    def get(self) -> V1ConfigurationContext: ...

class V1ConfigurationContext(Resource):
    def fetch(self, ui_version: Text | None = ...) -> V1ConfigurationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Body | None = ...) -> V1ConfigurationInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def fetch(self, ui_version: Text | None = ...) -> V1ConfigurationInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Body | None = ...) -> V1ConfigurationInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1FlexFlow(Called):
    def __call__(self, sid: str) -> V1FlexFlowContext: ...
    def get(self, sid: str) -> V1FlexFlowContext: ...
    def create(self, friendly_name: Text, chat_service_sid: Text, channel_type: Text, contact_identity: Text | None = ..., enabled: Bool | None = ..., integration_type: Text | None = ..., integration_flow_sid: Text | None = ..., integration_url: Text | None = ..., integration_workspace_sid: Text | None = ..., integration_workflow_sid: Text | None = ..., integration_channel: Text | None = ..., integration_timeout: Int | None = ..., integration_priority: Int | None = ..., integration_creation_on_message: Bool | None = ..., long_lived: Bool | None = ..., janitor_enabled: Bool | None = ..., integration_retry_count: Int | None = ...) -> V1FlexFlowInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1FlexFlowInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1FlexFlowInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1FlexFlowInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1FlexFlowInstance]: ...
    get_page_async = awaited(get_page)

class V1FlexFlowContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlexFlowInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., chat_service_sid: Text | None = ..., channel_type: Text | None = ..., contact_identity: Text | None = ..., enabled: Bool | None = ..., integration_type: Text | None = ..., integration_flow_sid: Text | None = ..., integration_url: Text | None = ..., integration_workspace_sid: Text | None = ..., integration_workflow_sid: Text | None = ..., integration_channel: Text | None = ..., integration_timeout: Int | None = ..., integration_priority: Int | None = ..., integration_creation_on_message: Bool | None = ..., long_lived: Bool | None = ..., janitor_enabled: Bool | None = ..., integration_retry_count: Int | None = ...) -> V1FlexFlowInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlexFlowInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., chat_service_sid: Text | None = ..., channel_type: Text | None = ..., contact_identity: Text | None = ..., enabled: Bool | None = ..., integration_type: Text | None = ..., integration_flow_sid: Text | None = ..., integration_url: Text | None = ..., integration_workspace_sid: Text | None = ..., integration_workflow_sid: Text | None = ..., integration_channel: Text | None = ..., integration_timeout: Int | None = ..., integration_priority: Int | None = ..., integration_creation_on_message: Bool | None = ..., long_lived: Bool | None = ..., janitor_enabled: Bool | None = ..., integration_retry_count: Int | None = ...) -> V1FlexFlowInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InsightsAssessmentsComment(Resource):
    def create(self, category_id: Text, category_name: Text, comment: Text, segment_id: Text, agent_id: Text, offset: Number, authorization: Text | None = ...) -> V1InsightsAssessmentsCommentInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, authorization: Text | None = ..., segment_id: Text | None = ..., agent_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1InsightsAssessmentsCommentInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, authorization: Text | None = ..., segment_id: Text | None = ..., agent_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InsightsAssessmentsCommentInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, authorization: Text | None = ..., segment_id: Text | None = ..., agent_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InsightsAssessmentsCommentInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InsightsAssessmentsCommentInstance]: ...
    get_page_async = awaited(get_page)

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
    def list(self, authorization: Text | None = ..., segment_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1InsightsConversationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, authorization: Text | None = ..., segment_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InsightsConversationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, authorization: Text | None = ..., segment_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InsightsConversationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InsightsConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V1InsightsConversationsInstance(Instance):
    account_id: str | None
    conversation_id: str | None
    segment_count: int | None
    segments: list[Any] | None

class V1InsightsQuestionnaires(Called):
    def __call__(self, questionnaire_sid: str) -> V1InsightsQuestionnairesContext: ...
    def get(self, questionnaire_sid: str) -> V1InsightsQuestionnairesContext: ...
    def create(self, name: Text, authorization: Text | None = ..., description: Text | None = ..., active: Bool | None = ..., question_sids: Items | None = ...) -> V1InsightsQuestionnairesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, authorization: Text | None = ..., include_inactive: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1InsightsQuestionnairesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, authorization: Text | None = ..., include_inactive: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InsightsQuestionnairesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, authorization: Text | None = ..., include_inactive: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InsightsQuestionnairesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InsightsQuestionnairesInstance]: ...
    get_page_async = awaited(get_page)

class V1InsightsQuestionnairesContext(Resource):
    def delete(self, authorization: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, authorization: Text | None = ...) -> V1InsightsQuestionnairesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, active: Bool, authorization: Text | None = ..., name: Text | None = ..., description: Text | None = ..., question_sids: Items | None = ...) -> V1InsightsQuestionnairesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InsightsQuestionnairesInstance(Instance):
    account_sid: str | None
    questionnaire_sid: str | None
    name: str | None
    description: str | None
    active: bool | None
    questions: list[Any] | None
    url: str | None
    def delete(self, authorization: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, authorization: Text | None = ...) -> V1InsightsQuestionnairesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, active: Bool, authorization: Text | None = ..., name: Text | None = ..., description: Text | None = ..., question_sids: Items | None = ...) -> V1InsightsQuestionnairesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InsightsQuestionnairesCategory(Called):
    def __call__(self, category_sid: str) -> V1InsightsQuestionnairesCategoryContext: ...
    def get(self, category_sid: str) -> V1InsightsQuestionnairesCategoryContext: ...
    def create(self, name: Text, authorization: Text | None = ...) -> V1InsightsQuestionnairesCategoryInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, authorization: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1InsightsQuestionnairesCategoryInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, authorization: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InsightsQuestionnairesCategoryInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, authorization: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InsightsQuestionnairesCategoryInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InsightsQuestionnairesCategoryInstance]: ...
    get_page_async = awaited(get_page)

class V1InsightsQuestionnairesCategoryContext(Resource):
    def delete(self, authorization: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def update(self, name: Text, authorization: Text | None = ...) -> V1InsightsQuestionnairesCategoryInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InsightsQuestionnairesCategoryInstance(Instance):
    account_sid: str | None
    category_sid: str | None
    name: str | None
    url: str | None
    def delete(self, authorization: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def update(self, name: Text, authorization: Text | None = ...) -> V1InsightsQuestionnairesCategoryInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InsightsQuestionnairesQuestion(Called):
    def __call__(self, question_sid: str) -> V1InsightsQuestionnairesQuestionContext: ...
    def get(self, question_sid: str) -> V1InsightsQuestionnairesQuestionContext: ...
    def create(self, category_sid: Text, question: Text, answer_set_id: Text, allow_na: Bool, authorization: Text | None = ..., description: Text | None = ...) -> V1InsightsQuestionnairesQuestionInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, authorization: Text | None = ..., category_sid: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1InsightsQuestionnairesQuestionInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, authorization: Text | None = ..., category_sid: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InsightsQuestionnairesQuestionInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, authorization: Text | None = ..., category_sid: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InsightsQuestionnairesQuestionInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InsightsQuestionnairesQuestionInstance]: ...
    get_page_async = awaited(get_page)

class V1InsightsQuestionnairesQuestionContext(Resource):
    def delete(self, authorization: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def update(self, allow_na: Bool, authorization: Text | None = ..., category_sid: Text | None = ..., question: Text | None = ..., description: Text | None = ..., answer_set_id: Text | None = ...) -> V1InsightsQuestionnairesQuestionInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self, authorization: Text | None = ...) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def update(self, allow_na: Bool, authorization: Text | None = ..., category_sid: Text | None = ..., question: Text | None = ..., description: Text | None = ..., answer_set_id: Text | None = ...) -> V1InsightsQuestionnairesQuestionInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InsightsSegments(Resource):
    def list(self, authorization: Text | None = ..., segment_id: Text | None = ..., reservation_id: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1InsightsSegmentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, authorization: Text | None = ..., segment_id: Text | None = ..., reservation_id: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InsightsSegmentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, authorization: Text | None = ..., segment_id: Text | None = ..., reservation_id: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InsightsSegmentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InsightsSegmentsInstance]: ...
    get_page_async = awaited(get_page)

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
    def create(self, authorization: Text | None = ...) -> V1InsightsSessionInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1InsightsSessionInstance(Instance):
    workspace_id: str | None
    session_expiry: str | None
    session_id: str | None
    base_url: str | None
    url: str | None
    def create(self, authorization: Text | None = ...) -> V1InsightsSessionInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1InsightsSettingsAnswerSets(Resource):
    def fetch(self, authorization: Text | None = ...) -> V1InsightsSettingsAnswerSetsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1InsightsSettingsAnswerSetsInstance(Instance):
    account_sid: str | None
    answer_sets: Any
    answer_set_categories: Any
    not_applicable: Any
    url: str | None

class V1InsightsSettingsComment(Resource):
    def fetch(self, authorization: Text | None = ...) -> V1InsightsSettingsCommentInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1InsightsSettingsCommentInstance(Instance):
    account_sid: str | None
    comments: Any
    url: str | None

class V1InsightsUserRoles(Called):
    def __call__(self) -> V1InsightsUserRolesContext: ...
    def get(self) -> V1InsightsUserRolesContext: ...

class V1InsightsUserRolesContext(Resource):
    def fetch(self, authorization: Text | None = ...) -> V1InsightsUserRolesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1InsightsUserRolesInstance(Instance):
    roles: list[Any] | None
    url: str | None
    def fetch(self, authorization: Text | None = ...) -> V1InsightsUserRolesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Interaction(Called):
    def __call__(self, sid: str) -> V1InteractionContext: ...
    def get(self, sid: str) -> V1InteractionContext: ...
    def create(self, channel: Any, routing: Any = ..., interaction_context_sid: Text | None = ..., webhook_ttid: Text | None = ...) -> V1InteractionInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1InteractionContext(Resource):
    @property
    def channels(self) -> V1InteractionChannels: ...
    def fetch(self) -> V1InteractionInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, webhook_ttid: Text | None = ...) -> V1InteractionInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InteractionChannels(Called):
    def __call__(self, sid: str) -> V1InteractionChannelsContext: ...
    def get(self, sid: str) -> V1InteractionChannelsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1InteractionChannelsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InteractionChannelsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InteractionChannelsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InteractionChannelsInstance]: ...
    get_page_async = awaited(get_page)

class V1InteractionChannelsContext(Resource):
    @property
    def invites(self) -> V1InteractionChannelsInvites: ...
    @property
    def participants(self) -> V1InteractionChannelsParticipants: ...
    @property
    def transfers(self) -> V1InteractionChannelsTransfers: ...
    def fetch(self) -> V1InteractionChannelsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text, routing: Any = ...) -> V1InteractionChannelsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InteractionChannelsInvites(Resource):
    def create(self, routing: Any) -> V1InteractionChannelsInvitesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1InteractionChannelsInvitesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InteractionChannelsInvitesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InteractionChannelsInvitesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InteractionChannelsInvitesInstance]: ...
    get_page_async = awaited(get_page)

class V1InteractionChannelsInvitesInstance(Instance):
    sid: str | None
    interaction_sid: str | None
    channel_sid: str | None
    routing: Any
    url: str | None

class V1InteractionChannelsParticipants(Called):
    def __call__(self, sid: str) -> V1InteractionChannelsParticipantsContext: ...
    def get(self, sid: str) -> V1InteractionChannelsParticipantsContext: ...
    def create(self, type: Text, media_properties: Any, routing_properties: Any = ...) -> V1InteractionChannelsParticipantsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1InteractionChannelsParticipantsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InteractionChannelsParticipantsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InteractionChannelsParticipantsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InteractionChannelsParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V1InteractionChannelsParticipantsContext(Resource):
    def update(self, status: Text) -> V1InteractionChannelsParticipantsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InteractionChannelsParticipantsInstance(Instance):
    sid: str | None
    type: str | None
    interaction_sid: str | None
    channel_sid: str | None
    url: str | None
    routing_properties: Any
    def update(self, status: Text) -> V1InteractionChannelsParticipantsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InteractionChannelsTransfers(Called):
    def __call__(self, sid: str) -> V1InteractionChannelsTransfersContext: ...
    def get(self, sid: str) -> V1InteractionChannelsTransfersContext: ...
    def create(self, body: Body | None = ...) -> V1InteractionChannelsTransfersInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1InteractionChannelsTransfersContext(Resource):
    def fetch(self) -> V1InteractionChannelsTransfersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Body | None = ...) -> V1InteractionChannelsTransfersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def fetch(self) -> V1InteractionChannelsTransfersInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Body | None = ...) -> V1InteractionChannelsTransfersInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def fetch(self) -> V1InteractionChannelsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: Text, routing: Any = ...) -> V1InteractionChannelsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def fetch(self) -> V1InteractionInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, webhook_ttid: Text | None = ...) -> V1InteractionInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1PluginArchive(Called):
    def __call__(self, sid: str) -> V1PluginArchiveContext: ...
    def get(self, sid: str) -> V1PluginArchiveContext: ...

class V1PluginArchiveContext(Resource):
    def update(self, flex_metadata: Text | None = ...) -> V1PluginArchiveInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def update(self, flex_metadata: Text | None = ...) -> V1PluginArchiveInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1PluginConfigurationArchive(Called):
    def __call__(self, sid: str) -> V1PluginConfigurationArchiveContext: ...
    def get(self, sid: str) -> V1PluginConfigurationArchiveContext: ...

class V1PluginConfigurationArchiveContext(Resource):
    def update(self, flex_metadata: Text | None = ...) -> V1PluginConfigurationArchiveInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1PluginConfigurationArchiveInstance(Instance):
    sid: str | None
    account_sid: str | None
    name: str | None
    description: str | None
    archived: bool | None
    date_created: datetime | None
    url: str | None
    def update(self, flex_metadata: Text | None = ...) -> V1PluginConfigurationArchiveInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1PluginConfigurations(Called):
    def __call__(self, sid: str) -> V1PluginConfigurationsContext: ...
    def get(self, sid: str) -> V1PluginConfigurationsContext: ...
    def create(self, name: Text, flex_metadata: Text | None = ..., plugins: Items | None = ..., description: Text | None = ...) -> V1PluginConfigurationsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1PluginConfigurationsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PluginConfigurationsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, flex_metadata: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PluginConfigurationsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PluginConfigurationsInstance]: ...
    get_page_async = awaited(get_page)

class V1PluginConfigurationsContext(Resource):
    @property
    def plugins(self) -> V1PluginConfigurationsPlugins: ...
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginConfigurationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PluginConfigurationsPlugins(Called):
    def __call__(self, plugin_sid: str) -> V1PluginConfigurationsPluginsContext: ...
    def get(self, plugin_sid: str) -> V1PluginConfigurationsPluginsContext: ...
    def list(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1PluginConfigurationsPluginsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PluginConfigurationsPluginsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, flex_metadata: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PluginConfigurationsPluginsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PluginConfigurationsPluginsInstance]: ...
    get_page_async = awaited(get_page)

class V1PluginConfigurationsPluginsContext(Resource):
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginConfigurationsPluginsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginConfigurationsPluginsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginConfigurationsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PluginReleases(Called):
    def __call__(self, sid: str) -> V1PluginReleasesContext: ...
    def get(self, sid: str) -> V1PluginReleasesContext: ...
    def create(self, configuration_id: Text, flex_metadata: Text | None = ...) -> V1PluginReleasesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1PluginReleasesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PluginReleasesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, flex_metadata: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PluginReleasesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PluginReleasesInstance]: ...
    get_page_async = awaited(get_page)

class V1PluginReleasesContext(Resource):
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginReleasesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PluginReleasesInstance(Instance):
    sid: str | None
    account_sid: str | None
    configuration_sid: str | None
    date_created: datetime | None
    url: str | None
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginReleasesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PluginVersionArchive(Called):
    def __call__(self, plugin_sid: str, sid: str) -> V1PluginVersionArchiveContext2: ...
    def get(self, plugin_sid: str, sid: str) -> V1PluginVersionArchiveContext2: ...

class V1PluginVersionArchiveContext2(Resource):
    def update(self, flex_metadata: Text | None = ...) -> V1PluginVersionArchiveContext2Instance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def update(self, flex_metadata: Text | None = ...) -> V1PluginVersionArchiveContext2Instance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Plugins(Called):
    def __call__(self, sid: str) -> V1PluginsContext: ...
    def get(self, sid: str) -> V1PluginsContext: ...
    def create(self, unique_name: Text, flex_metadata: Text | None = ..., friendly_name: Text | None = ..., description: Text | None = ...) -> V1PluginsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1PluginsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PluginsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, flex_metadata: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PluginsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PluginsInstance]: ...
    get_page_async = awaited(get_page)

class V1PluginsContext(Resource):
    @property
    def plugin_versions(self) -> V1PluginsPluginVersions: ...
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, flex_metadata: Text | None = ..., friendly_name: Text | None = ..., description: Text | None = ...) -> V1PluginsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1PluginsPluginVersions(Called):
    def __call__(self, sid: str) -> V1PluginsPluginVersionsContext: ...
    def get(self, sid: str) -> V1PluginsPluginVersionsContext: ...
    def create(self, resource_version: Text, plugin_url: Text, flex_metadata: Text | None = ..., changelog: Text | None = ..., private: Bool | None = ..., cli_version: Text | None = ..., validate_status: Text | None = ...) -> V1PluginsPluginVersionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1PluginsPluginVersionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PluginsPluginVersionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, flex_metadata: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PluginsPluginVersionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PluginsPluginVersionsInstance]: ...
    get_page_async = awaited(get_page)

class V1PluginsPluginVersionsContext(Resource):
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginsPluginVersionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginsPluginVersionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, flex_metadata: Text | None = ..., friendly_name: Text | None = ..., description: Text | None = ...) -> V1PluginsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ProvisioningStatus(Called):
    def __call__(self) -> V1ProvisioningStatusContext: ...
    def get(self) -> V1ProvisioningStatusContext: ...

class V1ProvisioningStatusContext(Resource):
    def fetch(self) -> V1ProvisioningStatusInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ProvisioningStatusInstance(Instance):
    status: str | None
    url: str | None
    def fetch(self) -> V1ProvisioningStatusInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WebChannel(Called):
    def __call__(self, sid: str) -> V1WebChannelContext: ...
    def get(self, sid: str) -> V1WebChannelContext: ...
    def create(self, flex_flow_sid: Text, identity: Text, customer_friendly_name: Text, chat_friendly_name: Text, chat_unique_name: Text | None = ..., pre_engagement_data: Text | None = ...) -> V1WebChannelInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1WebChannelInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WebChannelInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WebChannelInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WebChannelInstance]: ...
    get_page_async = awaited(get_page)

class V1WebChannelContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WebChannelInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, chat_status: Text | None = ..., post_engagement_data: Text | None = ...) -> V1WebChannelInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WebChannelInstance(Instance):
    account_sid: str | None
    flex_flow_sid: str | None
    sid: str | None
    url: str | None
    date_created: datetime | None
    date_updated: datetime | None
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WebChannelInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, chat_status: Text | None = ..., post_engagement_data: Text | None = ...) -> V1WebChannelInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2(Resource):
    @property
    def flex_user(self) -> V2FlexUser: ...
    @property
    def web_channels(self) -> V2WebChannels: ...

class V2FlexUser(Called):
    def __call__(self, instance_sid: str, flex_user_sid: str) -> V2FlexUserContext2: ...
    def get(self, instance_sid: str, flex_user_sid: str) -> V2FlexUserContext2: ...

class V2FlexUserContext2(Resource):
    def fetch(self) -> V2FlexUserContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, email: Text | None = ..., user_sid: Text | None = ..., locale: Text | None = ...) -> V2FlexUserContext2Instance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def fetch(self) -> V2FlexUserContext2Instance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, email: Text | None = ..., user_sid: Text | None = ..., locale: Text | None = ...) -> V2FlexUserContext2Instance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2WebChannels(Resource):
    def create(self, address_sid: Text, ui_version: Text | None = ..., chat_friendly_name: Text | None = ..., customer_friendly_name: Text | None = ..., pre_engagement_data: Text | None = ..., identity: Text | None = ...) -> V2WebChannelsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2WebChannelsInstance(Instance):
    conversation_sid: str | None
    identity: str | None
