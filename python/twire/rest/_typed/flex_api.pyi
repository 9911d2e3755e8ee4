"""client.flex_api."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Body, Bool, CallableResource, Instance, Int, Items, List, Number, Page, PathValue, Product, Records, Resource, Text, awaited, full, full_awaited, full_stream, full_streamed, streamed

ConfigurationEnumStatus: TypeAlias = Literal["ok", "inprogress", "notstarted"]
FlexFlowEnumChannelType: TypeAlias = Literal["web", "sms", "facebook", "whatsapp", "line", "custom"]
FlexFlowEnumIntegrationType: TypeAlias = Literal["studio", "external", "task"]
InteractionChannelEnumChannelStatus: TypeAlias = Literal["setup", "active", "failed", "closed", "inactive", "pause", "transfer"]
InteractionChannelEnumType: TypeAlias = Literal["voice", "sms", "email", "web", "whatsapp", "chat", "messenger", "gbm"]
InteractionChannelEnumUpdateChannelStatus: TypeAlias = Literal["closed", "inactive"]
InteractionChannelParticipantEnumStatus: TypeAlias = Literal["closed", "wrapup"]
InteractionChannelParticipantEnumType: TypeAlias = Literal["supervisor", "customer", "external", "agent", "unknown"]
InteractionTransferEnumTransferStatus: TypeAlias = Literal["active", "failed", "completed"]
InteractionTransferEnumTransferType: TypeAlias = Literal["warm", "cold", "external"]
ProvisioningStatusEnumStatus: TypeAlias = Literal["active", "in-progress", "not-configured", "failed"]
WebChannelEnumChatStatus: TypeAlias = Literal["inactive"]

class FlexApi(Product):
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

class V1Assessments(CallableResource):
    def __call__(self, assessment_sid: PathValue) -> V1AssessmentsContext: ...
    def get(self, assessment_sid: PathValue) -> V1AssessmentsContext: ...
    def create(self, category_sid: Text, category_name: Text, segment_id: Text, agent_id: Text, offset: Number, metric_id: Text, metric_name: Text, answer_text: Text, answer_id: Text, questionnaire_sid: Text, authorization: Text | None = ...) -> V1AssessmentsInstance:
        """Creates an assessment."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, authorization: Text | None = ..., segment_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1AssessmentsInstance]:
        """Lists assessments. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, authorization: Text | None = ..., segment_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1AssessmentsInstance]:
        """Lists assessments. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, authorization: Text | None = ..., segment_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1AssessmentsInstance]:
        """Lists assessments. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1AssessmentsInstance]: ...
    get_page_async = awaited(get_page)

class V1AssessmentsContext(Resource):
    def update(self, offset: Number, answer_text: Text, answer_id: Text, authorization: Text | None = ...) -> V1AssessmentsInstance:
        """Changes an assessment."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1AssessmentsInstanceFields(Instance):
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

