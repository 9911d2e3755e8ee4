# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class FlexApi(Resource):
    v1: V1
    v2: V2
    assessments: V1Assessments
    channel: V1Channel
    configuration: V1Configuration
    flex_flow: V1FlexFlow
    insights_assessments_comment: V1InsightsAssessmentsComment
    insights_conversations: V1InsightsConversations
    insights_questionnaires: V1InsightsQuestionnaires
    insights_questionnaires_category: V1InsightsQuestionnairesCategory
    insights_questionnaires_question: V1InsightsQuestionnairesQuestion
    insights_segments: V1InsightsSegments
    insights_session: V1InsightsSession
    insights_settings_answer_sets: V1InsightsSettingsAnswerSets
    insights_settings_comment: V1InsightsSettingsComment
    insights_user_roles: V1InsightsUserRoles
    interaction: V1Interaction
    web_channel: V1WebChannel
    web_channels: V2WebChannels

class V1(Resource):
    assessments: V1Assessments
    channel: V1Channel
    configuration: V1Configuration
    flex_flow: V1FlexFlow
    insights_assessments_comment: V1InsightsAssessmentsComment
    insights_conversations: V1InsightsConversations
    insights_questionnaires: V1InsightsQuestionnaires
    insights_questionnaires_category: V1InsightsQuestionnairesCategory
    insights_questionnaires_question: V1InsightsQuestionnairesQuestion
    insights_segments: V1InsightsSegments
    insights_session: V1InsightsSession
    insights_settings_answer_sets: V1InsightsSettingsAnswerSets
    insights_settings_comment: V1InsightsSettingsComment
    insights_user_roles: V1InsightsUserRoles
    interaction: V1Interaction
    plugin_archive: V1PluginArchive
    plugin_configuration_archive: V1PluginConfigurationArchive
    plugin_configurations: V1PluginConfigurations
    plugin_releases: V1PluginReleases
    plugin_version_archive: V1PluginVersionArchive
    plugins: V1Plugins
    provisioning_status: V1ProvisioningStatus
    web_channel: V1WebChannel

class V1Assessments(Resource):
    def create(self, category_sid: str, category_name: str, segment_id: str, agent_id: str, offset: InNumber, metric_id: str, metric_name: str, answer_text: str, answer_id: str, questionnaire_sid: str, *, authorization: Maybe[str] = ...) -> V1AssessmentsInstance: ...
    def list(self, *, segment_id: Maybe[str] = ..., authorization: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1AssessmentsInstance]: ...
    def stream(self, *, segment_id: Maybe[str] = ..., authorization: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1AssessmentsInstance]: ...
    def page(self, *, segment_id: Maybe[str] = ..., authorization: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1AssessmentsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1AssessmentsInstance]: ...
    def __call__(self, assessment_sid: str) -> V1AssessmentsContext: ...
    def get(self, assessment_sid: str) -> V1AssessmentsContext: ...

class V1AssessmentsContext(Resource):
    def update(self, offset: InNumber, answer_text: str, answer_id: str, *, authorization: Maybe[str] = ...) -> V1AssessmentsInstance: ...

class V1AssessmentsInstance(Instance, V1AssessmentsContext):
    account_sid: Optional[str]
    assessment_sid: Optional[str]
    offset: Optional[str]
    report: Optional[bool]
    weight: Optional[str]
    agent_id: Optional[str]
    segment_id: Optional[str]
    user_name: Optional[str]
    user_email: Optional[str]
    answer_text: Optional[str]
    answer_id: Optional[str]
    assessment: Any
    timestamp: Optional[str]
    url: Optional[str]

class V1Channel(Resource):
    def create(self, flex_flow_sid: str, identity: str, chat_user_friendly_name: str, chat_friendly_name: str, *, target: Maybe[str] = ..., chat_unique_name: Maybe[str] = ..., pre_engagement_data: Maybe[str] = ..., task_sid: Maybe[str] = ..., task_attributes: Maybe[str] = ..., long_lived: Maybe[bool] = ...) -> V1ChannelInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1ChannelInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1ChannelInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1ChannelInstance]: ...
    def get_page(self, target_url: str) -> Page[V1ChannelInstance]: ...
    def __call__(self, sid: str) -> V1ChannelContext: ...
    def get(self, sid: str) -> V1ChannelContext: ...

class V1ChannelContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1ChannelInstance: ...

