"""twire.aio.flex_api."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import flex_api as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

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
    create = answers(_typed.V1Assessments.create, V1AssessmentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Assessments.list, V1AssessmentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Assessments.stream, V1AssessmentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Assessments.page, V1AssessmentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Assessments.get_page, V1AssessmentsInstance)

class V1AssessmentsContext(Resource):
    update = answers(_typed.V1AssessmentsContext.update, V1AssessmentsInstance)
    update_with_http_info = fully(update)

class V1AssessmentsInstance(_typed.V1AssessmentsInstanceFields):
    update = answers(_typed.V1AssessmentsInstance.update, V1AssessmentsInstance)
    update_with_http_info = fully(update)

class V1Channel(CallableResource):
    def __call__(self, sid: PathValue) -> V1ChannelContext: ...
    def get(self, sid: PathValue) -> V1ChannelContext: ...
    create = answers(_typed.V1Channel.create, V1ChannelInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Channel.list, V1ChannelInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Channel.stream, V1ChannelInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Channel.page, V1ChannelInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Channel.get_page, V1ChannelInstance)

class V1ChannelContext(Resource):
    delete = awaited(_typed.V1ChannelContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ChannelContext.fetch, V1ChannelInstance)
    fetch_with_http_info = fully(fetch)

class V1ChannelInstance(_typed.V1ChannelInstanceFields):
    delete = awaited(_typed.V1ChannelInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ChannelInstance.fetch, V1ChannelInstance)
    fetch_with_http_info = fully(fetch)

class V1Configuration(CallableResource):
    def __call__(self) -> V1ConfigurationContext: ...
    def get(self) -> V1ConfigurationContext: ...

class V1ConfigurationContext(Resource):
    fetch = answers(_typed.V1ConfigurationContext.fetch, V1ConfigurationInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConfigurationContext.update, V1ConfigurationInstance)
    update_with_http_info = fully(update)

class V1ConfigurationInstance(_typed.V1ConfigurationInstanceFields):
    fetch = answers(_typed.V1ConfigurationInstance.fetch, V1ConfigurationInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ConfigurationInstance.update, V1ConfigurationInstance)
    update_with_http_info = fully(update)

class V1FlexFlow(CallableResource):
    def __call__(self, sid: PathValue) -> V1FlexFlowContext: ...
    def get(self, sid: PathValue) -> V1FlexFlowContext: ...
    create = answers(_typed.V1FlexFlow.create, V1FlexFlowInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1FlexFlow.list, V1FlexFlowInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1FlexFlow.stream, V1FlexFlowInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1FlexFlow.page, V1FlexFlowInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1FlexFlow.get_page, V1FlexFlowInstance)

class V1FlexFlowContext(Resource):
    delete = awaited(_typed.V1FlexFlowContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1FlexFlowContext.fetch, V1FlexFlowInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1FlexFlowContext.update, V1FlexFlowInstance)
    update_with_http_info = fully(update)

class V1FlexFlowInstance(_typed.V1FlexFlowInstanceFields):
    delete = awaited(_typed.V1FlexFlowInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1FlexFlowInstance.fetch, V1FlexFlowInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1FlexFlowInstance.update, V1FlexFlowInstance)
    update_with_http_info = fully(update)

class V1InsightsAssessmentsComment(Resource):
    create = answers(_typed.V1InsightsAssessmentsComment.create, V1InsightsAssessmentsCommentInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1InsightsAssessmentsComment.list, V1InsightsAssessmentsCommentInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1InsightsAssessmentsComment.stream, V1InsightsAssessmentsCommentInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1InsightsAssessmentsComment.page, V1InsightsAssessmentsCommentInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1InsightsAssessmentsComment.get_page, V1InsightsAssessmentsCommentInstance)

class V1InsightsAssessmentsCommentInstance(_typed.V1InsightsAssessmentsCommentInstanceFields):
    pass

class V1InsightsConversations(Resource):
    list = lists(_typed.V1InsightsConversations.list, V1InsightsConversationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1InsightsConversations.stream, V1InsightsConversationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1InsightsConversations.page, V1InsightsConversationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1InsightsConversations.get_page, V1InsightsConversationsInstance)

class V1InsightsConversationsInstance(_typed.V1InsightsConversationsInstanceFields):
    pass

class V1InsightsQuestionnaires(CallableResource):
    def __call__(self, questionnaire_sid: PathValue) -> V1InsightsQuestionnairesContext: ...
    def get(self, questionnaire_sid: PathValue) -> V1InsightsQuestionnairesContext: ...
    create = answers(_typed.V1InsightsQuestionnaires.create, V1InsightsQuestionnairesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1InsightsQuestionnaires.list, V1InsightsQuestionnairesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1InsightsQuestionnaires.stream, V1InsightsQuestionnairesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1InsightsQuestionnaires.page, V1InsightsQuestionnairesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1InsightsQuestionnaires.get_page, V1InsightsQuestionnairesInstance)

class V1InsightsQuestionnairesContext(Resource):
    delete = awaited(_typed.V1InsightsQuestionnairesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1InsightsQuestionnairesContext.fetch, V1InsightsQuestionnairesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1InsightsQuestionnairesContext.update, V1InsightsQuestionnairesInstance)
    update_with_http_info = fully(update)

class V1InsightsQuestionnairesInstance(_typed.V1InsightsQuestionnairesInstanceFields):
    delete = awaited(_typed.V1InsightsQuestionnairesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1InsightsQuestionnairesInstance.fetch, V1InsightsQuestionnairesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1InsightsQuestionnairesInstance.update, V1InsightsQuestionnairesInstance)
    update_with_http_info = fully(update)

class V1InsightsQuestionnairesCategory(CallableResource):
    def __call__(self, category_sid: PathValue) -> V1InsightsQuestionnairesCategoryContext: ...
    def get(self, category_sid: PathValue) -> V1InsightsQuestionnairesCategoryContext: ...
    create = answers(_typed.V1InsightsQuestionnairesCategory.create, V1InsightsQuestionnairesCategoryInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1InsightsQuestionnairesCategory.list, V1InsightsQuestionnairesCategoryInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1InsightsQuestionnairesCategory.stream, V1InsightsQuestionnairesCategoryInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1InsightsQuestionnairesCategory.page, V1InsightsQuestionnairesCategoryInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1InsightsQuestionnairesCategory.get_page, V1InsightsQuestionnairesCategoryInstance)

class V1InsightsQuestionnairesCategoryContext(Resource):
    delete = awaited(_typed.V1InsightsQuestionnairesCategoryContext.delete)
    delete_with_http_info = fully(delete)
    update = answers(_typed.V1InsightsQuestionnairesCategoryContext.update, V1InsightsQuestionnairesCategoryInstance)
    update_with_http_info = fully(update)

class V1InsightsQuestionnairesCategoryInstance(_typed.V1InsightsQuestionnairesCategoryInstanceFields):
    delete = awaited(_typed.V1InsightsQuestionnairesCategoryInstance.delete)
    delete_with_http_info = fully(delete)
    update = answers(_typed.V1InsightsQuestionnairesCategoryInstance.update, V1InsightsQuestionnairesCategoryInstance)
    update_with_http_info = fully(update)

class V1InsightsQuestionnairesQuestion(CallableResource):
    def __call__(self, question_sid: PathValue) -> V1InsightsQuestionnairesQuestionContext: ...
    def get(self, question_sid: PathValue) -> V1InsightsQuestionnairesQuestionContext: ...
    create = answers(_typed.V1InsightsQuestionnairesQuestion.create, V1InsightsQuestionnairesQuestionInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1InsightsQuestionnairesQuestion.list, V1InsightsQuestionnairesQuestionInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1InsightsQuestionnairesQuestion.stream, V1InsightsQuestionnairesQuestionInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1InsightsQuestionnairesQuestion.page, V1InsightsQuestionnairesQuestionInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1InsightsQuestionnairesQuestion.get_page, V1InsightsQuestionnairesQuestionInstance)

class V1InsightsQuestionnairesQuestionContext(Resource):
    delete = awaited(_typed.V1InsightsQuestionnairesQuestionContext.delete)
    delete_with_http_info = fully(delete)
    update = answers(_typed.V1InsightsQuestionnairesQuestionContext.update, V1InsightsQuestionnairesQuestionInstance)
    update_with_http_info = fully(update)

class V1InsightsQuestionnairesQuestionInstance(_typed.V1InsightsQuestionnairesQuestionInstanceFields):
    delete = awaited(_typed.V1InsightsQuestionnairesQuestionInstance.delete)
    delete_with_http_info = fully(delete)
    update = answers(_typed.V1InsightsQuestionnairesQuestionInstance.update, V1InsightsQuestionnairesQuestionInstance)
    update_with_http_info = fully(update)

class V1InsightsSegments(Resource):
    list = lists(_typed.V1InsightsSegments.list, V1InsightsSegmentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1InsightsSegments.stream, V1InsightsSegmentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1InsightsSegments.page, V1InsightsSegmentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1InsightsSegments.get_page, V1InsightsSegmentsInstance)

class V1InsightsSegmentsInstance(_typed.V1InsightsSegmentsInstanceFields):
    pass

class V1InsightsSession(CallableResource):
    def __call__(self) -> V1InsightsSessionContext: ...
    def get(self) -> V1InsightsSessionContext: ...

class V1InsightsSessionContext(Resource):
    create = answers(_typed.V1InsightsSessionContext.create, V1InsightsSessionInstance)
    create_with_http_info = fully(create)

class V1InsightsSessionInstance(_typed.V1InsightsSessionInstanceFields):
    create = answers(_typed.V1InsightsSessionInstance.create, V1InsightsSessionInstance)
    create_with_http_info = fully(create)

class V1InsightsSettingsAnswerSets(Resource):
    fetch = answers(_typed.V1InsightsSettingsAnswerSets.fetch, V1InsightsSettingsAnswerSetsInstance)
    fetch_with_http_info = fully(fetch)

class V1InsightsSettingsAnswerSetsInstance(_typed.V1InsightsSettingsAnswerSetsInstanceFields):
    pass

class V1InsightsSettingsComment(Resource):
    fetch = answers(_typed.V1InsightsSettingsComment.fetch, V1InsightsSettingsCommentInstance)
    fetch_with_http_info = fully(fetch)

class V1InsightsSettingsCommentInstance(_typed.V1InsightsSettingsCommentInstanceFields):
    pass

class V1InsightsUserRoles(CallableResource):
    def __call__(self) -> V1InsightsUserRolesContext: ...
    def get(self) -> V1InsightsUserRolesContext: ...

class V1InsightsUserRolesContext(Resource):
    fetch = answers(_typed.V1InsightsUserRolesContext.fetch, V1InsightsUserRolesInstance)
    fetch_with_http_info = fully(fetch)

class V1InsightsUserRolesInstance(_typed.V1InsightsUserRolesInstanceFields):
    fetch = answers(_typed.V1InsightsUserRolesInstance.fetch, V1InsightsUserRolesInstance)
    fetch_with_http_info = fully(fetch)

class V1Interaction(CallableResource):
    def __call__(self, sid: PathValue) -> V1InteractionContext: ...
    def get(self, sid: PathValue) -> V1InteractionContext: ...
    create = answers(_typed.V1Interaction.create, V1InteractionInstance)
    create_with_http_info = fully(create)

class V1InteractionContext(Resource):
    @property
    def channels(self) -> V1InteractionChannels: ...
    fetch = answers(_typed.V1InteractionContext.fetch, V1InteractionInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1InteractionContext.update, V1InteractionInstance)
    update_with_http_info = fully(update)

class V1InteractionChannels(CallableResource):
    def __call__(self, sid: PathValue) -> V1InteractionChannelsContext: ...
    def get(self, sid: PathValue) -> V1InteractionChannelsContext: ...
    list = lists(_typed.V1InteractionChannels.list, V1InteractionChannelsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1InteractionChannels.stream, V1InteractionChannelsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1InteractionChannels.page, V1InteractionChannelsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1InteractionChannels.get_page, V1InteractionChannelsInstance)

class V1InteractionChannelsContext(Resource):
    @property
    def invites(self) -> V1InteractionChannelsInvites: ...
    @property
    def participants(self) -> V1InteractionChannelsParticipants: ...
    @property
    def transfers(self) -> V1InteractionChannelsTransfers: ...
    fetch = answers(_typed.V1InteractionChannelsContext.fetch, V1InteractionChannelsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1InteractionChannelsContext.update, V1InteractionChannelsInstance)
    update_with_http_info = fully(update)

class V1InteractionChannelsInvites(Resource):
    create = answers(_typed.V1InteractionChannelsInvites.create, V1InteractionChannelsInvitesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1InteractionChannelsInvites.list, V1InteractionChannelsInvitesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1InteractionChannelsInvites.stream, V1InteractionChannelsInvitesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1InteractionChannelsInvites.page, V1InteractionChannelsInvitesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1InteractionChannelsInvites.get_page, V1InteractionChannelsInvitesInstance)

class V1InteractionChannelsInvitesInstance(_typed.V1InteractionChannelsInvitesInstanceFields):
    pass

class V1InteractionChannelsParticipants(CallableResource):
    def __call__(self, sid: PathValue) -> V1InteractionChannelsParticipantsContext: ...
    def get(self, sid: PathValue) -> V1InteractionChannelsParticipantsContext: ...
    create = answers(_typed.V1InteractionChannelsParticipants.create, V1InteractionChannelsParticipantsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1InteractionChannelsParticipants.list, V1InteractionChannelsParticipantsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1InteractionChannelsParticipants.stream, V1InteractionChannelsParticipantsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1InteractionChannelsParticipants.page, V1InteractionChannelsParticipantsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1InteractionChannelsParticipants.get_page, V1InteractionChannelsParticipantsInstance)

class V1InteractionChannelsParticipantsContext(Resource):
    update = answers(_typed.V1InteractionChannelsParticipantsContext.update, V1InteractionChannelsParticipantsInstance)
    update_with_http_info = fully(update)

class V1InteractionChannelsParticipantsInstance(_typed.V1InteractionChannelsParticipantsInstanceFields):
    update = answers(_typed.V1InteractionChannelsParticipantsInstance.update, V1InteractionChannelsParticipantsInstance)
    update_with_http_info = fully(update)

class V1InteractionChannelsTransfers(CallableResource):
    def __call__(self, sid: PathValue) -> V1InteractionChannelsTransfersContext: ...
    def get(self, sid: PathValue) -> V1InteractionChannelsTransfersContext: ...
    create = answers(_typed.V1InteractionChannelsTransfers.create, V1InteractionChannelsTransfersInstance)
    create_with_http_info = fully(create)

class V1InteractionChannelsTransfersContext(Resource):
    fetch = answers(_typed.V1InteractionChannelsTransfersContext.fetch, V1InteractionChannelsTransfersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1InteractionChannelsTransfersContext.update, V1InteractionChannelsTransfersInstance)
    update_with_http_info = fully(update)

class V1InteractionChannelsTransfersInstance(_typed.V1InteractionChannelsTransfersInstanceFields):
    fetch = answers(_typed.V1InteractionChannelsTransfersInstance.fetch, V1InteractionChannelsTransfersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1InteractionChannelsTransfersInstance.update, V1InteractionChannelsTransfersInstance)
    update_with_http_info = fully(update)

class V1InteractionChannelsInstance(_typed.V1InteractionChannelsInstanceFields):
    @property
    def invites(self) -> V1InteractionChannelsInvites: ...
    @property
    def participants(self) -> V1InteractionChannelsParticipants: ...
    @property
    def transfers(self) -> V1InteractionChannelsTransfers: ...
    fetch = answers(_typed.V1InteractionChannelsInstance.fetch, V1InteractionChannelsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1InteractionChannelsInstance.update, V1InteractionChannelsInstance)
    update_with_http_info = fully(update)

class V1InteractionInstance(_typed.V1InteractionInstanceFields):
    @property
    def channels(self) -> V1InteractionChannels: ...
    fetch = answers(_typed.V1InteractionInstance.fetch, V1InteractionInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1InteractionInstance.update, V1InteractionInstance)
    update_with_http_info = fully(update)

class V1PluginArchive(CallableResource):
    def __call__(self, sid: PathValue) -> V1PluginArchiveContext: ...
    def get(self, sid: PathValue) -> V1PluginArchiveContext: ...

class V1PluginArchiveContext(Resource):
    update = answers(_typed.V1PluginArchiveContext.update, V1PluginArchiveInstance)
    update_with_http_info = fully(update)

class V1PluginArchiveInstance(_typed.V1PluginArchiveInstanceFields):
    update = answers(_typed.V1PluginArchiveInstance.update, V1PluginArchiveInstance)
    update_with_http_info = fully(update)

class V1PluginConfigurationArchive(CallableResource):
    def __call__(self, sid: PathValue) -> V1PluginConfigurationArchiveContext: ...
    def get(self, sid: PathValue) -> V1PluginConfigurationArchiveContext: ...

class V1PluginConfigurationArchiveContext(Resource):
    update = answers(_typed.V1PluginConfigurationArchiveContext.update, V1PluginConfigurationArchiveInstance)
    update_with_http_info = fully(update)

class V1PluginConfigurationArchiveInstance(_typed.V1PluginConfigurationArchiveInstanceFields):
    update = answers(_typed.V1PluginConfigurationArchiveInstance.update, V1PluginConfigurationArchiveInstance)
    update_with_http_info = fully(update)

class V1PluginConfigurations(CallableResource):
    def __call__(self, sid: PathValue) -> V1PluginConfigurationsContext: ...
    def get(self, sid: PathValue) -> V1PluginConfigurationsContext: ...
    create = answers(_typed.V1PluginConfigurations.create, V1PluginConfigurationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1PluginConfigurations.list, V1PluginConfigurationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1PluginConfigurations.stream, V1PluginConfigurationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1PluginConfigurations.page, V1PluginConfigurationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1PluginConfigurations.get_page, V1PluginConfigurationsInstance)

class V1PluginConfigurationsContext(Resource):
    @property
    def plugins(self) -> V1PluginConfigurationsPlugins: ...
    fetch = answers(_typed.V1PluginConfigurationsContext.fetch, V1PluginConfigurationsInstance)
    fetch_with_http_info = fully(fetch)

class V1PluginConfigurationsPlugins(CallableResource):
    def __call__(self, plugin_sid: PathValue) -> V1PluginConfigurationsPluginsContext: ...
    def get(self, plugin_sid: PathValue) -> V1PluginConfigurationsPluginsContext: ...
    list = lists(_typed.V1PluginConfigurationsPlugins.list, V1PluginConfigurationsPluginsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1PluginConfigurationsPlugins.stream, V1PluginConfigurationsPluginsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1PluginConfigurationsPlugins.page, V1PluginConfigurationsPluginsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1PluginConfigurationsPlugins.get_page, V1PluginConfigurationsPluginsInstance)

class V1PluginConfigurationsPluginsContext(Resource):
    fetch = answers(_typed.V1PluginConfigurationsPluginsContext.fetch, V1PluginConfigurationsPluginsInstance)
    fetch_with_http_info = fully(fetch)

class V1PluginConfigurationsPluginsInstance(_typed.V1PluginConfigurationsPluginsInstanceFields):
    fetch = answers(_typed.V1PluginConfigurationsPluginsInstance.fetch, V1PluginConfigurationsPluginsInstance)
    fetch_with_http_info = fully(fetch)

class V1PluginConfigurationsInstance(_typed.V1PluginConfigurationsInstanceFields):
    @property
    def plugins(self) -> V1PluginConfigurationsPlugins: ...
    fetch = answers(_typed.V1PluginConfigurationsInstance.fetch, V1PluginConfigurationsInstance)
    fetch_with_http_info = fully(fetch)

class V1PluginReleases(CallableResource):
    def __call__(self, sid: PathValue) -> V1PluginReleasesContext: ...
    def get(self, sid: PathValue) -> V1PluginReleasesContext: ...
    create = answers(_typed.V1PluginReleases.create, V1PluginReleasesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1PluginReleases.list, V1PluginReleasesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1PluginReleases.stream, V1PluginReleasesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1PluginReleases.page, V1PluginReleasesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1PluginReleases.get_page, V1PluginReleasesInstance)

class V1PluginReleasesContext(Resource):
    fetch = answers(_typed.V1PluginReleasesContext.fetch, V1PluginReleasesInstance)
    fetch_with_http_info = fully(fetch)

class V1PluginReleasesInstance(_typed.V1PluginReleasesInstanceFields):
    fetch = answers(_typed.V1PluginReleasesInstance.fetch, V1PluginReleasesInstance)
    fetch_with_http_info = fully(fetch)

class V1PluginVersionArchive(CallableResource):
    def __call__(self, plugin_sid: PathValue, sid: PathValue) -> V1PluginVersionArchiveContext2: ...
    def get(self, plugin_sid: PathValue, sid: PathValue) -> V1PluginVersionArchiveContext2: ...

class V1PluginVersionArchiveContext2(Resource):
    update = answers(_typed.V1PluginVersionArchiveContext2.update, V1PluginVersionArchiveContext2Instance)
    update_with_http_info = fully(update)

class V1PluginVersionArchiveContext2Instance(_typed.V1PluginVersionArchiveContext2InstanceFields):
    update = answers(_typed.V1PluginVersionArchiveContext2Instance.update, V1PluginVersionArchiveContext2Instance)
    update_with_http_info = fully(update)

class V1Plugins(CallableResource):
    def __call__(self, sid: PathValue) -> V1PluginsContext: ...
    def get(self, sid: PathValue) -> V1PluginsContext: ...
    create = answers(_typed.V1Plugins.create, V1PluginsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Plugins.list, V1PluginsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Plugins.stream, V1PluginsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Plugins.page, V1PluginsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Plugins.get_page, V1PluginsInstance)

class V1PluginsContext(Resource):
    @property
    def plugin_versions(self) -> V1PluginsPluginVersions: ...
    fetch = answers(_typed.V1PluginsContext.fetch, V1PluginsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1PluginsContext.update, V1PluginsInstance)
    update_with_http_info = fully(update)

class V1PluginsPluginVersions(CallableResource):
    def __call__(self, sid: PathValue) -> V1PluginsPluginVersionsContext: ...
    def get(self, sid: PathValue) -> V1PluginsPluginVersionsContext: ...
    create = answers(_typed.V1PluginsPluginVersions.create, V1PluginsPluginVersionsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1PluginsPluginVersions.list, V1PluginsPluginVersionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1PluginsPluginVersions.stream, V1PluginsPluginVersionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1PluginsPluginVersions.page, V1PluginsPluginVersionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1PluginsPluginVersions.get_page, V1PluginsPluginVersionsInstance)

class V1PluginsPluginVersionsContext(Resource):
    fetch = answers(_typed.V1PluginsPluginVersionsContext.fetch, V1PluginsPluginVersionsInstance)
    fetch_with_http_info = fully(fetch)

class V1PluginsPluginVersionsInstance(_typed.V1PluginsPluginVersionsInstanceFields):
    fetch = answers(_typed.V1PluginsPluginVersionsInstance.fetch, V1PluginsPluginVersionsInstance)
    fetch_with_http_info = fully(fetch)

class V1PluginsInstance(_typed.V1PluginsInstanceFields):
    @property
    def plugin_versions(self) -> V1PluginsPluginVersions: ...
    fetch = answers(_typed.V1PluginsInstance.fetch, V1PluginsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1PluginsInstance.update, V1PluginsInstance)
    update_with_http_info = fully(update)

class V1ProvisioningStatus(CallableResource):
    def __call__(self) -> V1ProvisioningStatusContext: ...
    def get(self) -> V1ProvisioningStatusContext: ...

class V1ProvisioningStatusContext(Resource):
    fetch = answers(_typed.V1ProvisioningStatusContext.fetch, V1ProvisioningStatusInstance)
    fetch_with_http_info = fully(fetch)

class V1ProvisioningStatusInstance(_typed.V1ProvisioningStatusInstanceFields):
    fetch = answers(_typed.V1ProvisioningStatusInstance.fetch, V1ProvisioningStatusInstance)
    fetch_with_http_info = fully(fetch)

class V1WebChannel(CallableResource):
    def __call__(self, sid: PathValue) -> V1WebChannelContext: ...
    def get(self, sid: PathValue) -> V1WebChannelContext: ...
    create = answers(_typed.V1WebChannel.create, V1WebChannelInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1WebChannel.list, V1WebChannelInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1WebChannel.stream, V1WebChannelInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1WebChannel.page, V1WebChannelInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1WebChannel.get_page, V1WebChannelInstance)

class V1WebChannelContext(Resource):
    delete = awaited(_typed.V1WebChannelContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WebChannelContext.fetch, V1WebChannelInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WebChannelContext.update, V1WebChannelInstance)
    update_with_http_info = fully(update)

class V1WebChannelInstance(_typed.V1WebChannelInstanceFields):
    delete = awaited(_typed.V1WebChannelInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1WebChannelInstance.fetch, V1WebChannelInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1WebChannelInstance.update, V1WebChannelInstance)
    update_with_http_info = fully(update)

class V2(Resource):
    @property
    def flex_user(self) -> V2FlexUser: ...
    @property
    def web_channels(self) -> V2WebChannels: ...

class V2FlexUser(CallableResource):
    def __call__(self, instance_sid: PathValue, flex_user_sid: PathValue) -> V2FlexUserContext2: ...
    def get(self, instance_sid: PathValue, flex_user_sid: PathValue) -> V2FlexUserContext2: ...

class V2FlexUserContext2(Resource):
    fetch = answers(_typed.V2FlexUserContext2.fetch, V2FlexUserContext2Instance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2FlexUserContext2.update, V2FlexUserContext2Instance)
    update_with_http_info = fully(update)

class V2FlexUserContext2Instance(_typed.V2FlexUserContext2InstanceFields):
    fetch = answers(_typed.V2FlexUserContext2Instance.fetch, V2FlexUserContext2Instance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2FlexUserContext2Instance.update, V2FlexUserContext2Instance)
    update_with_http_info = fully(update)

class V2WebChannels(Resource):
    create = answers(_typed.V2WebChannels.create, V2WebChannelsInstance)
    create_with_http_info = fully(create)

class V2WebChannelsInstance(_typed.V2WebChannelsInstanceFields):
    pass