class V1AssessmentsInstance(V1AssessmentsInstanceFields):
    def update(self, offset: Number, answer_text: Text, answer_id: Text, authorization: Text | None = ...) -> V1AssessmentsInstance:
        """Changes an assessment."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Channel(CallableResource):
    def __call__(self, sid: PathValue) -> V1ChannelContext: ...
    def get(self, sid: PathValue) -> V1ChannelContext: ...
    def create(self, flex_flow_sid: Text, identity: Text, chat_user_friendly_name: Text, chat_friendly_name: Text, target: Text | None = ..., chat_unique_name: Text | None = ..., pre_engagement_data: Text | None = ..., task_sid: Text | None = ..., task_attributes: Text | None = ..., long_lived: Bool | None = ...) -> V1ChannelInstance:
        """Creates a channel."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ChannelInstance]:
        """Lists channel. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ChannelInstance]:
        """Lists channel. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ChannelInstance]:
        """Lists channel. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ChannelInstance]: ...
    get_page_async = awaited(get_page)

class V1ChannelContext(Resource):
    def delete(self) -> bool:
        """Deletes a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ChannelInstance:
        """Reads a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ChannelInstanceFields(Instance):
    account_sid: str | None
    flex_flow_sid: str | None
    sid: str | None
    user_sid: str | None
    task_sid: str | None
    url: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V1ChannelInstance(V1ChannelInstanceFields):
    def delete(self) -> bool:
        """Deletes a channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ChannelInstance:
        """Reads a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Configuration(CallableResource):
    def __call__(self) -> V1ConfigurationContext: ...
    def get(self) -> V1ConfigurationContext: ...

class V1ConfigurationContext(Resource):
    def fetch(self, ui_version: Text | None = ...) -> V1ConfigurationInstance:
        """Reads a configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Body | None = ...) -> V1ConfigurationInstance:
        """Changes a configuration."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ConfigurationInstanceFields(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    attributes: Any
    status: ConfigurationEnumStatus | None
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

class V1ConfigurationInstance(V1ConfigurationInstanceFields):
    def fetch(self, ui_version: Text | None = ...) -> V1ConfigurationInstance:
        """Reads a configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Body | None = ...) -> V1ConfigurationInstance:
        """Changes a configuration."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1FlexFlow(CallableResource):
    def __call__(self, sid: PathValue) -> V1FlexFlowContext: ...
    def get(self, sid: PathValue) -> V1FlexFlowContext: ...
    def create(self, friendly_name: Text, chat_service_sid: Text, channel_type: FlexFlowEnumChannelType | Text, contact_identity: Text | None = ..., enabled: Bool | None = ..., integration_type: FlexFlowEnumIntegrationType | Text | None = ..., integration_flow_sid: Text | None = ..., integration_url: Text | None = ..., integration_workspace_sid: Text | None = ..., integration_workflow_sid: Text | None = ..., integration_channel: Text | None = ..., integration_timeout: Int | None = ..., integration_priority: Int | None = ..., integration_creation_on_message: Bool | None = ..., long_lived: Bool | None = ..., janitor_enabled: Bool | None = ..., integration_retry_count: Int | None = ...) -> V1FlexFlowInstance:
        """Creates a flex flow."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1FlexFlowInstance]:
        """Lists flex flow. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, friendly_name: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1FlexFlowInstance]:
        """Lists flex flow. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, friendly_name: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1FlexFlowInstance]:
        """Lists flex flow. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1FlexFlowInstance]: ...
    get_page_async = awaited(get_page)

class V1FlexFlowContext(Resource):
    def delete(self) -> bool:
        """Deletes a flex flow. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlexFlowInstance:
        """Reads a flex flow."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., chat_service_sid: Text | None = ..., channel_type: FlexFlowEnumChannelType | Text | None = ..., contact_identity: Text | None = ..., enabled: Bool | None = ..., integration_type: FlexFlowEnumIntegrationType | Text | None = ..., integration_flow_sid: Text | None = ..., integration_url: Text | None = ..., integration_workspace_sid: Text | None = ..., integration_workflow_sid: Text | None = ..., integration_channel: Text | None = ..., integration_timeout: Int | None = ..., integration_priority: Int | None = ..., integration_creation_on_message: Bool | None = ..., long_lived: Bool | None = ..., janitor_enabled: Bool | None = ..., integration_retry_count: Int | None = ...) -> V1FlexFlowInstance:
        """Changes a flex flow."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1FlexFlowInstanceFields(Instance):
    account_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    sid: str | None
    friendly_name: str | None
    chat_service_sid: str | None
    channel_type: FlexFlowEnumChannelType | None
    contact_identity: str | None
    enabled: bool | None
    integration_type: FlexFlowEnumIntegrationType | None
    integration: Any
    long_lived: bool | None
    janitor_enabled: bool | None
    url: str | None

class V1FlexFlowInstance(V1FlexFlowInstanceFields):
    def delete(self) -> bool:
        """Deletes a flex flow. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1FlexFlowInstance:
        """Reads a flex flow."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text | None = ..., chat_service_sid: Text | None = ..., channel_type: FlexFlowEnumChannelType | Text | None = ..., contact_identity: Text | None = ..., enabled: Bool | None = ..., integration_type: FlexFlowEnumIntegrationType | Text | None = ..., integration_flow_sid: Text | None = ..., integration_url: Text | None = ..., integration_workspace_sid: Text | None = ..., integration_workflow_sid: Text | None = ..., integration_channel: Text | None = ..., integration_timeout: Int | None = ..., integration_priority: Int | None = ..., integration_creation_on_message: Bool | None = ..., long_lived: Bool | None = ..., janitor_enabled: Bool | None = ..., integration_retry_count: Int | None = ...) -> V1FlexFlowInstance:
        """Changes a flex flow."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InsightsAssessmentsComment(Resource):
    def create(self, category_id: Text, category_name: Text, comment: Text, segment_id: Text, agent_id: Text, offset: Number, authorization: Text | None = ...) -> V1InsightsAssessmentsCommentInstance:
        """Creates an insights assessments comment."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, authorization: Text | None = ..., segment_id: Text | None = ..., agent_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1InsightsAssessmentsCommentInstance]:
        """Lists insights assessments comment. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, authorization: Text | None = ..., segment_id: Text | None = ..., agent_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InsightsAssessmentsCommentInstance]:
        """Lists insights assessments comment. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, authorization: Text | None = ..., segment_id: Text | None = ..., agent_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InsightsAssessmentsCommentInstance]:
        """Lists insights assessments comment. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InsightsAssessmentsCommentInstance]: ...
    get_page_async = awaited(get_page)

class V1InsightsAssessmentsCommentInstanceFields(Instance):
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

class V1InsightsAssessmentsCommentInstance(V1InsightsAssessmentsCommentInstanceFields):
    pass

class V1InsightsConversations(Resource):
    def list(self, authorization: Text | None = ..., segment_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1InsightsConversationsInstance]:
        """Lists insights conversations. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, authorization: Text | None = ..., segment_id: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InsightsConversationsInstance]:
        """Lists insights conversations. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, authorization: Text | None = ..., segment_id: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InsightsConversationsInstance]:
        """Lists insights conversations. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InsightsConversationsInstance]: ...
    get_page_async = awaited(get_page)