class V1ChannelInstance(Instance, V1ChannelContext):
    account_sid: Optional[str]
    flex_flow_sid: Optional[str]
    sid: Optional[str]
    user_sid: Optional[str]
    task_sid: Optional[str]
    url: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V1Configuration(Resource):
    def __call__(self) -> V1ConfigurationContext0: ...
    def get(self) -> V1ConfigurationContext0: ...

class V1ConfigurationContext0(Resource):
    def fetch(self, *, ui_version: Maybe[str] = ...) -> V1ConfigurationContext0Instance: ...
    def update(self, *, body: Maybe[Body] = ...) -> V1ConfigurationContext0Instance: ...

class V1ConfigurationContext0Instance(Instance, V1ConfigurationContext0):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    attributes: Any
    status: str
    taskrouter_workspace_sid: Optional[str]
    taskrouter_target_workflow_sid: Optional[str]
    taskrouter_target_taskqueue_sid: Optional[str]
    taskrouter_taskqueues: Optional[List[Any]]
    taskrouter_skills: Optional[List[Any]]
    taskrouter_worker_channels: Any
    taskrouter_worker_attributes: Any
    taskrouter_offline_activity_sid: Optional[str]
    runtime_domain: Optional[str]
    messaging_service_instance_sid: Optional[str]
    chat_service_instance_sid: Optional[str]
    flex_service_instance_sid: Optional[str]
    flex_instance_sid: Optional[str]
    ui_language: Optional[str]
    ui_attributes: Any
    ui_dependencies: Any
    ui_version: Optional[str]
    service_version: Optional[str]
    call_recording_enabled: Optional[bool]
    call_recording_webhook_url: Optional[str]
    crm_enabled: Optional[bool]
    crm_type: Optional[str]
    crm_callback_url: Optional[str]
    crm_fallback_url: Optional[str]
    crm_attributes: Any
    public_attributes: Any
    plugin_service_enabled: Optional[bool]
    plugin_service_attributes: Any
    integrations: Optional[List[Any]]
    outbound_call_flows: Any
    serverless_service_sids: Optional[List[str]]
    queue_stats_configuration: Any
    notifications: Any
    markdown: Any
    url: Optional[str]
    flex_insights_hr: Any
    flex_insights_drilldown: Optional[bool]
    flex_url: Optional[str]
    channel_configs: Optional[List[Any]]
    debugger_integration: Any
    flex_ui_status_report: Any
    agent_conv_end_methods: Any
    citrix_voice_vdi: Any
    offline_config: Any

class V1FlexFlow(Resource):
    def create(self, friendly_name: str, chat_service_sid: str, channel_type: str, *, contact_identity: Maybe[str] = ..., enabled: Maybe[bool] = ..., integration_type: Maybe[str] = ..., integration_flow_sid: Maybe[str] = ..., integration_url: Maybe[str] = ..., integration_workspace_sid: Maybe[str] = ..., integration_workflow_sid: Maybe[str] = ..., integration_channel: Maybe[str] = ..., integration_timeout: Maybe[int] = ..., integration_priority: Maybe[int] = ..., integration_creation_on_message: Maybe[bool] = ..., long_lived: Maybe[bool] = ..., janitor_enabled: Maybe[bool] = ..., integration_retry_count: Maybe[int] = ...) -> V1FlexFlowInstance: ...
    def list(self, *, friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1FlexFlowInstance]: ...
    def stream(self, *, friendly_name: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1FlexFlowInstance]: ...
    def page(self, *, friendly_name: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1FlexFlowInstance]: ...
    def get_page(self, target_url: str) -> Page[V1FlexFlowInstance]: ...
    def __call__(self, sid: str) -> V1FlexFlowContext: ...
    def get(self, sid: str) -> V1FlexFlowContext: ...

class V1FlexFlowContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1FlexFlowInstance: ...
    def update(self, *, friendly_name: Maybe[str] = ..., chat_service_sid: Maybe[str] = ..., channel_type: Maybe[str] = ..., contact_identity: Maybe[str] = ..., enabled: Maybe[bool] = ..., integration_type: Maybe[str] = ..., integration_flow_sid: Maybe[str] = ..., integration_url: Maybe[str] = ..., integration_workspace_sid: Maybe[str] = ..., integration_workflow_sid: Maybe[str] = ..., integration_channel: Maybe[str] = ..., integration_timeout: Maybe[int] = ..., integration_priority: Maybe[int] = ..., integration_creation_on_message: Maybe[bool] = ..., long_lived: Maybe[bool] = ..., janitor_enabled: Maybe[bool] = ..., integration_retry_count: Maybe[int] = ...) -> V1FlexFlowInstance: ...

