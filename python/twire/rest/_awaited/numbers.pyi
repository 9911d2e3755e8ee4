"""twire.aio.numbers."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import numbers as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Numbers(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def v2(self) -> V2: ...
    @property
    def v3(self) -> V3: ...
    @property
    def regulatory_compliance(self) -> V2RegulatoryCompliance: ...

class V1(Resource):
    @property
    def bulk_eligibilities(self) -> V1BulkEligibilities: ...
    @property
    def eligibilities(self) -> V1Eligibilities: ...
    @property
    def embedded_sessions(self) -> V1EmbeddedSessions: ...
    @property
    def porting_all_port_ins(self) -> V1PortingAllPortIns: ...
    @property
    def porting_port_in_phone_number(self) -> V1PortingPortInPhoneNumber: ...
    @property
    def porting_port_ins(self) -> V1PortingPortIns: ...
    @property
    def porting_portabilities(self) -> V1PortingPortabilities: ...
    @property
    def porting_webhook_configurations(self) -> V1PortingWebhookConfigurations: ...
    @property
    def porting_webhook_configurations_delete(self) -> V1PortingWebhookConfigurationsDelete: ...
    @property
    def sender_id_registrations(self) -> V1SenderIdRegistrations: ...
    @property
    def signing_request_configurations(self) -> V1SigningRequestConfigurations: ...
    @property
    def sms_verification_checks(self) -> V1SmsVerificationChecks: ...
    @property
    def sms_verifications(self) -> V1SmsVerifications: ...
    @property
    def voice_verifications(self) -> V1VoiceVerifications: ...
    @property
    def webhook(self) -> V1Webhook: ...

class V1BulkEligibilities(CallableResource):
    def __call__(self, request_id: PathValue) -> V1BulkEligibilitiesContext: ...
    def get(self, request_id: PathValue) -> V1BulkEligibilitiesContext: ...
    create = answers(_typed.V1BulkEligibilities.create, V1BulkEligibilitiesInstance)
    create_with_http_info = fully(create)

class V1BulkEligibilitiesContext(Resource):
    fetch = answers(_typed.V1BulkEligibilitiesContext.fetch, V1BulkEligibilitiesInstance)
    fetch_with_http_info = fully(fetch)

class V1BulkEligibilitiesInstance(_typed.V1BulkEligibilitiesInstanceFields):
    fetch = answers(_typed.V1BulkEligibilitiesInstance.fetch, V1BulkEligibilitiesInstance)
    fetch_with_http_info = fully(fetch)

class V1Eligibilities(Resource):
    create = answers(_typed.V1Eligibilities.create, V1EligibilitiesInstance)
    create_with_http_info = fully(create)

class V1EligibilitiesInstance(_typed.V1EligibilitiesInstanceFields):
    pass

class V1EmbeddedSessions(CallableResource):
    def __call__(self, bundle_sid: PathValue) -> V1EmbeddedSessionsContext: ...
    def get(self, bundle_sid: PathValue) -> V1EmbeddedSessionsContext: ...

class V1EmbeddedSessionsContext(Resource):
    create = answers(_typed.V1EmbeddedSessionsContext.create, V1EmbeddedSessionsInstance)
    create_with_http_info = fully(create)

class V1EmbeddedSessionsInstance(_typed.V1EmbeddedSessionsInstanceFields):
    create = answers(_typed.V1EmbeddedSessionsInstance.create, V1EmbeddedSessionsInstance)
    create_with_http_info = fully(create)

class V1PortingAllPortIns(Resource):
    list = lists(_typed.V1PortingAllPortIns.list, V1PortingAllPortInsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1PortingAllPortIns.stream, V1PortingAllPortInsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1PortingAllPortIns.page, V1PortingAllPortInsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1PortingAllPortIns.get_page, V1PortingAllPortInsInstance)

class V1PortingAllPortInsInstance(_typed.V1PortingAllPortInsInstanceFields):
    pass

class V1PortingPortInPhoneNumber(CallableResource):
    def __call__(self, port_in_request_sid: PathValue, phone_number_sid: PathValue) -> V1PortingPortInPhoneNumberContext2: ...
    def get(self, port_in_request_sid: PathValue, phone_number_sid: PathValue) -> V1PortingPortInPhoneNumberContext2: ...

class V1PortingPortInPhoneNumberContext2(Resource):
    delete = awaited(_typed.V1PortingPortInPhoneNumberContext2.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1PortingPortInPhoneNumberContext2.fetch, V1PortingPortInPhoneNumberContext2Instance)
    fetch_with_http_info = fully(fetch)

class V1PortingPortInPhoneNumberContext2Instance(_typed.V1PortingPortInPhoneNumberContext2InstanceFields):
    delete = awaited(_typed.V1PortingPortInPhoneNumberContext2Instance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1PortingPortInPhoneNumberContext2Instance.fetch, V1PortingPortInPhoneNumberContext2Instance)
    fetch_with_http_info = fully(fetch)

class V1PortingPortIns(CallableResource):
    def __call__(self, port_in_request_sid: PathValue) -> V1PortingPortInsContext: ...
    def get(self, port_in_request_sid: PathValue) -> V1PortingPortInsContext: ...
    create = answers(_typed.V1PortingPortIns.create, V1PortingPortInsInstance)
    create_with_http_info = fully(create)

class V1PortingPortInsContext(Resource):
    delete = awaited(_typed.V1PortingPortInsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1PortingPortInsContext.fetch, V1PortingPortInsInstance)
    fetch_with_http_info = fully(fetch)

class V1PortingPortInsInstance(_typed.V1PortingPortInsInstanceFields):
    delete = awaited(_typed.V1PortingPortInsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1PortingPortInsInstance.fetch, V1PortingPortInsInstance)
    fetch_with_http_info = fully(fetch)

class V1PortingPortabilities(CallableResource):
    def __call__(self, phone_number: PathValue) -> V1PortingPortabilitiesContext: ...
    def get(self, phone_number: PathValue) -> V1PortingPortabilitiesContext: ...

class V1PortingPortabilitiesContext(Resource):
    fetch = answers(_typed.V1PortingPortabilitiesContext.fetch, V1PortingPortabilitiesInstance)
    fetch_with_http_info = fully(fetch)

class V1PortingPortabilitiesInstance(_typed.V1PortingPortabilitiesInstanceFields):
    fetch = answers(_typed.V1PortingPortabilitiesInstance.fetch, V1PortingPortabilitiesInstance)
    fetch_with_http_info = fully(fetch)

class V1PortingWebhookConfigurations(Resource):
    create = answers(_typed.V1PortingWebhookConfigurations.create, V1PortingWebhookConfigurationsInstance)
    create_with_http_info = fully(create)

class V1PortingWebhookConfigurationsInstance(_typed.V1PortingWebhookConfigurationsInstanceFields):
    pass

class V1PortingWebhookConfigurationsDelete(CallableResource):
    def __call__(self, webhook_type: PathValue) -> V1PortingWebhookConfigurationsDeleteContext: ...
    def get(self, webhook_type: PathValue) -> V1PortingWebhookConfigurationsDeleteContext: ...

class V1PortingWebhookConfigurationsDeleteContext(Resource):
    delete = awaited(_typed.V1PortingWebhookConfigurationsDeleteContext.delete)
    delete_with_http_info = fully(delete)

class V1SenderIdRegistrations(Resource):
    create = answers(_typed.V1SenderIdRegistrations.create, V1SenderIdRegistrationsInstance)
    create_with_http_info = fully(create)

class V1SenderIdRegistrationsInstance(_typed.V1SenderIdRegistrationsInstanceFields):
    pass

class V1SigningRequestConfigurations(Resource):
    create = answers(_typed.V1SigningRequestConfigurations.create, V1SigningRequestConfigurationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1SigningRequestConfigurations.list, V1SigningRequestConfigurationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1SigningRequestConfigurations.stream, V1SigningRequestConfigurationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1SigningRequestConfigurations.page, V1SigningRequestConfigurationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1SigningRequestConfigurations.get_page, V1SigningRequestConfigurationsInstance)

class V1SigningRequestConfigurationsInstance(_typed.V1SigningRequestConfigurationsInstanceFields):
    pass

class V1SmsVerificationChecks(Resource):
    create = answers(_typed.V1SmsVerificationChecks.create, V1SmsVerificationChecksInstance)
    create_with_http_info = fully(create)

class V1SmsVerificationChecksInstance(_typed.V1SmsVerificationChecksInstanceFields):
    pass

class V1SmsVerifications(Resource):
    create = answers(_typed.V1SmsVerifications.create, V1SmsVerificationsInstance)
    create_with_http_info = fully(create)

class V1SmsVerificationsInstance(_typed.V1SmsVerificationsInstanceFields):
    pass

class V1VoiceVerifications(Resource):
    create = answers(_typed.V1VoiceVerifications.create, V1VoiceVerificationsInstance)
    create_with_http_info = fully(create)

class V1VoiceVerificationsInstance(_typed.V1VoiceVerificationsInstanceFields):
    pass

class V1Webhook(Resource):
    fetch = answers(_typed.V1Webhook.fetch, V1WebhookInstance)
    fetch_with_http_info = fully(fetch)

class V1WebhookInstance(_typed.V1WebhookInstanceFields):
    pass

class V2(Resource):
    @property
    def applications(self) -> V2Applications: ...
    @property
    def authorization_documents(self) -> V2AuthorizationDocuments: ...
    @property
    def bulk_hosted_number_orders(self) -> V2BulkHostedNumberOrders: ...
    @property
    def bundle_clone(self) -> V2BundleClone: ...
    @property
    def hosted_number_orders(self) -> V2HostedNumberOrders: ...
    @property
    def regulatory_compliance(self) -> V2RegulatoryCompliance: ...

class V2Applications(CallableResource):
    def __call__(self, sid: PathValue) -> V2ApplicationsContext: ...
    def get(self, sid: PathValue) -> V2ApplicationsContext: ...
    create = answers(_typed.V2Applications.create, V2ApplicationsInstance2)
    create_with_http_info = fully(create)
    list = lists(_typed.V2Applications.list, V2ApplicationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2Applications.stream, V2ApplicationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2Applications.page, V2ApplicationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2Applications.get_page, V2ApplicationsInstance)

class V2ApplicationsContext(Resource):
    fetch = answers(_typed.V2ApplicationsContext.fetch, V2ApplicationsInstance)
    fetch_with_http_info = fully(fetch)

class V2ApplicationsInstance(_typed.V2ApplicationsInstanceFields):
    fetch = answers(_typed.V2ApplicationsInstance.fetch, V2ApplicationsInstance)
    fetch_with_http_info = fully(fetch)

class V2ApplicationsInstance2(_typed.V2ApplicationsInstance2Fields):
    fetch = answers(_typed.V2ApplicationsInstance2.fetch, V2ApplicationsInstance)
    fetch_with_http_info = fully(fetch)

class V2AuthorizationDocuments(CallableResource):
    def __call__(self, sid: PathValue) -> V2AuthorizationDocumentsContext: ...
    def get(self, sid: PathValue) -> V2AuthorizationDocumentsContext: ...
    create = answers(_typed.V2AuthorizationDocuments.create, V2AuthorizationDocumentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2AuthorizationDocuments.list, V2AuthorizationDocumentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2AuthorizationDocuments.stream, V2AuthorizationDocumentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2AuthorizationDocuments.page, V2AuthorizationDocumentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2AuthorizationDocuments.get_page, V2AuthorizationDocumentsInstance)

class V2AuthorizationDocumentsContext(Resource):
    @property
    def dependent_hosted_number_orders(self) -> V2AuthorizationDocumentsDependentHostedNumberOrders: ...
    delete = awaited(_typed.V2AuthorizationDocumentsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2AuthorizationDocumentsContext.fetch, V2AuthorizationDocumentsInstance)
    fetch_with_http_info = fully(fetch)

class V2AuthorizationDocumentsDependentHostedNumberOrders(Resource):
    list = lists(_typed.V2AuthorizationDocumentsDependentHostedNumberOrders.list, V2AuthorizationDocumentsDependentHostedNumberOrdersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2AuthorizationDocumentsDependentHostedNumberOrders.stream, V2AuthorizationDocumentsDependentHostedNumberOrdersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2AuthorizationDocumentsDependentHostedNumberOrders.page, V2AuthorizationDocumentsDependentHostedNumberOrdersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2AuthorizationDocumentsDependentHostedNumberOrders.get_page, V2AuthorizationDocumentsDependentHostedNumberOrdersInstance)

class V2AuthorizationDocumentsDependentHostedNumberOrdersInstance(_typed.V2AuthorizationDocumentsDependentHostedNumberOrdersInstanceFields):
    pass

class V2AuthorizationDocumentsInstance(_typed.V2AuthorizationDocumentsInstanceFields):
    @property
    def dependent_hosted_number_orders(self) -> V2AuthorizationDocumentsDependentHostedNumberOrders: ...
    delete = awaited(_typed.V2AuthorizationDocumentsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2AuthorizationDocumentsInstance.fetch, V2AuthorizationDocumentsInstance)
    fetch_with_http_info = fully(fetch)

class V2BulkHostedNumberOrders(CallableResource):
    def __call__(self, bulk_hosting_sid: PathValue) -> V2BulkHostedNumberOrdersContext: ...
    def get(self, bulk_hosting_sid: PathValue) -> V2BulkHostedNumberOrdersContext: ...
    create = answers(_typed.V2BulkHostedNumberOrders.create, V2BulkHostedNumberOrdersInstance)
    create_with_http_info = fully(create)

class V2BulkHostedNumberOrdersContext(Resource):
    fetch = answers(_typed.V2BulkHostedNumberOrdersContext.fetch, V2BulkHostedNumberOrdersInstance)
    fetch_with_http_info = fully(fetch)

class V2BulkHostedNumberOrdersInstance(_typed.V2BulkHostedNumberOrdersInstanceFields):
    fetch = answers(_typed.V2BulkHostedNumberOrdersInstance.fetch, V2BulkHostedNumberOrdersInstance)
    fetch_with_http_info = fully(fetch)

class V2BundleClone(CallableResource):
    def __call__(self, bundle_sid: PathValue) -> V2BundleCloneContext: ...
    def get(self, bundle_sid: PathValue) -> V2BundleCloneContext: ...

class V2BundleCloneContext(Resource):
    create = answers(_typed.V2BundleCloneContext.create, V2BundleCloneInstance)
    create_with_http_info = fully(create)

class V2BundleCloneInstance(_typed.V2BundleCloneInstanceFields):
    create = answers(_typed.V2BundleCloneInstance.create, V2BundleCloneInstance)
    create_with_http_info = fully(create)

class V2HostedNumberOrders(CallableResource):
    def __call__(self, sid: PathValue) -> V2HostedNumberOrdersContext: ...
    def get(self, sid: PathValue) -> V2HostedNumberOrdersContext: ...
    create = answers(_typed.V2HostedNumberOrders.create, V2HostedNumberOrdersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2HostedNumberOrders.list, V2HostedNumberOrdersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2HostedNumberOrders.stream, V2HostedNumberOrdersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2HostedNumberOrders.page, V2HostedNumberOrdersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2HostedNumberOrders.get_page, V2HostedNumberOrdersInstance)

class V2HostedNumberOrdersContext(Resource):
    delete = awaited(_typed.V2HostedNumberOrdersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2HostedNumberOrdersContext.fetch, V2HostedNumberOrdersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2HostedNumberOrdersContext.update, V2HostedNumberOrdersInstance)
    update_with_http_info = fully(update)

class V2HostedNumberOrdersInstance(_typed.V2HostedNumberOrdersInstanceFields):
    delete = awaited(_typed.V2HostedNumberOrdersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2HostedNumberOrdersInstance.fetch, V2HostedNumberOrdersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2HostedNumberOrdersInstance.update, V2HostedNumberOrdersInstance)
    update_with_http_info = fully(update)

class V2RegulatoryCompliance(Resource):
    @property
    def bundles(self) -> V2RegulatoryComplianceBundles: ...
    @property
    def end_user_types(self) -> V2RegulatoryComplianceEndUserTypes: ...
    @property
    def end_users(self) -> V2RegulatoryComplianceEndUsers: ...
    @property
    def regulations(self) -> V2RegulatoryComplianceRegulations: ...
    @property
    def supporting_document_types(self) -> V2RegulatoryComplianceSupportingDocumentTypes: ...
    @property
    def supporting_documents(self) -> V2RegulatoryComplianceSupportingDocuments: ...

class V2RegulatoryComplianceBundles(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceBundlesContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceBundlesContext: ...
    create = answers(_typed.V2RegulatoryComplianceBundles.create, V2RegulatoryComplianceBundlesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2RegulatoryComplianceBundles.list, V2RegulatoryComplianceBundlesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2RegulatoryComplianceBundles.stream, V2RegulatoryComplianceBundlesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2RegulatoryComplianceBundles.page, V2RegulatoryComplianceBundlesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2RegulatoryComplianceBundles.get_page, V2RegulatoryComplianceBundlesInstance)

class V2RegulatoryComplianceBundlesContext(Resource):
    @property
    def bundle_copies(self) -> V2RegulatoryComplianceBundlesBundleCopies: ...
    @property
    def evaluations(self) -> V2RegulatoryComplianceBundlesEvaluations: ...
    @property
    def item_assignments(self) -> V2RegulatoryComplianceBundlesItemAssignments: ...
    @property
    def replace_items(self) -> V2RegulatoryComplianceBundlesReplaceItems: ...
    delete = awaited(_typed.V2RegulatoryComplianceBundlesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2RegulatoryComplianceBundlesContext.fetch, V2RegulatoryComplianceBundlesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2RegulatoryComplianceBundlesContext.update, V2RegulatoryComplianceBundlesInstance)
    update_with_http_info = fully(update)

class V2RegulatoryComplianceBundlesBundleCopies(Resource):
    create = answers(_typed.V2RegulatoryComplianceBundlesBundleCopies.create, V2RegulatoryComplianceBundlesBundleCopiesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2RegulatoryComplianceBundlesBundleCopies.list, V2RegulatoryComplianceBundlesBundleCopiesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2RegulatoryComplianceBundlesBundleCopies.stream, V2RegulatoryComplianceBundlesBundleCopiesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2RegulatoryComplianceBundlesBundleCopies.page, V2RegulatoryComplianceBundlesBundleCopiesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2RegulatoryComplianceBundlesBundleCopies.get_page, V2RegulatoryComplianceBundlesBundleCopiesInstance)

class V2RegulatoryComplianceBundlesBundleCopiesInstance(_typed.V2RegulatoryComplianceBundlesBundleCopiesInstanceFields):
    pass

class V2RegulatoryComplianceBundlesEvaluations(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceBundlesEvaluationsContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceBundlesEvaluationsContext: ...
    create = answers(_typed.V2RegulatoryComplianceBundlesEvaluations.create, V2RegulatoryComplianceBundlesEvaluationsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2RegulatoryComplianceBundlesEvaluations.list, V2RegulatoryComplianceBundlesEvaluationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2RegulatoryComplianceBundlesEvaluations.stream, V2RegulatoryComplianceBundlesEvaluationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2RegulatoryComplianceBundlesEvaluations.page, V2RegulatoryComplianceBundlesEvaluationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2RegulatoryComplianceBundlesEvaluations.get_page, V2RegulatoryComplianceBundlesEvaluationsInstance)

class V2RegulatoryComplianceBundlesEvaluationsContext(Resource):
    fetch = answers(_typed.V2RegulatoryComplianceBundlesEvaluationsContext.fetch, V2RegulatoryComplianceBundlesEvaluationsInstance)
    fetch_with_http_info = fully(fetch)

class V2RegulatoryComplianceBundlesEvaluationsInstance(_typed.V2RegulatoryComplianceBundlesEvaluationsInstanceFields):
    fetch = answers(_typed.V2RegulatoryComplianceBundlesEvaluationsInstance.fetch, V2RegulatoryComplianceBundlesEvaluationsInstance)
    fetch_with_http_info = fully(fetch)

class V2RegulatoryComplianceBundlesItemAssignments(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceBundlesItemAssignmentsContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceBundlesItemAssignmentsContext: ...
    create = answers(_typed.V2RegulatoryComplianceBundlesItemAssignments.create, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2RegulatoryComplianceBundlesItemAssignments.list, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2RegulatoryComplianceBundlesItemAssignments.stream, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2RegulatoryComplianceBundlesItemAssignments.page, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2RegulatoryComplianceBundlesItemAssignments.get_page, V2RegulatoryComplianceBundlesItemAssignmentsInstance)

class V2RegulatoryComplianceBundlesItemAssignmentsContext(Resource):
    delete = awaited(_typed.V2RegulatoryComplianceBundlesItemAssignmentsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2RegulatoryComplianceBundlesItemAssignmentsContext.fetch, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    fetch_with_http_info = fully(fetch)

class V2RegulatoryComplianceBundlesItemAssignmentsInstance(_typed.V2RegulatoryComplianceBundlesItemAssignmentsInstanceFields):
    delete = awaited(_typed.V2RegulatoryComplianceBundlesItemAssignmentsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2RegulatoryComplianceBundlesItemAssignmentsInstance.fetch, V2RegulatoryComplianceBundlesItemAssignmentsInstance)
    fetch_with_http_info = fully(fetch)

class V2RegulatoryComplianceBundlesReplaceItems(Resource):
    create = answers(_typed.V2RegulatoryComplianceBundlesReplaceItems.create, V2RegulatoryComplianceBundlesReplaceItemsInstance)
    create_with_http_info = fully(create)

class V2RegulatoryComplianceBundlesReplaceItemsInstance(_typed.V2RegulatoryComplianceBundlesReplaceItemsInstanceFields):
    pass

class V2RegulatoryComplianceBundlesInstance(_typed.V2RegulatoryComplianceBundlesInstanceFields):
    @property
    def bundle_copies(self) -> V2RegulatoryComplianceBundlesBundleCopies: ...
    @property
    def evaluations(self) -> V2RegulatoryComplianceBundlesEvaluations: ...
    @property
    def item_assignments(self) -> V2RegulatoryComplianceBundlesItemAssignments: ...
    @property
    def replace_items(self) -> V2RegulatoryComplianceBundlesReplaceItems: ...
    delete = awaited(_typed.V2RegulatoryComplianceBundlesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2RegulatoryComplianceBundlesInstance.fetch, V2RegulatoryComplianceBundlesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2RegulatoryComplianceBundlesInstance.update, V2RegulatoryComplianceBundlesInstance)
    update_with_http_info = fully(update)

class V2RegulatoryComplianceEndUserTypes(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceEndUserTypesContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceEndUserTypesContext: ...
    list = lists(_typed.V2RegulatoryComplianceEndUserTypes.list, V2RegulatoryComplianceEndUserTypesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2RegulatoryComplianceEndUserTypes.stream, V2RegulatoryComplianceEndUserTypesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2RegulatoryComplianceEndUserTypes.page, V2RegulatoryComplianceEndUserTypesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2RegulatoryComplianceEndUserTypes.get_page, V2RegulatoryComplianceEndUserTypesInstance)

class V2RegulatoryComplianceEndUserTypesContext(Resource):
    fetch = answers(_typed.V2RegulatoryComplianceEndUserTypesContext.fetch, V2RegulatoryComplianceEndUserTypesInstance)
    fetch_with_http_info = fully(fetch)

class V2RegulatoryComplianceEndUserTypesInstance(_typed.V2RegulatoryComplianceEndUserTypesInstanceFields):
    fetch = answers(_typed.V2RegulatoryComplianceEndUserTypesInstance.fetch, V2RegulatoryComplianceEndUserTypesInstance)
    fetch_with_http_info = fully(fetch)

class V2RegulatoryComplianceEndUsers(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceEndUsersContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceEndUsersContext: ...
    create = answers(_typed.V2RegulatoryComplianceEndUsers.create, V2RegulatoryComplianceEndUsersInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2RegulatoryComplianceEndUsers.list, V2RegulatoryComplianceEndUsersInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2RegulatoryComplianceEndUsers.stream, V2RegulatoryComplianceEndUsersInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2RegulatoryComplianceEndUsers.page, V2RegulatoryComplianceEndUsersInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2RegulatoryComplianceEndUsers.get_page, V2RegulatoryComplianceEndUsersInstance)

class V2RegulatoryComplianceEndUsersContext(Resource):
    delete = awaited(_typed.V2RegulatoryComplianceEndUsersContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2RegulatoryComplianceEndUsersContext.fetch, V2RegulatoryComplianceEndUsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2RegulatoryComplianceEndUsersContext.update, V2RegulatoryComplianceEndUsersInstance)
    update_with_http_info = fully(update)

class V2RegulatoryComplianceEndUsersInstance(_typed.V2RegulatoryComplianceEndUsersInstanceFields):
    delete = awaited(_typed.V2RegulatoryComplianceEndUsersInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2RegulatoryComplianceEndUsersInstance.fetch, V2RegulatoryComplianceEndUsersInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2RegulatoryComplianceEndUsersInstance.update, V2RegulatoryComplianceEndUsersInstance)
    update_with_http_info = fully(update)

class V2RegulatoryComplianceRegulations(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceRegulationsContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceRegulationsContext: ...
    list = lists(_typed.V2RegulatoryComplianceRegulations.list, V2RegulatoryComplianceRegulationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2RegulatoryComplianceRegulations.stream, V2RegulatoryComplianceRegulationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2RegulatoryComplianceRegulations.page, V2RegulatoryComplianceRegulationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2RegulatoryComplianceRegulations.get_page, V2RegulatoryComplianceRegulationsInstance)

class V2RegulatoryComplianceRegulationsContext(Resource):
    fetch = answers(_typed.V2RegulatoryComplianceRegulationsContext.fetch, V2RegulatoryComplianceRegulationsInstance)
    fetch_with_http_info = fully(fetch)

class V2RegulatoryComplianceRegulationsInstance(_typed.V2RegulatoryComplianceRegulationsInstanceFields):
    fetch = answers(_typed.V2RegulatoryComplianceRegulationsInstance.fetch, V2RegulatoryComplianceRegulationsInstance)
    fetch_with_http_info = fully(fetch)

class V2RegulatoryComplianceSupportingDocumentTypes(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceSupportingDocumentTypesContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceSupportingDocumentTypesContext: ...
    list = lists(_typed.V2RegulatoryComplianceSupportingDocumentTypes.list, V2RegulatoryComplianceSupportingDocumentTypesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2RegulatoryComplianceSupportingDocumentTypes.stream, V2RegulatoryComplianceSupportingDocumentTypesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2RegulatoryComplianceSupportingDocumentTypes.page, V2RegulatoryComplianceSupportingDocumentTypesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2RegulatoryComplianceSupportingDocumentTypes.get_page, V2RegulatoryComplianceSupportingDocumentTypesInstance)

class V2RegulatoryComplianceSupportingDocumentTypesContext(Resource):
    fetch = answers(_typed.V2RegulatoryComplianceSupportingDocumentTypesContext.fetch, V2RegulatoryComplianceSupportingDocumentTypesInstance)
    fetch_with_http_info = fully(fetch)

class V2RegulatoryComplianceSupportingDocumentTypesInstance(_typed.V2RegulatoryComplianceSupportingDocumentTypesInstanceFields):
    fetch = answers(_typed.V2RegulatoryComplianceSupportingDocumentTypesInstance.fetch, V2RegulatoryComplianceSupportingDocumentTypesInstance)
    fetch_with_http_info = fully(fetch)

class V2RegulatoryComplianceSupportingDocuments(CallableResource):
    def __call__(self, sid: PathValue) -> V2RegulatoryComplianceSupportingDocumentsContext: ...
    def get(self, sid: PathValue) -> V2RegulatoryComplianceSupportingDocumentsContext: ...
    create = answers(_typed.V2RegulatoryComplianceSupportingDocuments.create, V2RegulatoryComplianceSupportingDocumentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V2RegulatoryComplianceSupportingDocuments.list, V2RegulatoryComplianceSupportingDocumentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V2RegulatoryComplianceSupportingDocuments.stream, V2RegulatoryComplianceSupportingDocumentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V2RegulatoryComplianceSupportingDocuments.page, V2RegulatoryComplianceSupportingDocumentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V2RegulatoryComplianceSupportingDocuments.get_page, V2RegulatoryComplianceSupportingDocumentsInstance)

class V2RegulatoryComplianceSupportingDocumentsContext(Resource):
    delete = awaited(_typed.V2RegulatoryComplianceSupportingDocumentsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2RegulatoryComplianceSupportingDocumentsContext.fetch, V2RegulatoryComplianceSupportingDocumentsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2RegulatoryComplianceSupportingDocumentsContext.update, V2RegulatoryComplianceSupportingDocumentsInstance)
    update_with_http_info = fully(update)

class V2RegulatoryComplianceSupportingDocumentsInstance(_typed.V2RegulatoryComplianceSupportingDocumentsInstanceFields):
    delete = awaited(_typed.V2RegulatoryComplianceSupportingDocumentsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V2RegulatoryComplianceSupportingDocumentsInstance.fetch, V2RegulatoryComplianceSupportingDocumentsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V2RegulatoryComplianceSupportingDocumentsInstance.update, V2RegulatoryComplianceSupportingDocumentsInstance)
    update_with_http_info = fully(update)

class V3(Resource):
    @property
    def hosted_number_orders(self) -> V3HostedNumberOrders: ...

class V3HostedNumberOrders(Resource):
    create = answers(_typed.V3HostedNumberOrders.create, V3HostedNumberOrdersInstance)
    create_with_http_info = fully(create)

class V3HostedNumberOrdersInstance(_typed.V3HostedNumberOrdersInstanceFields):
    pass