class V1InsightsConversationsInstanceFields(Instance):
    account_id: str | None
    conversation_id: str | None
    segment_count: int | None
    segments: list[Any] | None

class V1InsightsConversationsInstance(V1InsightsConversationsInstanceFields):
    pass

class V1InsightsQuestionnaires(CallableResource):
    def __call__(self, questionnaire_sid: PathValue) -> V1InsightsQuestionnairesContext: ...
    def get(self, questionnaire_sid: PathValue) -> V1InsightsQuestionnairesContext: ...
    def create(self, name: Text, authorization: Text | None = ..., description: Text | None = ..., active: Bool | None = ..., question_sids: Items | None = ...) -> V1InsightsQuestionnairesInstance:
        """Creates an insights questionnaire."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, authorization: Text | None = ..., include_inactive: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1InsightsQuestionnairesInstance]:
        """Lists insights questionnaires. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, authorization: Text | None = ..., include_inactive: Bool | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InsightsQuestionnairesInstance]:
        """Lists insights questionnaires. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, authorization: Text | None = ..., include_inactive: Bool | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InsightsQuestionnairesInstance]:
        """Lists insights questionnaires. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InsightsQuestionnairesInstance]: ...
    get_page_async = awaited(get_page)

class V1InsightsQuestionnairesContext(Resource):
    def delete(self, authorization: Text | None = ...) -> bool:
        """Deletes an insights questionnaire. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, authorization: Text | None = ...) -> V1InsightsQuestionnairesInstance:
        """Reads an insights questionnaire."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, active: Bool, authorization: Text | None = ..., name: Text | None = ..., description: Text | None = ..., question_sids: Items | None = ...) -> V1InsightsQuestionnairesInstance:
        """Changes an insights questionnaire."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InsightsQuestionnairesInstanceFields(Instance):
    account_sid: str | None
    questionnaire_sid: str | None
    name: str | None
    description: str | None
    active: bool | None
    questions: list[Any] | None
    url: str | None

class V1InsightsQuestionnairesInstance(V1InsightsQuestionnairesInstanceFields):
    def delete(self, authorization: Text | None = ...) -> bool:
        """Deletes an insights questionnaire. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self, authorization: Text | None = ...) -> V1InsightsQuestionnairesInstance:
        """Reads an insights questionnaire."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, active: Bool, authorization: Text | None = ..., name: Text | None = ..., description: Text | None = ..., question_sids: Items | None = ...) -> V1InsightsQuestionnairesInstance:
        """Changes an insights questionnaire."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InsightsQuestionnairesCategory(CallableResource):
    def __call__(self, category_sid: PathValue) -> V1InsightsQuestionnairesCategoryContext: ...
    def get(self, category_sid: PathValue) -> V1InsightsQuestionnairesCategoryContext: ...
    def create(self, name: Text, authorization: Text | None = ...) -> V1InsightsQuestionnairesCategoryInstance:
        """Creates an insights questionnaires category."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, authorization: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1InsightsQuestionnairesCategoryInstance]:
        """Lists insights questionnaires category. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, authorization: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InsightsQuestionnairesCategoryInstance]:
        """Lists insights questionnaires category. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, authorization: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InsightsQuestionnairesCategoryInstance]:
        """Lists insights questionnaires category. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InsightsQuestionnairesCategoryInstance]: ...
    get_page_async = awaited(get_page)

class V1InsightsQuestionnairesCategoryContext(Resource):
    def delete(self, authorization: Text | None = ...) -> bool:
        """Deletes an insights questionnaires category. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def update(self, name: Text, authorization: Text | None = ...) -> V1InsightsQuestionnairesCategoryInstance:
        """Changes an insights questionnaires category."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InsightsQuestionnairesCategoryInstanceFields(Instance):
    account_sid: str | None
    category_sid: str | None
    name: str | None
    url: str | None