class V1FlexFlowInstance(Instance, V1FlexFlowContext):
    account_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    sid: Optional[str]
    friendly_name: Optional[str]
    chat_service_sid: Optional[str]
    channel_type: str
    contact_identity: Optional[str]
    enabled: Optional[bool]
    integration_type: str
    integration: Any
    long_lived: Optional[bool]
    janitor_enabled: Optional[bool]
    url: Optional[str]

class V1InsightsAssessmentsComment(Resource):
    def create(self, category_id: str, category_name: str, comment: str, segment_id: str, agent_id: str, offset: InNumber, *, authorization: Maybe[str] = ...) -> V1InsightsAssessmentsCommentInstance: ...
    def list(self, *, segment_id: Maybe[str] = ..., agent_id: Maybe[str] = ..., authorization: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1InsightsAssessmentsCommentInstance]: ...
    def stream(self, *, segment_id: Maybe[str] = ..., agent_id: Maybe[str] = ..., authorization: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1InsightsAssessmentsCommentInstance]: ...
    def page(self, *, segment_id: Maybe[str] = ..., agent_id: Maybe[str] = ..., authorization: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1InsightsAssessmentsCommentInstance]: ...
    def get_page(self, target_url: str) -> Page[V1InsightsAssessmentsCommentInstance]: ...

class V1InsightsAssessmentsCommentInstance(Instance):
    account_sid: Optional[str]
    assessment_sid: Optional[str]
    comment: Any
    offset: Optional[str]
    report: Optional[bool]
    weight: Optional[str]
    agent_id: Optional[str]
    segment_id: Optional[str]
    user_name: Optional[str]
    user_email: Optional[str]
    timestamp: Optional[str]
    url: Optional[str]

class V1InsightsConversations(Resource):
    def list(self, *, segment_id: Maybe[str] = ..., authorization: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1InsightsConversationsInstance]: ...
    def stream(self, *, segment_id: Maybe[str] = ..., authorization: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1InsightsConversationsInstance]: ...
    def page(self, *, segment_id: Maybe[str] = ..., authorization: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1InsightsConversationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1InsightsConversationsInstance]: ...

class V1InsightsConversationsInstance(Instance):
    account_id: Optional[str]
    conversation_id: Optional[str]
    segment_count: int
    segments: Optional[List[Any]]

class V1InsightsQuestionnaires(Resource):
    def create(self, name: str, *, authorization: Maybe[str] = ..., description: Maybe[str] = ..., active: Maybe[bool] = ..., question_sids: Maybe[InList[str]] = ...) -> V1InsightsQuestionnairesInstance: ...
    def list(self, *, include_inactive: Maybe[bool] = ..., authorization: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1InsightsQuestionnairesInstance]: ...
    def stream(self, *, include_inactive: Maybe[bool] = ..., authorization: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1InsightsQuestionnairesInstance]: ...
    def page(self, *, include_inactive: Maybe[bool] = ..., authorization: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1InsightsQuestionnairesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1InsightsQuestionnairesInstance]: ...
    def __call__(self, questionnaire_sid: str) -> V1InsightsQuestionnairesContext: ...
    def get(self, questionnaire_sid: str) -> V1InsightsQuestionnairesContext: ...

class V1InsightsQuestionnairesContext(Resource):
    def delete(self, *, authorization: Maybe[str] = ...) -> bool: ...
    def fetch(self, *, authorization: Maybe[str] = ...) -> V1InsightsQuestionnairesInstance: ...
    def update(self, active: bool, *, authorization: Maybe[str] = ..., name: Maybe[str] = ..., description: Maybe[str] = ..., question_sids: Maybe[InList[str]] = ...) -> V1InsightsQuestionnairesInstance: ...

class V1InsightsQuestionnairesInstance(Instance, V1InsightsQuestionnairesContext):
    account_sid: Optional[str]
    questionnaire_sid: Optional[str]
    name: Optional[str]
    description: Optional[str]
    active: Optional[bool]
    questions: Optional[List[Any]]
    url: Optional[str]

