"""twire.aio.serverless."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed import serverless as _typed

from twire.rest._typed._base import Called, Instance, Resource, answers, awaited, full_answers, full_awaited, full_lists, full_pages, full_streams, lists, pages, streams

class Serverless(Resource):
    @property
    def v1(self) -> V1: ...
    @property
    def services(self) -> V1Services: ...

class V1(Resource):
    @property
    def services(self) -> V1Services: ...

class V1Services(Called):
    def __call__(self, sid: str) -> V1ServicesContext: ...
    def get(self, sid: str) -> V1ServicesContext: ...
    create = answers(_typed.V1Services.create, V1ServicesInstance)
    create_with_http_info = full_answers(_typed.V1Services.create, V1ServicesInstance)
    list = lists(_typed.V1Services.list, V1ServicesInstance)
    list_with_http_info = full_lists(_typed.V1Services.list, V1ServicesInstance)
    stream = streams(_typed.V1Services.stream, V1ServicesInstance)
    stream_with_http_info = full_streams(_typed.V1Services.stream, V1ServicesInstance)
    page = pages(_typed.V1Services.page, V1ServicesInstance)
    page_with_http_info = full_pages(_typed.V1Services.page, V1ServicesInstance)
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
    delete_with_http_info = full_awaited(_typed.V1ServicesContext.delete)
    fetch = answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesContext.fetch, V1ServicesInstance)
    update = answers(_typed.V1ServicesContext.update, V1ServicesInstance)
    update_with_http_info = full_answers(_typed.V1ServicesContext.update, V1ServicesInstance)

class V1ServicesAssets(Called):
    def __call__(self, sid: str) -> V1ServicesAssetsContext: ...
    def get(self, sid: str) -> V1ServicesAssetsContext: ...
    create = answers(_typed.V1ServicesAssets.create, V1ServicesAssetsInstance)
    create_with_http_info = full_answers(_typed.V1ServicesAssets.create, V1ServicesAssetsInstance)
    list = lists(_typed.V1ServicesAssets.list, V1ServicesAssetsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesAssets.list, V1ServicesAssetsInstance)
    stream = streams(_typed.V1ServicesAssets.stream, V1ServicesAssetsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesAssets.stream, V1ServicesAssetsInstance)
    page = pages(_typed.V1ServicesAssets.page, V1ServicesAssetsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesAssets.page, V1ServicesAssetsInstance)
    get_page = pages(_typed.V1ServicesAssets.get_page, V1ServicesAssetsInstance)

class V1ServicesAssetsContext(Resource):
    @property
    def asset_versions(self) -> V1ServicesAssetsAssetVersions: ...
    delete = awaited(_typed.V1ServicesAssetsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesAssetsContext.delete)
    fetch = answers(_typed.V1ServicesAssetsContext.fetch, V1ServicesAssetsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesAssetsContext.fetch, V1ServicesAssetsInstance)
    update = answers(_typed.V1ServicesAssetsContext.update, V1ServicesAssetsInstance)
    update_with_http_info = full_answers(_typed.V1ServicesAssetsContext.update, V1ServicesAssetsInstance)

class V1ServicesAssetsAssetVersions(Called):
    def __call__(self, sid: str) -> V1ServicesAssetsAssetVersionsContext: ...
    def get(self, sid: str) -> V1ServicesAssetsAssetVersionsContext: ...
    list = lists(_typed.V1ServicesAssetsAssetVersions.list, V1ServicesAssetsAssetVersionsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesAssetsAssetVersions.list, V1ServicesAssetsAssetVersionsInstance)
    stream = streams(_typed.V1ServicesAssetsAssetVersions.stream, V1ServicesAssetsAssetVersionsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesAssetsAssetVersions.stream, V1ServicesAssetsAssetVersionsInstance)
    page = pages(_typed.V1ServicesAssetsAssetVersions.page, V1ServicesAssetsAssetVersionsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesAssetsAssetVersions.page, V1ServicesAssetsAssetVersionsInstance)
    get_page = pages(_typed.V1ServicesAssetsAssetVersions.get_page, V1ServicesAssetsAssetVersionsInstance)

class V1ServicesAssetsAssetVersionsContext(Resource):
    fetch = answers(_typed.V1ServicesAssetsAssetVersionsContext.fetch, V1ServicesAssetsAssetVersionsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesAssetsAssetVersionsContext.fetch, V1ServicesAssetsAssetVersionsInstance)

class V1ServicesAssetsAssetVersionsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    asset_sid: str | None
    path: str | None
    visibility: str | None
    date_created: datetime | None
    url: str | None
    fetch = answers(_typed.V1ServicesAssetsAssetVersionsInstance.fetch, V1ServicesAssetsAssetVersionsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesAssetsAssetVersionsInstance.fetch, V1ServicesAssetsAssetVersionsInstance)

class V1ServicesAssetsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def asset_versions(self) -> V1ServicesAssetsAssetVersions: ...
    delete = awaited(_typed.V1ServicesAssetsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesAssetsInstance.delete)
    fetch = answers(_typed.V1ServicesAssetsInstance.fetch, V1ServicesAssetsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesAssetsInstance.fetch, V1ServicesAssetsInstance)
    update = answers(_typed.V1ServicesAssetsInstance.update, V1ServicesAssetsInstance)
    update_with_http_info = full_answers(_typed.V1ServicesAssetsInstance.update, V1ServicesAssetsInstance)

class V1ServicesBuilds(Called):
    def __call__(self, sid: str) -> V1ServicesBuildsContext: ...
    def get(self, sid: str) -> V1ServicesBuildsContext: ...
    create = answers(_typed.V1ServicesBuilds.create, V1ServicesBuildsInstance)
    create_with_http_info = full_answers(_typed.V1ServicesBuilds.create, V1ServicesBuildsInstance)
    list = lists(_typed.V1ServicesBuilds.list, V1ServicesBuildsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesBuilds.list, V1ServicesBuildsInstance)
    stream = streams(_typed.V1ServicesBuilds.stream, V1ServicesBuildsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesBuilds.stream, V1ServicesBuildsInstance)
    page = pages(_typed.V1ServicesBuilds.page, V1ServicesBuildsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesBuilds.page, V1ServicesBuildsInstance)
    get_page = pages(_typed.V1ServicesBuilds.get_page, V1ServicesBuildsInstance)

class V1ServicesBuildsContext(Resource):
    @property
    def build_status(self) -> V1ServicesBuildsBuildStatus: ...
    delete = awaited(_typed.V1ServicesBuildsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesBuildsContext.delete)
    fetch = answers(_typed.V1ServicesBuildsContext.fetch, V1ServicesBuildsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesBuildsContext.fetch, V1ServicesBuildsInstance)

class V1ServicesBuildsBuildStatus(Called):
    def __call__(self) -> V1ServicesBuildsBuildStatusContext: ...
    def get(self) -> V1ServicesBuildsBuildStatusContext: ...

class V1ServicesBuildsBuildStatusContext(Resource):
    fetch = answers(_typed.V1ServicesBuildsBuildStatusContext.fetch, V1ServicesBuildsBuildStatusInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesBuildsBuildStatusContext.fetch, V1ServicesBuildsBuildStatusInstance)

class V1ServicesBuildsBuildStatusInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    status: str | None
    url: str | None
    fetch = answers(_typed.V1ServicesBuildsBuildStatusInstance.fetch, V1ServicesBuildsBuildStatusInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesBuildsBuildStatusInstance.fetch, V1ServicesBuildsBuildStatusInstance)

class V1ServicesBuildsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    status: str | None
    asset_versions: list[Any] | None
    function_versions: list[Any] | None
    dependencies: list[Any] | None
    runtime: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def build_status(self) -> V1ServicesBuildsBuildStatus: ...
    delete = awaited(_typed.V1ServicesBuildsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesBuildsInstance.delete)
    fetch = answers(_typed.V1ServicesBuildsInstance.fetch, V1ServicesBuildsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesBuildsInstance.fetch, V1ServicesBuildsInstance)

class V1ServicesEnvironments(Called):
    def __call__(self, sid: str) -> V1ServicesEnvironmentsContext: ...
    def get(self, sid: str) -> V1ServicesEnvironmentsContext: ...
    create = answers(_typed.V1ServicesEnvironments.create, V1ServicesEnvironmentsInstance)
    create_with_http_info = full_answers(_typed.V1ServicesEnvironments.create, V1ServicesEnvironmentsInstance)
    list = lists(_typed.V1ServicesEnvironments.list, V1ServicesEnvironmentsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesEnvironments.list, V1ServicesEnvironmentsInstance)
    stream = streams(_typed.V1ServicesEnvironments.stream, V1ServicesEnvironmentsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesEnvironments.stream, V1ServicesEnvironmentsInstance)
    page = pages(_typed.V1ServicesEnvironments.page, V1ServicesEnvironmentsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesEnvironments.page, V1ServicesEnvironmentsInstance)
    get_page = pages(_typed.V1ServicesEnvironments.get_page, V1ServicesEnvironmentsInstance)

class V1ServicesEnvironmentsContext(Resource):
    @property
    def deployments(self) -> V1ServicesEnvironmentsDeployments: ...
    @property
    def logs(self) -> V1ServicesEnvironmentsLogs: ...
    @property
    def variables(self) -> V1ServicesEnvironmentsVariables: ...
    delete = awaited(_typed.V1ServicesEnvironmentsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesEnvironmentsContext.delete)
    fetch = answers(_typed.V1ServicesEnvironmentsContext.fetch, V1ServicesEnvironmentsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesEnvironmentsContext.fetch, V1ServicesEnvironmentsInstance)

class V1ServicesEnvironmentsDeployments(Called):
    def __call__(self, sid: str) -> V1ServicesEnvironmentsDeploymentsContext: ...
    def get(self, sid: str) -> V1ServicesEnvironmentsDeploymentsContext: ...
    create = answers(_typed.V1ServicesEnvironmentsDeployments.create, V1ServicesEnvironmentsDeploymentsInstance)
    create_with_http_info = full_answers(_typed.V1ServicesEnvironmentsDeployments.create, V1ServicesEnvironmentsDeploymentsInstance)
    list = lists(_typed.V1ServicesEnvironmentsDeployments.list, V1ServicesEnvironmentsDeploymentsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesEnvironmentsDeployments.list, V1ServicesEnvironmentsDeploymentsInstance)
    stream = streams(_typed.V1ServicesEnvironmentsDeployments.stream, V1ServicesEnvironmentsDeploymentsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesEnvironmentsDeployments.stream, V1ServicesEnvironmentsDeploymentsInstance)
    page = pages(_typed.V1ServicesEnvironmentsDeployments.page, V1ServicesEnvironmentsDeploymentsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesEnvironmentsDeployments.page, V1ServicesEnvironmentsDeploymentsInstance)
    get_page = pages(_typed.V1ServicesEnvironmentsDeployments.get_page, V1ServicesEnvironmentsDeploymentsInstance)

class V1ServicesEnvironmentsDeploymentsContext(Resource):
    fetch = answers(_typed.V1ServicesEnvironmentsDeploymentsContext.fetch, V1ServicesEnvironmentsDeploymentsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesEnvironmentsDeploymentsContext.fetch, V1ServicesEnvironmentsDeploymentsInstance)

class V1ServicesEnvironmentsDeploymentsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    environment_sid: str | None
    build_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    fetch = answers(_typed.V1ServicesEnvironmentsDeploymentsInstance.fetch, V1ServicesEnvironmentsDeploymentsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesEnvironmentsDeploymentsInstance.fetch, V1ServicesEnvironmentsDeploymentsInstance)

class V1ServicesEnvironmentsLogs(Called):
    def __call__(self, sid: str) -> V1ServicesEnvironmentsLogsContext: ...
    def get(self, sid: str) -> V1ServicesEnvironmentsLogsContext: ...
    list = lists(_typed.V1ServicesEnvironmentsLogs.list, V1ServicesEnvironmentsLogsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesEnvironmentsLogs.list, V1ServicesEnvironmentsLogsInstance)
    stream = streams(_typed.V1ServicesEnvironmentsLogs.stream, V1ServicesEnvironmentsLogsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesEnvironmentsLogs.stream, V1ServicesEnvironmentsLogsInstance)
    page = pages(_typed.V1ServicesEnvironmentsLogs.page, V1ServicesEnvironmentsLogsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesEnvironmentsLogs.page, V1ServicesEnvironmentsLogsInstance)
    get_page = pages(_typed.V1ServicesEnvironmentsLogs.get_page, V1ServicesEnvironmentsLogsInstance)

class V1ServicesEnvironmentsLogsContext(Resource):
    fetch = answers(_typed.V1ServicesEnvironmentsLogsContext.fetch, V1ServicesEnvironmentsLogsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesEnvironmentsLogsContext.fetch, V1ServicesEnvironmentsLogsInstance)

class V1ServicesEnvironmentsLogsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    environment_sid: str | None
    build_sid: str | None
    deployment_sid: str | None
    function_sid: str | None
    request_sid: str | None
    level: str | None
    message: str | None
    date_created: datetime | None
    url: str | None
    fetch = answers(_typed.V1ServicesEnvironmentsLogsInstance.fetch, V1ServicesEnvironmentsLogsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesEnvironmentsLogsInstance.fetch, V1ServicesEnvironmentsLogsInstance)

class V1ServicesEnvironmentsVariables(Called):
    def __call__(self, sid: str) -> V1ServicesEnvironmentsVariablesContext: ...
    def get(self, sid: str) -> V1ServicesEnvironmentsVariablesContext: ...
    create = answers(_typed.V1ServicesEnvironmentsVariables.create, V1ServicesEnvironmentsVariablesInstance)
    create_with_http_info = full_answers(_typed.V1ServicesEnvironmentsVariables.create, V1ServicesEnvironmentsVariablesInstance)
    list = lists(_typed.V1ServicesEnvironmentsVariables.list, V1ServicesEnvironmentsVariablesInstance)
    list_with_http_info = full_lists(_typed.V1ServicesEnvironmentsVariables.list, V1ServicesEnvironmentsVariablesInstance)
    stream = streams(_typed.V1ServicesEnvironmentsVariables.stream, V1ServicesEnvironmentsVariablesInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesEnvironmentsVariables.stream, V1ServicesEnvironmentsVariablesInstance)
    page = pages(_typed.V1ServicesEnvironmentsVariables.page, V1ServicesEnvironmentsVariablesInstance)
    page_with_http_info = full_pages(_typed.V1ServicesEnvironmentsVariables.page, V1ServicesEnvironmentsVariablesInstance)
    get_page = pages(_typed.V1ServicesEnvironmentsVariables.get_page, V1ServicesEnvironmentsVariablesInstance)

class V1ServicesEnvironmentsVariablesContext(Resource):
    delete = awaited(_typed.V1ServicesEnvironmentsVariablesContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesEnvironmentsVariablesContext.delete)
    fetch = answers(_typed.V1ServicesEnvironmentsVariablesContext.fetch, V1ServicesEnvironmentsVariablesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesEnvironmentsVariablesContext.fetch, V1ServicesEnvironmentsVariablesInstance)
    update = answers(_typed.V1ServicesEnvironmentsVariablesContext.update, V1ServicesEnvironmentsVariablesInstance)
    update_with_http_info = full_answers(_typed.V1ServicesEnvironmentsVariablesContext.update, V1ServicesEnvironmentsVariablesInstance)

class V1ServicesEnvironmentsVariablesInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    environment_sid: str | None
    key: str | None
    value: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    delete = awaited(_typed.V1ServicesEnvironmentsVariablesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesEnvironmentsVariablesInstance.delete)
    fetch = answers(_typed.V1ServicesEnvironmentsVariablesInstance.fetch, V1ServicesEnvironmentsVariablesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesEnvironmentsVariablesInstance.fetch, V1ServicesEnvironmentsVariablesInstance)
    update = answers(_typed.V1ServicesEnvironmentsVariablesInstance.update, V1ServicesEnvironmentsVariablesInstance)
    update_with_http_info = full_answers(_typed.V1ServicesEnvironmentsVariablesInstance.update, V1ServicesEnvironmentsVariablesInstance)

class V1ServicesEnvironmentsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    build_sid: str | None
    unique_name: str | None
    domain_suffix: str | None
    domain_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def deployments(self) -> V1ServicesEnvironmentsDeployments: ...
    @property
    def logs(self) -> V1ServicesEnvironmentsLogs: ...
    @property
    def variables(self) -> V1ServicesEnvironmentsVariables: ...
    delete = awaited(_typed.V1ServicesEnvironmentsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesEnvironmentsInstance.delete)
    fetch = answers(_typed.V1ServicesEnvironmentsInstance.fetch, V1ServicesEnvironmentsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesEnvironmentsInstance.fetch, V1ServicesEnvironmentsInstance)

class V1ServicesFunctions(Called):
    def __call__(self, sid: str) -> V1ServicesFunctionsContext: ...
    def get(self, sid: str) -> V1ServicesFunctionsContext: ...
    create = answers(_typed.V1ServicesFunctions.create, V1ServicesFunctionsInstance)
    create_with_http_info = full_answers(_typed.V1ServicesFunctions.create, V1ServicesFunctionsInstance)
    list = lists(_typed.V1ServicesFunctions.list, V1ServicesFunctionsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesFunctions.list, V1ServicesFunctionsInstance)
    stream = streams(_typed.V1ServicesFunctions.stream, V1ServicesFunctionsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesFunctions.stream, V1ServicesFunctionsInstance)
    page = pages(_typed.V1ServicesFunctions.page, V1ServicesFunctionsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesFunctions.page, V1ServicesFunctionsInstance)
    get_page = pages(_typed.V1ServicesFunctions.get_page, V1ServicesFunctionsInstance)

class V1ServicesFunctionsContext(Resource):
    @property
    def function_versions(self) -> V1ServicesFunctionsFunctionVersions: ...
    delete = awaited(_typed.V1ServicesFunctionsContext.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesFunctionsContext.delete)
    fetch = answers(_typed.V1ServicesFunctionsContext.fetch, V1ServicesFunctionsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesFunctionsContext.fetch, V1ServicesFunctionsInstance)
    update = answers(_typed.V1ServicesFunctionsContext.update, V1ServicesFunctionsInstance)
    update_with_http_info = full_answers(_typed.V1ServicesFunctionsContext.update, V1ServicesFunctionsInstance)

class V1ServicesFunctionsFunctionVersions(Called):
    def __call__(self, sid: str) -> V1ServicesFunctionsFunctionVersionsContext: ...
    def get(self, sid: str) -> V1ServicesFunctionsFunctionVersionsContext: ...
    list = lists(_typed.V1ServicesFunctionsFunctionVersions.list, V1ServicesFunctionsFunctionVersionsInstance)
    list_with_http_info = full_lists(_typed.V1ServicesFunctionsFunctionVersions.list, V1ServicesFunctionsFunctionVersionsInstance)
    stream = streams(_typed.V1ServicesFunctionsFunctionVersions.stream, V1ServicesFunctionsFunctionVersionsInstance)
    stream_with_http_info = full_streams(_typed.V1ServicesFunctionsFunctionVersions.stream, V1ServicesFunctionsFunctionVersionsInstance)
    page = pages(_typed.V1ServicesFunctionsFunctionVersions.page, V1ServicesFunctionsFunctionVersionsInstance)
    page_with_http_info = full_pages(_typed.V1ServicesFunctionsFunctionVersions.page, V1ServicesFunctionsFunctionVersionsInstance)
    get_page = pages(_typed.V1ServicesFunctionsFunctionVersions.get_page, V1ServicesFunctionsFunctionVersionsInstance)

class V1ServicesFunctionsFunctionVersionsContext(Resource):
    @property
    def function_version_content(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContent: ...
    fetch = answers(_typed.V1ServicesFunctionsFunctionVersionsContext.fetch, V1ServicesFunctionsFunctionVersionsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesFunctionsFunctionVersionsContext.fetch, V1ServicesFunctionsFunctionVersionsInstance)

class V1ServicesFunctionsFunctionVersionsFunctionVersionContent(Called):
    def __call__(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext: ...
    def get(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext: ...

class V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext(Resource):
    fetch = answers(_typed.V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext.fetch, V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext.fetch, V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance)

class V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    function_sid: str | None
    content: str | None
    url: str | None
    fetch = answers(_typed.V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance.fetch, V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance.fetch, V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance)

class V1ServicesFunctionsFunctionVersionsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    function_sid: str | None
    path: str | None
    visibility: str | None
    date_created: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def function_version_content(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContent: ...
    fetch = answers(_typed.V1ServicesFunctionsFunctionVersionsInstance.fetch, V1ServicesFunctionsFunctionVersionsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesFunctionsFunctionVersionsInstance.fetch, V1ServicesFunctionsFunctionVersionsInstance)

class V1ServicesFunctionsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def function_versions(self) -> V1ServicesFunctionsFunctionVersions: ...
    delete = awaited(_typed.V1ServicesFunctionsInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesFunctionsInstance.delete)
    fetch = answers(_typed.V1ServicesFunctionsInstance.fetch, V1ServicesFunctionsInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesFunctionsInstance.fetch, V1ServicesFunctionsInstance)
    update = answers(_typed.V1ServicesFunctionsInstance.update, V1ServicesFunctionsInstance)
    update_with_http_info = full_answers(_typed.V1ServicesFunctionsInstance.update, V1ServicesFunctionsInstance)

class V1ServicesInstance(Instance):
    sid: str | None
    account_sid: str | None
    friendly_name: str | None
    unique_name: str | None
    include_credentials: bool | None
    ui_editable: bool | None
    domain_base: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None
    @property
    def assets(self) -> V1ServicesAssets: ...
    @property
    def builds(self) -> V1ServicesBuilds: ...
    @property
    def environments(self) -> V1ServicesEnvironments: ...
    @property
    def functions(self) -> V1ServicesFunctions: ...
    delete = awaited(_typed.V1ServicesInstance.delete)
    delete_with_http_info = full_awaited(_typed.V1ServicesInstance.delete)
    fetch = answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    fetch_with_http_info = full_answers(_typed.V1ServicesInstance.fetch, V1ServicesInstance)
    update = answers(_typed.V1ServicesInstance.update, V1ServicesInstance)
    update_with_http_info = full_answers(_typed.V1ServicesInstance.update, V1ServicesInstance)
