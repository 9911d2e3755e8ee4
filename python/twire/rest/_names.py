"""Where twilio-python's name of a resource is not the singular of its link in the chain.

`client.trusthub.v1.policies` is in its module `trusthub.v1.policies`, not `policy`.
"""

from __future__ import annotations

#: Chains whose last link is the name.
SAME = frozenset(
    """
    accounts.v1.bulk_consents
    accounts.v1.bulk_contacts
    accounts.v1.credentials.aws
    accounts.v1.messaging_geopermissions
    content.v1.content_and_approvals
    content.v2.content_and_approvals
    conversations.v1.conversation_with_participants
    conversations.v1.services@.conversation_with_participants
    flex_api.v1.assessments
    flex_api.v1.insights_conversations
    flex_api.v1.insights_questionnaires
    flex_api.v1.insights_segments
    flex_api.v1.insights_settings_answer_sets
    flex_api.v1.insights_user_roles
    flex_api.v1.plugins@.plugin_versions
    flex_api.v1.provisioning_status
    flex_api.v2.web_channels
    iam.v1.get_api_keys
    insights.v1.call_summaries
    intelligence.v2.operator_attachments
    intelligence.v2.transcripts@.encrypted_operator_results
    intelligence.v2.transcripts@.encrypted_sentences
    knowledge.v1.knowledge@.knowledge_status
    messaging.v1.deactivations
    messaging.v1.domain_certs
    messaging.v2.domain_certs
    numbers.v2.regulatory_compliance.bundles@.replace_items
    serverless.v1.services@.builds@.build_status
    trusthub.v1.compliance_inquiries
    trusthub.v1.compliance_registration_inquiries
    trusthub.v1.compliance_tollfree_inquiries
    trusthub.v1.customer_profiles
    trusthub.v1.customer_profiles@.customer_profiles_entity_assignments
    trusthub.v1.customer_profiles@.customer_profiles_evaluations
    trusthub.v1.policies
    trusthub.v1.trust_products
    trusthub.v1.trust_products@.trust_products_entity_assignments
    trusthub.v1.trust_products@.trust_products_evaluations
    video.v1.composition_settings
    video.v1.recording_settings
    video.v1.rooms@.participants@.subscribe_rules
    video.v1.rooms@.recording_rules
    video.v1.rooms@.transcriptions
    voice.v1.dialing_permissions
    voice.v1.dialing_permissions.settings
    """.split()
)

#: Chains whose name is another one.
OTHER = {
    "api.v2010.accounts@.available_phone_numbers": "available_phone_number_country",
    "api.v2010.accounts@.incoming_phone_numbers@.assigned_add_ons@.extensions": "assigned_add_on_extension",
    "api.v2010.accounts@.sip.domains@.auth": "auth_types",
    "api.v2010.accounts@.sip.domains@.auth.calls": "auth_type_calls",
    "api.v2010.accounts@.sip.domains@.auth.calls.credential_list_mappings": (
        "auth_calls_credential_list_mapping"
    ),
    "api.v2010.accounts@.sip.domains@.auth.calls.ip_access_control_list_mappings": (
        "auth_calls_ip_access_control_list_mapping"
    ),
    "api.v2010.accounts@.sip.domains@.auth.registrations": "auth_type_registrations",
    "api.v2010.accounts@.sip.domains@.auth.registrations.credential_list_mappings": (
        "auth_registrations_credential_list_mapping"
    ),
    "events.v1.schemas@.versions": "schema_version",
    "flex_api.v1.interaction@.channels": "interaction_channel",
    "flex_api.v1.interaction@.channels@.invites": "interaction_channel_invite",
    "flex_api.v1.interaction@.channels@.participants": "interaction_channel_participant",
    "flex_api.v1.interaction@.channels@.transfers": "interaction_transfer",
    "flex_api.v1.plugin_configurations@.plugins": "configured_plugin",
    "insights.v1.calls@.summary": "call_summary",
    "knowledge.v2.knowledge_bases": "knowledge_basis",
    "marketplace.v1.available_add_ons@.extensions": "available_add_on_extension",
    "marketplace.v1.installed_add_ons@.extensions": "installed_add_on_extension",
    "marketplace.v1.installed_add_ons@.usage": "installed_add_on_usage",
    "numbers.v1.porting_webhook_configurations_delete": "porting_webhook_configuration_delete",
    "preview.marketplace.available_add_ons@.extensions": "available_add_on_extension",
    "preview.marketplace.installed_add_ons@.extensions": "installed_add_on_extension",
    "studio.v1.flows@.executions@.steps": "execution_step",
    "studio.v1.flows@.executions@.steps@.step_context": "execution_step_context",
    "studio.v2.flows@.executions@.steps": "execution_step",
    "studio.v2.flows@.executions@.steps@.step_context": "execution_step_context",
    "studio.v2.flows@.revisions": "flow_revision",
    "studio.v2.flows@.test_users": "flow_test_user",
    "supersim.v1.network_access_profiles@.networks": "network_access_profile_network",
    "taskrouter.v1.workspaces@.cumulative_statistics": "workspace_cumulative_statistics",
    "taskrouter.v1.workspaces@.real_time_statistics": "workspace_real_time_statistics",
    "taskrouter.v1.workspaces@.statistics": "workspace_statistics",
    "taskrouter.v1.workspaces@.task_queues.bulk_real_time_statistics": "task_queue_bulk_real_time_statistics",
    "taskrouter.v1.workspaces@.task_queues.statistics": "task_queues_statistics",
    "taskrouter.v1.workspaces@.task_queues@.cumulative_statistics": "task_queue_cumulative_statistics",
    "taskrouter.v1.workspaces@.task_queues@.real_time_statistics": "task_queue_real_time_statistics",
    "taskrouter.v1.workspaces@.task_queues@.statistics": "task_queue_statistics",
    "taskrouter.v1.workspaces@.workers.cumulative_statistics": "workers_cumulative_statistics",
    "taskrouter.v1.workspaces@.workers.real_time_statistics": "workers_real_time_statistics",
    "taskrouter.v1.workspaces@.workers.statistics": "workers_statistics",
    "taskrouter.v1.workspaces@.workers@.statistics": "worker_statistics",
    "taskrouter.v1.workspaces@.workflows@.cumulative_statistics": "workflow_cumulative_statistics",
    "taskrouter.v1.workspaces@.workflows@.real_time_statistics": "workflow_real_time_statistics",
    "taskrouter.v1.workspaces@.workflows@.statistics": "workflow_statistics",
    "trunking.v1.trunks@.credentials_lists": "credential_list",
    "video.v1.rooms@.recordings": "room_recording",
    "voice.v1.connection_policies@.targets": "connection_policy_target",
}