class V1InsightsQuestionnairesCategory(Resource):
    def create(self, name: str, *, authorization: Maybe[str] = ...) -> V1InsightsQuestionnairesCategoryInstance: ...
    def list(self, *, authorization: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1InsightsQuestionnairesCategoryInstance]: ...
    def stream(self, *, authorization: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1InsightsQuestionnairesCategoryInstance]: ...
    def page(self, *, authorization: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1InsightsQuestionnairesCategoryInstance]: ...
    def get_page(self, target_url: str) -> Page[V1InsightsQuestionnairesCategoryInstance]: ...
    def __call__(self, category_sid: str) -> V1InsightsQuestionnairesCategoryContext: ...
    def get(self, category_sid: str) -> V1InsightsQuestionnairesCategoryContext: ...

class V1InsightsQuestionnairesCategoryContext(Resource):
    def delete(self, *, authorization: Maybe[str] = ...) -> bool: ...
    def update(self, name: str, *, authorization: Maybe[str] = ...) -> V1InsightsQuestionnairesCategoryInstance: ...

class V1InsightsQuestionnairesCategoryInstance(Instance, V1InsightsQuestionnairesCategoryContext):
    account_sid: Optional[str]
    category_sid: Optional[str]
    name: Optional[str]
    url: Optional[str]

class V1InsightsQuestionnairesQuestion(Resource):
    def create(self, category_sid: str, question: str, answer_set_id: str, allow_na: bool, *, authorization: Maybe[str] = ..., description: Maybe[str] = ...) -> V1InsightsQuestionnairesQuestionInstance: ...
    def list(self, *, category_sid: Maybe[InList[str]] = ..., authorization: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1InsightsQuestionnairesQuestionInstance]: ...
    def stream(self, *, category_sid: Maybe[InList[str]] = ..., authorization: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1InsightsQuestionnairesQuestionInstance]: ...
    def page(self, *, category_sid: Maybe[InList[str]] = ..., authorization: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1InsightsQuestionnairesQuestionInstance]: ...
    def get_page(self, target_url: str) -> Page[V1InsightsQuestionnairesQuestionInstance]: ...
    def __call__(self, question_sid: str) -> V1InsightsQuestionnairesQuestionContext: ...
    def get(self, question_sid: str) -> V1InsightsQuestionnairesQuestionContext: ...

class V1InsightsQuestionnairesQuestionContext(Resource):
    def delete(self, *, authorization: Maybe[str] = ...) -> bool: ...
    def update(self, allow_na: bool, *, authorization: Maybe[str] = ..., category_sid: Maybe[str] = ..., question: Maybe[str] = ..., description: Maybe[str] = ..., answer_set_id: Maybe[str] = ...) -> V1InsightsQuestionnairesQuestionInstance: ...

class V1InsightsQuestionnairesQuestionInstance(Instance, V1InsightsQuestionnairesQuestionContext):
    account_sid: Optional[str]
    question_sid: Optional[str]
    question: Optional[str]
    description: Optional[str]
    category: Any
    answer_set_id: Optional[str]
    allow_na: Optional[bool]
    usage: int
    answer_set: Any
    url: Optional[str]

class V1InsightsSegments(Resource):
    def list(self, *, segment_id: Maybe[str] = ..., reservation_id: Maybe[InList[str]] = ..., authorization: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1InsightsSegmentsInstance]: ...
    def stream(self, *, segment_id: Maybe[str] = ..., reservation_id: Maybe[InList[str]] = ..., authorization: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1InsightsSegmentsInstance]: ...
    def page(self, *, segment_id: Maybe[str] = ..., reservation_id: Maybe[InList[str]] = ..., authorization: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1InsightsSegmentsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1InsightsSegmentsInstance]: ...

class V1InsightsSegmentsInstance(Instance):
    segment_id: Optional[str]
    external_id: Optional[str]
    queue: Optional[str]
    external_contact: Optional[str]
    external_segment_link_id: Optional[str]
    date: Optional[str]
    account_id: Optional[str]
    external_segment_link: Optional[str]
    agent_id: Optional[str]
    agent_phone: Optional[str]
    agent_name: Optional[str]
    agent_team_name: Optional[str]
    agent_team_name_in_hierarchy: Optional[str]
    agent_link: Optional[str]
    customer_phone: Optional[str]
    customer_name: Optional[str]
    customer_link: Optional[str]
    segment_recording_offset: Optional[str]
    media: Any
    assessment_type: Any
    assessment_percentage: Any
    url: Optional[str]