class V1InsightsQuestionnairesCategoryInstance(V1InsightsQuestionnairesCategoryInstanceFields):
    def delete(self, authorization: Text | None = ...) -> bool:
        """Deletes an insights questionnaires category. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def update(self, name: Text, authorization: Text | None = ...) -> V1InsightsQuestionnairesCategoryInstance:
        """Changes an insights questionnaires category."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InsightsQuestionnairesQuestion(CallableResource):
    def __call__(self, question_sid: PathValue) -> V1InsightsQuestionnairesQuestionContext: ...
    def get(self, question_sid: PathValue) -> V1InsightsQuestionnairesQuestionContext: ...
    def create(self, category_sid: Text, question: Text, answer_set_id: Text, allow_na: Bool, authorization: Text | None = ..., description: Text | None = ...) -> V1InsightsQuestionnairesQuestionInstance:
        """Creates an insights questionnaires question."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, authorization: Text | None = ..., category_sid: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1InsightsQuestionnairesQuestionInstance]:
        """Lists insights questionnaires question. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, authorization: Text | None = ..., category_sid: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InsightsQuestionnairesQuestionInstance]:
        """Lists insights questionnaires question. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, authorization: Text | None = ..., category_sid: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InsightsQuestionnairesQuestionInstance]:
        """Lists insights questionnaires question. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InsightsQuestionnairesQuestionInstance]: ...
    get_page_async = awaited(get_page)

class V1InsightsQuestionnairesQuestionContext(Resource):
    def delete(self, authorization: Text | None = ...) -> bool:
        """Deletes an insights questionnaires question. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def update(self, allow_na: Bool, authorization: Text | None = ..., category_sid: Text | None = ..., question: Text | None = ..., description: Text | None = ..., answer_set_id: Text | None = ...) -> V1InsightsQuestionnairesQuestionInstance:
        """Changes an insights questionnaires question."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InsightsQuestionnairesQuestionInstanceFields(Instance):
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

class V1InsightsQuestionnairesQuestionInstance(V1InsightsQuestionnairesQuestionInstanceFields):
    def delete(self, authorization: Text | None = ...) -> bool:
        """Deletes an insights questionnaires question. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def update(self, allow_na: Bool, authorization: Text | None = ..., category_sid: Text | None = ..., question: Text | None = ..., description: Text | None = ..., answer_set_id: Text | None = ...) -> V1InsightsQuestionnairesQuestionInstance:
        """Changes an insights questionnaires question."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InsightsSegments(Resource):
    def list(self, authorization: Text | None = ..., segment_id: Text | None = ..., reservation_id: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1InsightsSegmentsInstance]:
        """Lists insights segments. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, authorization: Text | None = ..., segment_id: Text | None = ..., reservation_id: Items | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InsightsSegmentsInstance]:
        """Lists insights segments. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, authorization: Text | None = ..., segment_id: Text | None = ..., reservation_id: Items | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InsightsSegmentsInstance]:
        """Lists insights segments. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InsightsSegmentsInstance]: ...
    get_page_async = awaited(get_page)

class V1InsightsSegmentsInstanceFields(Instance):
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

class V1InsightsSegmentsInstance(V1InsightsSegmentsInstanceFields):
    pass

class V1InsightsSession(CallableResource):
    def __call__(self) -> V1InsightsSessionContext: ...
    def get(self) -> V1InsightsSessionContext: ...

class V1InsightsSessionContext(Resource):
    def create(self, authorization: Text | None = ...) -> V1InsightsSessionInstance:
        """Creates an insights session."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1InsightsSessionInstanceFields(Instance):
    workspace_id: str | None
    session_expiry: str | None
    session_id: str | None
    base_url: str | None
    url: str | None

class V1InsightsSessionInstance(V1InsightsSessionInstanceFields):
    def create(self, authorization: Text | None = ...) -> V1InsightsSessionInstance:
        """Creates an insights session."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1InsightsSettingsAnswerSets(Resource):
    def fetch(self, authorization: Text | None = ...) -> V1InsightsSettingsAnswerSetsInstance:
        """Reads an insights settings answer set."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1InsightsSettingsAnswerSetsInstanceFields(Instance):
    account_sid: str | None
    answer_sets: Any
    answer_set_categories: Any
    not_applicable: Any
    url: str | None

class V1InsightsSettingsAnswerSetsInstance(V1InsightsSettingsAnswerSetsInstanceFields):
    pass

class V1InsightsSettingsComment(Resource):
    def fetch(self, authorization: Text | None = ...) -> V1InsightsSettingsCommentInstance:
        """Reads an insights settings comment."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1InsightsSettingsCommentInstanceFields(Instance):
    account_sid: str | None
    comments: Any
    url: str | None

class V1InsightsSettingsCommentInstance(V1InsightsSettingsCommentInstanceFields):
    pass

class V1InsightsUserRoles(CallableResource):
    def __call__(self) -> V1InsightsUserRolesContext: ...
    def get(self) -> V1InsightsUserRolesContext: ...

class V1InsightsUserRolesContext(Resource):
    def fetch(self, authorization: Text | None = ...) -> V1InsightsUserRolesInstance:
        """Reads an insights user role."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1InsightsUserRolesInstanceFields(Instance):
    roles: list[Any] | None
    url: str | None

