"""twire.aio.serverless."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime

from twire.rest._typed import serverless as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Serverless(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def services(self) -> V1Services: ...

class V1(Resource):
    @property
    def services(self) -> V1Services: ...

class V1Services(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesContext: ...
    def get(self, sid: PathValue) -> V1ServicesContext: ...
    create = answers(_typed.V1Services.create, V1ServicesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Services.list, V1ServicesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Services.stream, V1ServicesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Services.page, V1ServicesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Services.get_page, V1ServicesInstance)

class V1ServicesContext(Resource):
    @property
    def assets(self) -> V1ServicesAssets: ...
    @property
    def builds(self) -> V1ServicesBuilds: ...
    @property
    def environments(self) -> V1ServicesEnvironments: ...
    @property
    def functions(self) -> V1ServicesFunctions: ...
    delete = awaited(_typed.V1ServicesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesContext.update, V1ServicesInstance)
    update_with_http_info = fully(update)

class V1ServicesAssets(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesAssetsContext: ...
    def get(self, sid: PathValue) -> V1ServicesAssetsContext: ...
    create = answers(_typed.V1ServicesAssets.create, V1ServicesAssetsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesAssets.list, V1ServicesAssetsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesAssets.stream, V1ServicesAssetsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesAssets.page, V1ServicesAssetsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesAssets.get_page, V1ServicesAssetsInstance)

class V1ServicesAssetsContext(Resource):
    @property
    def asset_versions(self) -> V1ServicesAssetsAssetVersions: ...
    delete = awaited(_typed.V1ServicesAssetsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesAssetsContext.fetch, V1ServicesAssetsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesAssetsContext.update, V1ServicesAssetsInstance)
    update_with_http_info = fully(update)

class V1ServicesAssetsAssetVersions(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesAssetsAssetVersionsContext: ...
    def get(self, sid: PathValue) -> V1ServicesAssetsAssetVersionsContext: ...
    list = lists(_typed.V1ServicesAssetsAssetVersions.list, V1ServicesAssetsAssetVersionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesAssetsAssetVersions.stream, V1ServicesAssetsAssetVersionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesAssetsAssetVersions.page, V1ServicesAssetsAssetVersionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesAssetsAssetVersions.get_page, V1ServicesAssetsAssetVersionsInstance)

class V1ServicesAssetsAssetVersionsContext(Resource):
    fetch = answers(_typed.V1ServicesAssetsAssetVersionsContext.fetch, V1ServicesAssetsAssetVersionsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesAssetsAssetVersionsInstance(_typed.V1ServicesAssetsAssetVersionsInstanceFields):
    fetch = answers(_typed.V1ServicesAssetsAssetVersionsInstance.fetch, V1ServicesAssetsAssetVersionsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesAssetsInstance(_typed.V1ServicesAssetsInstanceFields):
    @property
    def asset_versions(self) -> V1ServicesAssetsAssetVersions: ...
    delete = awaited(_typed.V1ServicesAssetsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesAssetsInstance.fetch, V1ServicesAssetsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesAssetsInstance.update, V1ServicesAssetsInstance)
    update_with_http_info = fully(update)

class V1ServicesBuilds(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesBuildsContext: ...
    def get(self, sid: PathValue) -> V1ServicesBuildsContext: ...
    create = answers(_typed.V1ServicesBuilds.create, V1ServicesBuildsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesBuilds.list, V1ServicesBuildsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesBuilds.stream, V1ServicesBuildsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesBuilds.page, V1ServicesBuildsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesBuilds.get_page, V1ServicesBuildsInstance)

class V1ServicesBuildsContext(Resource):
    @property
    def build_status(self) -> V1ServicesBuildsBuildStatus: ...
    delete = awaited(_typed.V1ServicesBuildsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesBuildsContext.fetch, V1ServicesBuildsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesBuildsBuildStatus(CallableResource):
    def __call__(self) -> V1ServicesBuildsBuildStatusContext: ...
    def get(self) -> V1ServicesBuildsBuildStatusContext: ...

class V1ServicesBuildsBuildStatusContext(Resource):
    fetch = answers(_typed.V1ServicesBuildsBuildStatusContext.fetch, V1ServicesBuildsBuildStatusInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesBuildsBuildStatusInstance(_typed.V1ServicesBuildsBuildStatusInstanceFields):
    fetch = answers(_typed.V1ServicesBuildsBuildStatusInstance.fetch, V1ServicesBuildsBuildStatusInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesBuildsInstance(_typed.V1ServicesBuildsInstanceFields):
    @property
    def build_status(self) -> V1ServicesBuildsBuildStatus: ...
    delete = awaited(_typed.V1ServicesBuildsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesBuildsInstance.fetch, V1ServicesBuildsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesEnvironments(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesEnvironmentsContext: ...
    def get(self, sid: PathValue) -> V1ServicesEnvironmentsContext: ...
    create = answers(_typed.V1ServicesEnvironments.create, V1ServicesEnvironmentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesEnvironments.list, V1ServicesEnvironmentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesEnvironments.stream, V1ServicesEnvironmentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesEnvironments.page, V1ServicesEnvironmentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesEnvironments.get_page, V1ServicesEnvironmentsInstance)

class V1ServicesEnvironmentsContext(Resource):
    @property
    def deployments(self) -> V1ServicesEnvironmentsDeployments: ...
    @property
    def logs(self) -> V1ServicesEnvironmentsLogs: ...
    @property
    def variables(self) -> V1ServicesEnvironmentsVariables: ...
    delete = awaited(_typed.V1ServicesEnvironmentsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesEnvironmentsContext.fetch, V1ServicesEnvironmentsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesEnvironmentsDeployments(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesEnvironmentsDeploymentsContext: ...
    def get(self, sid: PathValue) -> V1ServicesEnvironmentsDeploymentsContext: ...
    create = answers(_typed.V1ServicesEnvironmentsDeployments.create, V1ServicesEnvironmentsDeploymentsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesEnvironmentsDeployments.list, V1ServicesEnvironmentsDeploymentsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesEnvironmentsDeployments.stream, V1ServicesEnvironmentsDeploymentsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesEnvironmentsDeployments.page, V1ServicesEnvironmentsDeploymentsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesEnvironmentsDeployments.get_page, V1ServicesEnvironmentsDeploymentsInstance)

class V1ServicesEnvironmentsDeploymentsContext(Resource):
    fetch = answers(_typed.V1ServicesEnvironmentsDeploymentsContext.fetch, V1ServicesEnvironmentsDeploymentsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesEnvironmentsDeploymentsInstance(_typed.V1ServicesEnvironmentsDeploymentsInstanceFields):
    fetch = answers(_typed.V1ServicesEnvironmentsDeploymentsInstance.fetch, V1ServicesEnvironmentsDeploymentsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesEnvironmentsLogs(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesEnvironmentsLogsContext: ...
    def get(self, sid: PathValue) -> V1ServicesEnvironmentsLogsContext: ...
    list = lists(_typed.V1ServicesEnvironmentsLogs.list, V1ServicesEnvironmentsLogsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesEnvironmentsLogs.stream, V1ServicesEnvironmentsLogsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesEnvironmentsLogs.page, V1ServicesEnvironmentsLogsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesEnvironmentsLogs.get_page, V1ServicesEnvironmentsLogsInstance)

class V1ServicesEnvironmentsLogsContext(Resource):
    fetch = answers(_typed.V1ServicesEnvironmentsLogsContext.fetch, V1ServicesEnvironmentsLogsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesEnvironmentsLogsInstance(_typed.V1ServicesEnvironmentsLogsInstanceFields):
    fetch = answers(_typed.V1ServicesEnvironmentsLogsInstance.fetch, V1ServicesEnvironmentsLogsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesEnvironmentsVariables(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesEnvironmentsVariablesContext: ...
    def get(self, sid: PathValue) -> V1ServicesEnvironmentsVariablesContext: ...
    create = answers(_typed.V1ServicesEnvironmentsVariables.create, V1ServicesEnvironmentsVariablesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesEnvironmentsVariables.list, V1ServicesEnvironmentsVariablesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesEnvironmentsVariables.stream, V1ServicesEnvironmentsVariablesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesEnvironmentsVariables.page, V1ServicesEnvironmentsVariablesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesEnvironmentsVariables.get_page, V1ServicesEnvironmentsVariablesInstance)

class V1ServicesEnvironmentsVariablesContext(Resource):
    delete = awaited(_typed.V1ServicesEnvironmentsVariablesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesEnvironmentsVariablesContext.fetch, V1ServicesEnvironmentsVariablesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesEnvironmentsVariablesContext.update, V1ServicesEnvironmentsVariablesInstance)
    update_with_http_info = fully(update)

class V1ServicesEnvironmentsVariablesInstance(_typed.V1ServicesEnvironmentsVariablesInstanceFields):
    delete = awaited(_typed.V1ServicesEnvironmentsVariablesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesEnvironmentsVariablesInstance.fetch, V1ServicesEnvironmentsVariablesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesEnvironmentsVariablesInstance.update, V1ServicesEnvironmentsVariablesInstance)
    update_with_http_info = fully(update)

class V1ServicesEnvironmentsInstance(_typed.V1ServicesEnvironmentsInstanceFields):
    @property
    def deployments(self) -> V1ServicesEnvironmentsDeployments: ...
    @property
    def logs(self) -> V1ServicesEnvironmentsLogs: ...
    @property
    def variables(self) -> V1ServicesEnvironmentsVariables: ...
    delete = awaited(_typed.V1ServicesEnvironmentsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesEnvironmentsInstance.fetch, V1ServicesEnvironmentsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesFunctions(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesFunctionsContext: ...
    def get(self, sid: PathValue) -> V1ServicesFunctionsContext: ...
    create = answers(_typed.V1ServicesFunctions.create, V1ServicesFunctionsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1ServicesFunctions.list, V1ServicesFunctionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesFunctions.stream, V1ServicesFunctionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesFunctions.page, V1ServicesFunctionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesFunctions.get_page, V1ServicesFunctionsInstance)

class V1ServicesFunctionsContext(Resource):
    @property
    def function_versions(self) -> V1ServicesFunctionsFunctionVersions: ...
    delete = awaited(_typed.V1ServicesFunctionsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesFunctionsContext.fetch, V1ServicesFunctionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesFunctionsContext.update, V1ServicesFunctionsInstance)
    update_with_http_info = fully(update)

class V1ServicesFunctionsFunctionVersions(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesFunctionsFunctionVersionsContext: ...
    def get(self, sid: PathValue) -> V1ServicesFunctionsFunctionVersionsContext: ...
    list = lists(_typed.V1ServicesFunctionsFunctionVersions.list, V1ServicesFunctionsFunctionVersionsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1ServicesFunctionsFunctionVersions.stream, V1ServicesFunctionsFunctionVersionsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1ServicesFunctionsFunctionVersions.page, V1ServicesFunctionsFunctionVersionsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1ServicesFunctionsFunctionVersions.get_page, V1ServicesFunctionsFunctionVersionsInstance)

class V1ServicesFunctionsFunctionVersionsContext(Resource):
    @property
    def function_version_content(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContent: ...
    fetch = answers(_typed.V1ServicesFunctionsFunctionVersionsContext.fetch, V1ServicesFunctionsFunctionVersionsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesFunctionsFunctionVersionsFunctionVersionContent(CallableResource):
    def __call__(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext: ...
    def get(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext: ...

class V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext(Resource):
    fetch = answers(_typed.V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext.fetch, V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance(_typed.V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstanceFields):
    fetch = answers(_typed.V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance.fetch, V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesFunctionsFunctionVersionsInstance(_typed.V1ServicesFunctionsFunctionVersionsInstanceFields):
    @property
    def function_version_content(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContent: ...
    fetch = answers(_typed.V1ServicesFunctionsFunctionVersionsInstance.fetch, V1ServicesFunctionsFunctionVersionsInstance)
    fetch_with_http_info = fully(fetch)

class V1ServicesFunctionsInstance(_typed.V1ServicesFunctionsInstanceFields):
    @property
    def function_versions(self) -> V1ServicesFunctionsFunctionVersions: ...
    delete = awaited(_typed.V1ServicesFunctionsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesFunctionsInstance.fetch, V1ServicesFunctionsInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesFunctionsInstance.update, V1ServicesFunctionsInstance)
    update_with_http_info = fully(update)

class V1ServicesInstance(_typed.V1ServicesInstanceFields):
    @property
    def assets(self) -> V1ServicesAssets: ...
    @property
    def builds(self) -> V1ServicesBuilds: ...
    @property
    def environments(self) -> V1ServicesEnvironments: ...
    @property
    def functions(self) -> V1ServicesFunctions: ...
    delete = awaited(_typed.V1ServicesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    fetch_with_http_info = fully(fetch)
    update = answers(_typed.V1ServicesInstance.update, V1ServicesInstance)
    update_with_http_info = fully(update)