class V1InsightsSession(Resource):
    def __call__(self) -> V1InsightsSessionContext0: ...
    def get(self) -> V1InsightsSessionContext0: ...

class V1InsightsSessionContext0(Resource):
    def create(self, *, authorization: Maybe[str] = ...) -> V1InsightsSessionContext0Instance: ...

class V1InsightsSessionContext0Instance(Instance, V1InsightsSessionContext0):
    workspace_id: Optional[str]
    session_expiry: Optional[str]
    session_id: Optional[str]
    base_url: Optional[str]
    url: Optional[str]

class V1InsightsSettingsAnswerSets(Resource):
    def fetch(self, *, authorization: Maybe[str] = ...) -> V1InsightsSettingsAnswerSetsInstance: ...

class V1InsightsSettingsAnswerSetsInstance(Instance):
    account_sid: Optional[str]
    answer_sets: Any
    answer_set_categories: Any
    not_applicable: Any
    url: Optional[str]

class V1InsightsSettingsComment(Resource):
    def fetch(self, *, authorization: Maybe[str] = ...) -> V1InsightsSettingsCommentInstance: ...

class V1InsightsSettingsCommentInstance(Instance):
    account_sid: Optional[str]
    comments: Any
    url: Optional[str]

class V1InsightsUserRoles(Resource):
    def __call__(self) -> V1InsightsUserRolesContext0: ...
    def get(self) -> V1InsightsUserRolesContext0: ...

class V1InsightsUserRolesContext0(Resource):
    def fetch(self, *, authorization: Maybe[str] = ...) -> V1InsightsUserRolesContext0Instance: ...

class V1InsightsUserRolesContext0Instance(Instance, V1InsightsUserRolesContext0):
    roles: Optional[List[str]]
    url: Optional[str]

class V1Interaction(Resource):
    def create(self, channel: InObject, *, routing: Maybe[InObject] = ..., interaction_context_sid: Maybe[str] = ..., webhook_ttid: Maybe[str] = ...) -> V1InteractionInstance: ...
    def __call__(self, sid: str) -> V1InteractionContext: ...
    def get(self, sid: str) -> V1InteractionContext: ...

class V1InteractionContext(Resource):
    channels: V1Interaction_Channels
    def fetch(self) -> V1InteractionInstance: ...
    def update(self, *, webhook_ttid: Maybe[str] = ...) -> V1InteractionInstance: ...

class V1InteractionInstance(Instance, V1InteractionContext):
    sid: Optional[str]
    channel: Any
    routing: Any
    url: Optional[str]
    links: Optional[Dict[str, Any]]
    interaction_context_sid: Optional[str]
    webhook_ttid: Optional[str]

class V1Interaction_Channels(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Interaction_ChannelsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Interaction_ChannelsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Interaction_ChannelsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Interaction_ChannelsInstance]: ...
    def __call__(self, sid: str) -> V1Interaction_ChannelsContext: ...
    def get(self, sid: str) -> V1Interaction_ChannelsContext: ...

class V1Interaction_ChannelsContext(Resource):
    invites: V1Interaction_Channels_Invites
    participants: V1Interaction_Channels_Participants
    transfers: V1Interaction_Channels_Transfers
    def fetch(self) -> V1Interaction_ChannelsInstance: ...
    def update(self, status: str, *, routing: Maybe[InObject] = ...) -> V1Interaction_ChannelsInstance: ...

class V1Interaction_ChannelsInstance(Instance, V1Interaction_ChannelsContext):
    sid: Optional[str]
    interaction_sid: Optional[str]
    type: str
    status: str
    error_code: Optional[int]
    error_message: Optional[str]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Interaction_Channels_Invites(Resource):
    def create(self, routing: InObject) -> V1Interaction_Channels_InvitesInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Interaction_Channels_InvitesInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Interaction_Channels_InvitesInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Interaction_Channels_InvitesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Interaction_Channels_InvitesInstance]: ...

class V1Interaction_Channels_InvitesInstance(Instance):
    sid: Optional[str]
    interaction_sid: Optional[str]
    channel_sid: Optional[str]
    routing: Any
    url: Optional[str]