class V1InsightsUserRolesInstance(V1InsightsUserRolesInstanceFields):
    def fetch(self, authorization: Text | None = ...) -> V1InsightsUserRolesInstance:
        """Reads an insights user role."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1Interaction(CallableResource):
    def __call__(self, sid: PathValue) -> V1InteractionContext: ...
    def get(self, sid: PathValue) -> V1InteractionContext: ...
    def create(self, channel: Any, routing: Any = ..., interaction_context_sid: Text | None = ..., webhook_ttid: Text | None = ...) -> V1InteractionInstance:
        """Creates an interaction."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1InteractionContext(Resource):
    @property
    def channels(self) -> V1InteractionChannels: ...
    def fetch(self) -> V1InteractionInstance:
        """Reads an interaction."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, webhook_ttid: Text | None = ...) -> V1InteractionInstance:
        """Changes an interaction."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InteractionChannels(CallableResource):
    def __call__(self, sid: PathValue) -> V1InteractionChannelsContext: ...
    def get(self, sid: PathValue) -> V1InteractionChannelsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1InteractionChannelsInstance]:
        """Lists channels of an interaction. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InteractionChannelsInstance]:
        """Lists channels of an interaction. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InteractionChannelsInstance]:
        """Lists channels of an interaction. Reads one page."""
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
    def fetch(self) -> V1InteractionChannelsInstance:
        """Reads a channel of an interaction."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: InteractionChannelEnumUpdateChannelStatus | Text, routing: Any = ...) -> V1InteractionChannelsInstance:
        """Changes a channel of an interaction."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InteractionChannelsInvites(Resource):
    def create(self, routing: Any) -> V1InteractionChannelsInvitesInstance:
        """Creates an invite of a channel."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1InteractionChannelsInvitesInstance]:
        """Lists invites of a channel. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InteractionChannelsInvitesInstance]:
        """Lists invites of a channel. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InteractionChannelsInvitesInstance]:
        """Lists invites of a channel. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InteractionChannelsInvitesInstance]: ...
    get_page_async = awaited(get_page)

class V1InteractionChannelsInvitesInstanceFields(Instance):
    sid: str | None
    interaction_sid: str | None
    channel_sid: str | None
    routing: Any
    url: str | None

class V1InteractionChannelsInvitesInstance(V1InteractionChannelsInvitesInstanceFields):
    pass

class V1InteractionChannelsParticipants(CallableResource):
    def __call__(self, sid: PathValue) -> V1InteractionChannelsParticipantsContext: ...
    def get(self, sid: PathValue) -> V1InteractionChannelsParticipantsContext: ...
    def create(self, type: InteractionChannelParticipantEnumType | Text, media_properties: Any, routing_properties: Any = ...) -> V1InteractionChannelsParticipantsInstance:
        """Creates a participant of a channel."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1InteractionChannelsParticipantsInstance]:
        """Lists participants of a channel. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1InteractionChannelsParticipantsInstance]:
        """Lists participants of a channel. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1InteractionChannelsParticipantsInstance]:
        """Lists participants of a channel. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1InteractionChannelsParticipantsInstance]: ...
    get_page_async = awaited(get_page)