#: Lists that are called with values of the path themselves.
LISTS = frozenset(
    """
    conversations.v2.actions@
    conversations.v2.communications@
    conversations.v2.participants@
    iam.v1.role_permission@
    insights.v2.inbound@
    insights.v2.outbound@
    intelligence.v3.versions@
    knowledge.v2.chunks@2
    knowledge.v2.knowledge@
    knowledge.v2.search@
    memory.v1.bulk@
    memory.v1.conversation_summaries@2
    memory.v1.data_mappings@
    memory.v1.identifiers@2
    memory.v1.identity_resolution_settings@
    memory.v1.imports@
    memory.v1.lookup@
    memory.v1.observations@2
    memory.v1.profiles@
    memory.v1.recall@2
    memory.v1.revisions@3
    memory.v1.trait_groups@
    memory.v1.traits@2
    numbers.v1.embedded_sessions@
    preview_iam.versionless.accounts@
    preview_iam.versionless.role_assignments@
    preview_iam.versionless.users@
    trusthub.v1.a2_p_brand_registration_embedded_sessions@
    trusthub.v1.a2_p_campaign_registration_embedded_sessions@
    """.split()
)

#: Objects of JSON bodies that Twilio's documents have no name for, and their members.
OBJECTS = {
    "ApprovePasskeysChallengeRequestResponse": "authenticatorData clientDataJSON signature userHandle",
    "CommunicationContent": "text",
    "CommunicationRecipients": "id name profileId address channel deliveryStatus type",
    "ConversationsV2Address": "address channelId channel",
    "ConversationsV2ContentTranscriptionTranscription": "channel confidence engine words",
    "ConversationsV2ContentTranscriptionTranscriptionWords": "text startTime endTime",
    "ConversationsV2ConversationsV1Bridge": "serviceId",
    "CreateNewPasskeysFactorRequestConfig": (
        "authenticator_attachment discoverable_credentials user_verification relying_party"
    ),
    "CreateNewPasskeysFactorRequestConfigRelyingParty": "id name origins",
    "IamV1OrganizationVendorOauthAppUpdateRequestPolicy": "allow deny",
    "IamV1OrganizationVendoroauthappPolicy": "allow deny",
    "Participant": "id name profileId address channel type",
    "TestDeliveryResultResponse": "statusCode headers",
    "TestDeliveryResultTiming": "totalMs",
    "VerifyPasskeysFactorRequestResponse": "attestationObject clientDataJSON transports",
}

#: Enumerations that no operation of their resource has, and their values.
ENUMERATIONS = {
    "CallSummaryCrelaySessionState": "unknown failure ended hung_up",
    "ConversationsV2Channel": "VOICE SMS RCS EMAIL WHATSAPP CHAT VIDEO",
    "ConversationsV2ConversationGroupingType": (
        "GROUP_BY_PROFILE GROUP_BY_PARTICIPANT_ADDRESSES GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE"
    ),
    "ConversationsV2ParticipantType": "HUMAN_AGENT CUSTOMER AI_AGENT AGENT UNKNOWN",
    "ConversationsV2RecipientDeliveryStatus": "INITIATED IN_PROGRESS DELIVERED READ COMPLETED FAILED",
    "ParticipantType": "HUMAN_AGENT CUSTOMER AI_AGENT AGENT UNKNOWN",
}

#: Where those are.
UNNAMED = frozenset(
    """
    conversations.v2.communications
    conversations.v2.conversations
    conversations.v2.participants
    iam.v1.o_auth_apps
    insights.v1.call_summaries
    insights.v1.calls.summary
    memory.v1.recall
    verify.v2.services.approve_challenge
    verify.v2.services.new_factors
    verify.v2.services.new_verify_factors
    webhooks.v1.tests
    """.split()
)