class V1Interaction_Channels_Participants(Resource):
    def create(self, type: str, media_properties: InObject, *, routing_properties: Maybe[InObject] = ...) -> V1Interaction_Channels_ParticipantsInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Interaction_Channels_ParticipantsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Interaction_Channels_ParticipantsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Interaction_Channels_ParticipantsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Interaction_Channels_ParticipantsInstance]: ...
    def __call__(self, sid: str) -> V1Interaction_Channels_ParticipantsContext: ...
    def get(self, sid: str) -> V1Interaction_Channels_ParticipantsContext: ...

class V1Interaction_Channels_ParticipantsContext(Resource):
    def update(self, status: str) -> V1Interaction_Channels_ParticipantsInstance: ...

class V1Interaction_Channels_ParticipantsInstance(Instance, V1Interaction_Channels_ParticipantsContext):
    sid: Optional[str]
    type: str
    interaction_sid: Optional[str]
    channel_sid: Optional[str]
    url: Optional[str]
    routing_properties: Any

class V1Interaction_Channels_Transfers(Resource):
    def create(self, *, body: Maybe[Body] = ...) -> V1Interaction_Channels_TransfersInstance: ...
    def __call__(self, sid: str) -> V1Interaction_Channels_TransfersContext: ...
    def get(self, sid: str) -> V1Interaction_Channels_TransfersContext: ...

class V1Interaction_Channels_TransfersContext(Resource):
    def fetch(self) -> V1Interaction_Channels_TransfersInstance: ...
    def update(self, *, body: Maybe[Body] = ...) -> V1Interaction_Channels_TransfersInstance: ...

class V1Interaction_Channels_TransfersInstance(Instance, V1Interaction_Channels_TransfersContext):
    sid: Optional[str]
    instance_sid: Optional[str]
    account_sid: Optional[str]
    interaction_sid: Optional[str]
    channel_sid: Optional[str]
    execution_sid: Optional[str]
    type: str
    status: str
    from_: Optional[str]
    to: Optional[str]
    note_sid: Optional[str]
    summary_sid: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1PluginArchive(Resource):
    def __call__(self, sid: str) -> V1PluginArchiveContext: ...
    def get(self, sid: str) -> V1PluginArchiveContext: ...

class V1PluginArchiveContext(Resource):
    def update(self, *, flex_metadata: Maybe[str] = ...) -> V1PluginArchiveInstance: ...

class V1PluginArchiveInstance(Instance, V1PluginArchiveContext):
    sid: Optional[str]
    account_sid: Optional[str]
    unique_name: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    archived: Optional[bool]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1PluginConfigurationArchive(Resource):
    def __call__(self, sid: str) -> V1PluginConfigurationArchiveContext: ...
    def get(self, sid: str) -> V1PluginConfigurationArchiveContext: ...

class V1PluginConfigurationArchiveContext(Resource):
    def update(self, *, flex_metadata: Maybe[str] = ...) -> V1PluginConfigurationArchiveInstance: ...

class V1PluginConfigurationArchiveInstance(Instance, V1PluginConfigurationArchiveContext):
    sid: Optional[str]
    account_sid: Optional[str]
    name: Optional[str]
    description: Optional[str]
    archived: Optional[bool]
    date_created: Optional[Datetime]
    url: Optional[str]

class V1PluginConfigurations(Resource):
    def create(self, name: str, *, flex_metadata: Maybe[str] = ..., plugins: Maybe[InList[InObject]] = ..., description: Maybe[str] = ...) -> V1PluginConfigurationsInstance: ...
    def list(self, *, flex_metadata: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1PluginConfigurationsInstance]: ...
    def stream(self, *, flex_metadata: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1PluginConfigurationsInstance]: ...
    def page(self, *, flex_metadata: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1PluginConfigurationsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1PluginConfigurationsInstance]: ...
    def __call__(self, sid: str) -> V1PluginConfigurationsContext: ...
    def get(self, sid: str) -> V1PluginConfigurationsContext: ...

class V1PluginConfigurationsContext(Resource):
    plugins: V1PluginConfigurations_Plugins
    def fetch(self, *, flex_metadata: Maybe[str] = ...) -> V1PluginConfigurationsInstance: ...