class V1InteractionChannelsParticipantsContext(Resource):
    def update(self, status: InteractionChannelParticipantEnumStatus | Text) -> V1InteractionChannelsParticipantsInstance:
        """Changes a participant of a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InteractionChannelsParticipantsInstanceFields(Instance):
    sid: str | None
    type: InteractionChannelParticipantEnumType | None
    interaction_sid: str | None
    channel_sid: str | None
    url: str | None
    routing_properties: Any

class V1InteractionChannelsParticipantsInstance(V1InteractionChannelsParticipantsInstanceFields):
    def update(self, status: InteractionChannelParticipantEnumStatus | Text) -> V1InteractionChannelsParticipantsInstance:
        """Changes a participant of a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InteractionChannelsTransfers(CallableResource):
    def __call__(self, sid: PathValue) -> V1InteractionChannelsTransfersContext: ...
    def get(self, sid: PathValue) -> V1InteractionChannelsTransfersContext: ...
    def create(self, body: Body | None = ...) -> V1InteractionChannelsTransfersInstance:
        """Creates a transfer of a channel."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V1InteractionChannelsTransfersContext(Resource):
    def fetch(self) -> V1InteractionChannelsTransfersInstance:
        """Reads a transfer of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Body | None = ...) -> V1InteractionChannelsTransfersInstance:
        """Changes a transfer of a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InteractionChannelsTransfersInstanceFields(Instance):
    sid: str | None
    instance_sid: str | None
    account_sid: str | None
    interaction_sid: str | None
    channel_sid: str | None
    execution_sid: str | None
    type: InteractionTransferEnumTransferType | None
    status: InteractionTransferEnumTransferStatus | None
    from_: str | None
    to: str | None
    note_sid: str | None
    summary_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1InteractionChannelsTransfersInstance(V1InteractionChannelsTransfersInstanceFields):
    def fetch(self) -> V1InteractionChannelsTransfersInstance:
        """Reads a transfer of a channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, body: Body | None = ...) -> V1InteractionChannelsTransfersInstance:
        """Changes a transfer of a channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InteractionChannelsInstanceFields(Instance):
    sid: str | None
    interaction_sid: str | None
    type: InteractionChannelEnumType | None
    status: InteractionChannelEnumChannelStatus | None
    error_code: int | None
    error_message: str | None
    url: str | None
    links: dict[str, Any] | None

class V1InteractionChannelsInstance(V1InteractionChannelsInstanceFields):
    @property
    def invites(self) -> V1InteractionChannelsInvites: ...
    @property
    def participants(self) -> V1InteractionChannelsParticipants: ...
    @property
    def transfers(self) -> V1InteractionChannelsTransfers: ...
    def fetch(self) -> V1InteractionChannelsInstance:
        """Reads a channel of an interaction."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, status: InteractionChannelEnumUpdateChannelStatus | Text, routing: Any = ...) -> V1InteractionChannelsInstance:
        """Changes a channel of an interaction."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1InteractionInstanceFields(Instance):
    sid: str | None
    channel: Any
    routing: Any
    url: str | None
    links: dict[str, Any] | None
    interaction_context_sid: str | None
    webhook_ttid: str | None

class V1InteractionInstance(V1InteractionInstanceFields):
    @property
    def channels(self) -> V1InteractionChannels: ...
    def fetch(self) -> V1InteractionInstance:
        """Reads an interaction."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, webhook_ttid: Text | None = ...) -> V1InteractionInstance:
        """Changes an interaction."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1PluginArchive(CallableResource):
    def __call__(self, sid: PathValue) -> V1PluginArchiveContext: ...
    def get(self, sid: PathValue) -> V1PluginArchiveContext: ...

class V1PluginArchiveContext(Resource):
    def update(self, flex_metadata: Text | None = ...) -> V1PluginArchiveInstance:
        """Changes a plugin archive."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1PluginArchiveInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    unique_name: str | None
    friendly_name: str | None
    description: str | None
    archived: bool | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1PluginArchiveInstance(V1PluginArchiveInstanceFields):
    def update(self, flex_metadata: Text | None = ...) -> V1PluginArchiveInstance:
        """Changes a plugin archive."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1PluginConfigurationArchive(CallableResource):
    def __call__(self, sid: PathValue) -> V1PluginConfigurationArchiveContext: ...
    def get(self, sid: PathValue) -> V1PluginConfigurationArchiveContext: ...

class V1PluginConfigurationArchiveContext(Resource):
    def update(self, flex_metadata: Text | None = ...) -> V1PluginConfigurationArchiveInstance:
        """Changes a plugin configuration archive."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1PluginConfigurationArchiveInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    name: str | None
    description: str | None
    archived: bool | None
    date_created: datetime | None
    url: str | None

class V1PluginConfigurationArchiveInstance(V1PluginConfigurationArchiveInstanceFields):
    def update(self, flex_metadata: Text | None = ...) -> V1PluginConfigurationArchiveInstance:
        """Changes a plugin configuration archive."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1PluginConfigurations(CallableResource):
    def __call__(self, sid: PathValue) -> V1PluginConfigurationsContext: ...
    def get(self, sid: PathValue) -> V1PluginConfigurationsContext: ...
    def create(self, name: Text, flex_metadata: Text | None = ..., plugins: Items | None = ..., description: Text | None = ...) -> V1PluginConfigurationsInstance:
        """Creates a plugin configuration."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1PluginConfigurationsInstance]:
        """Lists plugin configurations. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PluginConfigurationsInstance]:
        """Lists plugin configurations. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, flex_metadata: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PluginConfigurationsInstance]:
        """Lists plugin configurations. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PluginConfigurationsInstance]: ...
    get_page_async = awaited(get_page)

class V1PluginConfigurationsContext(Resource):
    @property
    def plugins(self) -> V1PluginConfigurationsPlugins: ...
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginConfigurationsInstance:
        """Reads a plugin configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PluginConfigurationsPlugins(CallableResource):
    def __call__(self, plugin_sid: PathValue) -> V1PluginConfigurationsPluginsContext: ...
    def get(self, plugin_sid: PathValue) -> V1PluginConfigurationsPluginsContext: ...
    def list(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1PluginConfigurationsPluginsInstance]:
        """Lists plugins of a plugin configuration. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PluginConfigurationsPluginsInstance]:
        """Lists plugins of a plugin configuration. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, flex_metadata: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PluginConfigurationsPluginsInstance]:
        """Lists plugins of a plugin configuration. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PluginConfigurationsPluginsInstance]: ...
    get_page_async = awaited(get_page)

class V1PluginConfigurationsPluginsContext(Resource):
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginConfigurationsPluginsInstance:
        """Reads a plugin of a plugin configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PluginConfigurationsPluginsInstanceFields(Instance):
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