class V1PluginConfigurationsInstance(Instance, V1PluginConfigurationsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    name: Optional[str]
    description: Optional[str]
    archived: Optional[bool]
    date_created: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1PluginConfigurations_Plugins(Resource):
    def list(self, *, flex_metadata: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1PluginConfigurations_PluginsInstance]: ...
    def stream(self, *, flex_metadata: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1PluginConfigurations_PluginsInstance]: ...
    def page(self, *, flex_metadata: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1PluginConfigurations_PluginsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1PluginConfigurations_PluginsInstance]: ...
    def __call__(self, plugin_sid: str) -> V1PluginConfigurations_PluginsContext: ...
    def get(self, plugin_sid: str) -> V1PluginConfigurations_PluginsContext: ...

class V1PluginConfigurations_PluginsContext(Resource):
    def fetch(self, *, flex_metadata: Maybe[str] = ...) -> V1PluginConfigurations_PluginsInstance: ...

class V1PluginConfigurations_PluginsInstance(Instance, V1PluginConfigurations_PluginsContext):
    account_sid: Optional[str]
    configuration_sid: Optional[str]
    plugin_sid: Optional[str]
    plugin_version_sid: Optional[str]
    phase: int
    plugin_url: Optional[str]
    unique_name: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    plugin_archived: Optional[bool]
    version: Optional[str]
    changelog: Optional[str]
    plugin_version_archived: Optional[bool]
    private: Optional[bool]
    date_created: Optional[Datetime]
    url: Optional[str]

class V1PluginReleases(Resource):
    def create(self, configuration_id: str, *, flex_metadata: Maybe[str] = ...) -> V1PluginReleasesInstance: ...
    def list(self, *, flex_metadata: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1PluginReleasesInstance]: ...
    def stream(self, *, flex_metadata: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1PluginReleasesInstance]: ...
    def page(self, *, flex_metadata: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1PluginReleasesInstance]: ...
    def get_page(self, target_url: str) -> Page[V1PluginReleasesInstance]: ...
    def __call__(self, sid: str) -> V1PluginReleasesContext: ...
    def get(self, sid: str) -> V1PluginReleasesContext: ...

class V1PluginReleasesContext(Resource):
    def fetch(self, *, flex_metadata: Maybe[str] = ...) -> V1PluginReleasesInstance: ...

class V1PluginReleasesInstance(Instance, V1PluginReleasesContext):
    sid: Optional[str]
    account_sid: Optional[str]
    configuration_sid: Optional[str]
    date_created: Optional[Datetime]
    url: Optional[str]

class V1PluginVersionArchive(Resource):
    def __call__(self, plugin_sid: str, sid: str) -> V1PluginVersionArchiveContext2: ...
    def get(self, plugin_sid: str, sid: str) -> V1PluginVersionArchiveContext2: ...

class V1PluginVersionArchiveContext2(Resource):
    def update(self, *, flex_metadata: Maybe[str] = ...) -> V1PluginVersionArchiveContext2Instance: ...

class V1PluginVersionArchiveContext2Instance(Instance, V1PluginVersionArchiveContext2):
    sid: Optional[str]
    plugin_sid: Optional[str]
    account_sid: Optional[str]
    version: Optional[str]
    plugin_url: Optional[str]
    changelog: Optional[str]
    private: Optional[bool]
    archived: Optional[bool]
    date_created: Optional[Datetime]
    url: Optional[str]

class V1Plugins(Resource):
    def create(self, unique_name: str, *, flex_metadata: Maybe[str] = ..., friendly_name: Maybe[str] = ..., description: Maybe[str] = ...) -> V1PluginsInstance: ...
    def list(self, *, flex_metadata: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1PluginsInstance]: ...
    def stream(self, *, flex_metadata: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1PluginsInstance]: ...
    def page(self, *, flex_metadata: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1PluginsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1PluginsInstance]: ...
    def __call__(self, sid: str) -> V1PluginsContext: ...
    def get(self, sid: str) -> V1PluginsContext: ...

class V1PluginsContext(Resource):
    plugin_versions: V1Plugins_PluginVersions
    def fetch(self, *, flex_metadata: Maybe[str] = ...) -> V1PluginsInstance: ...
    def update(self, *, flex_metadata: Maybe[str] = ..., friendly_name: Maybe[str] = ..., description: Maybe[str] = ...) -> V1PluginsInstance: ...

class V1PluginsInstance(Instance, V1PluginsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    unique_name: Optional[str]
    friendly_name: Optional[str]
    description: Optional[str]
    archived: Optional[bool]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]

class V1Plugins_PluginVersions(Resource):
    def create(self, resource_version: str, plugin_url: str, *, flex_metadata: Maybe[str] = ..., changelog: Maybe[str] = ..., private: Maybe[bool] = ..., cli_version: Maybe[str] = ..., validate_status: Maybe[str] = ...) -> V1Plugins_PluginVersionsInstance: ...
    def list(self, *, flex_metadata: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Plugins_PluginVersionsInstance]: ...
    def stream(self, *, flex_metadata: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Plugins_PluginVersionsInstance]: ...
    def page(self, *, flex_metadata: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Plugins_PluginVersionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Plugins_PluginVersionsInstance]: ...
    def __call__(self, sid: str) -> V1Plugins_PluginVersionsContext: ...
    def get(self, sid: str) -> V1Plugins_PluginVersionsContext: ...

class V1Plugins_PluginVersionsContext(Resource):
    def fetch(self, *, flex_metadata: Maybe[str] = ...) -> V1Plugins_PluginVersionsInstance: ...

class V1Plugins_PluginVersionsInstance(Instance, V1Plugins_PluginVersionsContext):
    sid: Optional[str]
    plugin_sid: Optional[str]
    account_sid: Optional[str]
    version: Optional[str]
    plugin_url: Optional[str]
    changelog: Optional[str]
    private: Optional[bool]
    archived: Optional[bool]
    validated: Optional[bool]
    date_created: Optional[Datetime]
    url: Optional[str]

class V1ProvisioningStatus(Resource):
    def __call__(self) -> V1ProvisioningStatusContext0: ...
    def get(self) -> V1ProvisioningStatusContext0: ...

class V1ProvisioningStatusContext0(Resource):
    def fetch(self) -> V1ProvisioningStatusContext0Instance: ...

class V1ProvisioningStatusContext0Instance(Instance, V1ProvisioningStatusContext0):
    status: str
    url: Optional[str]

class V1WebChannel(Resource):
    def create(self, flex_flow_sid: str, identity: str, customer_friendly_name: str, chat_friendly_name: str, *, chat_unique_name: Maybe[str] = ..., pre_engagement_data: Maybe[str] = ...) -> V1WebChannelInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1WebChannelInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1WebChannelInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1WebChannelInstance]: ...
    def get_page(self, target_url: str) -> Page[V1WebChannelInstance]: ...
    def __call__(self, sid: str) -> V1WebChannelContext: ...
    def get(self, sid: str) -> V1WebChannelContext: ...

class V1WebChannelContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1WebChannelInstance: ...
    def update(self, *, chat_status: Maybe[str] = ..., post_engagement_data: Maybe[str] = ...) -> V1WebChannelInstance: ...

class V1WebChannelInstance(Instance, V1WebChannelContext):
    account_sid: Optional[str]
    flex_flow_sid: Optional[str]
    sid: Optional[str]
    url: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]

class V2(Resource):
    flex_user: V2FlexUser
    web_channels: V2WebChannels

class V2FlexUser(Resource):
    def __call__(self, instance_sid: str, flex_user_sid: str) -> V2FlexUserContext2: ...
    def get(self, instance_sid: str, flex_user_sid: str) -> V2FlexUserContext2: ...

class V2FlexUserContext2(Resource):
    def fetch(self) -> V2FlexUserContext2Instance: ...
    def update(self, *, email: Maybe[str] = ..., user_sid: Maybe[str] = ..., locale: Maybe[str] = ...) -> V2FlexUserContext2Instance: ...

class V2FlexUserContext2Instance(Instance, V2FlexUserContext2):
    account_sid: Optional[str]
    instance_sid: Optional[str]
    user_sid: Optional[str]
    flex_user_sid: Optional[str]
    worker_sid: Optional[str]
    workspace_sid: Optional[str]
    flex_team_sid: Optional[str]
    username: Optional[str]
    email: Optional[str]
    locale: Optional[str]
    roles: Optional[List[str]]
    created_date: Optional[Datetime]
    updated_date: Optional[Datetime]
    version: int
    url: Optional[str]

class V2WebChannels(Resource):
    def create(self, address_sid: str, *, ui_version: Maybe[str] = ..., chat_friendly_name: Maybe[str] = ..., customer_friendly_name: Maybe[str] = ..., pre_engagement_data: Maybe[str] = ..., identity: Maybe[str] = ...) -> V2WebChannelsInstance: ...

class V2WebChannelsInstance(Instance):
    conversation_sid: Optional[str]
    identity: Optional[str]