class V1PluginConfigurationsPluginsInstance(V1PluginConfigurationsPluginsInstanceFields):
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginConfigurationsPluginsInstance:
        """Reads a plugin of a plugin configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PluginConfigurationsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    name: str | None
    description: str | None
    archived: bool | None
    date_created: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V1PluginConfigurationsInstance(V1PluginConfigurationsInstanceFields):
    @property
    def plugins(self) -> V1PluginConfigurationsPlugins: ...
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginConfigurationsInstance:
        """Reads a plugin configuration."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PluginReleases(CallableResource):
    def __call__(self, sid: PathValue) -> V1PluginReleasesContext: ...
    def get(self, sid: PathValue) -> V1PluginReleasesContext: ...
    def create(self, configuration_id: Text, flex_metadata: Text | None = ...) -> V1PluginReleasesInstance:
        """Creates a plugin release."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1PluginReleasesInstance]:
        """Lists plugin releases. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PluginReleasesInstance]:
        """Lists plugin releases. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, flex_metadata: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PluginReleasesInstance]:
        """Lists plugin releases. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PluginReleasesInstance]: ...
    get_page_async = awaited(get_page)

class V1PluginReleasesContext(Resource):
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginReleasesInstance:
        """Reads a plugin release."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PluginReleasesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    configuration_sid: str | None
    date_created: datetime | None
    url: str | None

class V1PluginReleasesInstance(V1PluginReleasesInstanceFields):
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginReleasesInstance:
        """Reads a plugin release."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PluginVersionArchive(CallableResource):
    def __call__(self, plugin_sid: PathValue, sid: PathValue) -> V1PluginVersionArchiveContext2: ...
    def get(self, plugin_sid: PathValue, sid: PathValue) -> V1PluginVersionArchiveContext2: ...

class V1PluginVersionArchiveContext2(Resource):
    def update(self, flex_metadata: Text | None = ...) -> V1PluginVersionArchiveContext2Instance:
        """Changes a plugin version archive."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1PluginVersionArchiveContext2InstanceFields(Instance):
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

class V1PluginVersionArchiveContext2Instance(V1PluginVersionArchiveContext2InstanceFields):
    def update(self, flex_metadata: Text | None = ...) -> V1PluginVersionArchiveContext2Instance:
        """Changes a plugin version archive."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1Plugins(CallableResource):
    def __call__(self, sid: PathValue) -> V1PluginsContext: ...
    def get(self, sid: PathValue) -> V1PluginsContext: ...
    def create(self, unique_name: Text, flex_metadata: Text | None = ..., friendly_name: Text | None = ..., description: Text | None = ...) -> V1PluginsInstance:
        """Creates a plugin."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1PluginsInstance]:
        """Lists plugins. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PluginsInstance]:
        """Lists plugins. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, flex_metadata: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PluginsInstance]:
        """Lists plugins. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PluginsInstance]: ...
    get_page_async = awaited(get_page)

class V1PluginsContext(Resource):
    @property
    def plugin_versions(self) -> V1PluginsPluginVersions: ...
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginsInstance:
        """Reads a plugin."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, flex_metadata: Text | None = ..., friendly_name: Text | None = ..., description: Text | None = ...) -> V1PluginsInstance:
        """Changes a plugin."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1PluginsPluginVersions(CallableResource):
    def __call__(self, sid: PathValue) -> V1PluginsPluginVersionsContext: ...
    def get(self, sid: PathValue) -> V1PluginsPluginVersionsContext: ...
    def create(self, resource_version: Text, plugin_url: Text, flex_metadata: Text | None = ..., changelog: Text | None = ..., private: Bool | None = ..., cli_version: Text | None = ..., validate_status: Text | None = ...) -> V1PluginsPluginVersionsInstance:
        """Creates a plugin version of a plugin."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1PluginsPluginVersionsInstance]:
        """Lists plugin versions of a plugin. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, flex_metadata: Text | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1PluginsPluginVersionsInstance]:
        """Lists plugin versions of a plugin. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, flex_metadata: Text | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1PluginsPluginVersionsInstance]:
        """Lists plugin versions of a plugin. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1PluginsPluginVersionsInstance]: ...
    get_page_async = awaited(get_page)

class V1PluginsPluginVersionsContext(Resource):
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginsPluginVersionsInstance:
        """Reads a plugin version of a plugin."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PluginsPluginVersionsInstanceFields(Instance):
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

class V1PluginsPluginVersionsInstance(V1PluginsPluginVersionsInstanceFields):
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginsPluginVersionsInstance:
        """Reads a plugin version of a plugin."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1PluginsInstanceFields(Instance):
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

class V1PluginsInstance(V1PluginsInstanceFields):
    @property
    def plugin_versions(self) -> V1PluginsPluginVersions: ...
    def fetch(self, flex_metadata: Text | None = ...) -> V1PluginsInstance:
        """Reads a plugin."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, flex_metadata: Text | None = ..., friendly_name: Text | None = ..., description: Text | None = ...) -> V1PluginsInstance:
        """Changes a plugin."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ProvisioningStatus(CallableResource):
    def __call__(self) -> V1ProvisioningStatusContext: ...
    def get(self) -> V1ProvisioningStatusContext: ...

class V1ProvisioningStatusContext(Resource):
    def fetch(self) -> V1ProvisioningStatusInstance:
        """Reads a provisioning status."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ProvisioningStatusInstanceFields(Instance):
    status: ProvisioningStatusEnumStatus | None
    url: str | None

class V1ProvisioningStatusInstance(V1ProvisioningStatusInstanceFields):
    def fetch(self) -> V1ProvisioningStatusInstance:
        """Reads a provisioning status."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1WebChannel(CallableResource):
    def __call__(self, sid: PathValue) -> V1WebChannelContext: ...
    def get(self, sid: PathValue) -> V1WebChannelContext: ...
    def create(self, flex_flow_sid: Text, identity: Text, customer_friendly_name: Text, chat_friendly_name: Text, chat_unique_name: Text | None = ..., pre_engagement_data: Text | None = ...) -> V1WebChannelInstance:
        """Creates a web channel."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1WebChannelInstance]:
        """Lists web channel. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1WebChannelInstance]:
        """Lists web channel. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1WebChannelInstance]:
        """Lists web channel. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1WebChannelInstance]: ...
    get_page_async = awaited(get_page)

class V1WebChannelContext(Resource):
    def delete(self) -> bool:
        """Deletes a web channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WebChannelInstance:
        """Reads a web channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, chat_status: WebChannelEnumChatStatus | Text | None = ..., post_engagement_data: Text | None = ...) -> V1WebChannelInstance:
        """Changes a web channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1WebChannelInstanceFields(Instance):
    account_sid: str | None
    flex_flow_sid: str | None
    sid: str | None
    url: str | None
    date_created: datetime | None
    date_updated: datetime | None

class V1WebChannelInstance(V1WebChannelInstanceFields):
    def delete(self) -> bool:
        """Deletes a web channel. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1WebChannelInstance:
        """Reads a web channel."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, chat_status: WebChannelEnumChatStatus | Text | None = ..., post_engagement_data: Text | None = ...) -> V1WebChannelInstance:
        """Changes a web channel."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2(Resource):
    @property
    def flex_user(self) -> V2FlexUser: ...
    @property
    def web_channels(self) -> V2WebChannels: ...

class V2FlexUser(CallableResource):
    def __call__(self, instance_sid: PathValue, flex_user_sid: PathValue) -> V2FlexUserContext2: ...
    def get(self, instance_sid: PathValue, flex_user_sid: PathValue) -> V2FlexUserContext2: ...

class V2FlexUserContext2(Resource):
    def fetch(self) -> V2FlexUserContext2Instance:
        """Reads a flex user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, email: Text | None = ..., user_sid: Text | None = ..., locale: Text | None = ...) -> V2FlexUserContext2Instance:
        """Changes a flex user."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2FlexUserContext2InstanceFields(Instance):
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

class V2FlexUserContext2Instance(V2FlexUserContext2InstanceFields):
    def fetch(self) -> V2FlexUserContext2Instance:
        """Reads a flex user."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, email: Text | None = ..., user_sid: Text | None = ..., locale: Text | None = ...) -> V2FlexUserContext2Instance:
        """Changes a flex user."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V2WebChannels(Resource):
    def create(self, address_sid: Text, ui_version: Text | None = ..., chat_friendly_name: Text | None = ..., customer_friendly_name: Text | None = ..., pre_engagement_data: Text | None = ..., identity: Text | None = ...) -> V2WebChannelsInstance:
        """Creates a web channel."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)

class V2WebChannelsInstanceFields(Instance):
    conversation_sid: str | None
    identity: str | None

class V2WebChannelsInstance(V2WebChannelsInstanceFields):
    pass
