"""client.serverless."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any

from twire.rest._typed._base import Bool, Called, Instance, Int, Items, List, Page, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

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
    def create(self, unique_name: Text, friendly_name: Text, include_credentials: Bool | None = ..., ui_editable: Bool | None = ...) -> V1ServicesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesContext(Resource):
    @property
    def assets(self) -> V1ServicesAssets: ...
    @property
    def builds(self) -> V1ServicesBuilds: ...
    @property
    def environments(self) -> V1ServicesEnvironments: ...
    @property
    def functions(self) -> V1ServicesFunctions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, include_credentials: Bool | None = ..., friendly_name: Text | None = ..., ui_editable: Bool | None = ...) -> V1ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesAssets(Called):
    def __call__(self, sid: str) -> V1ServicesAssetsContext: ...
    def get(self, sid: str) -> V1ServicesAssetsContext: ...
    def create(self, friendly_name: Text) -> V1ServicesAssetsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesAssetsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesAssetsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesAssetsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesAssetsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesAssetsContext(Resource):
    @property
    def asset_versions(self) -> V1ServicesAssetsAssetVersions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesAssetsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V1ServicesAssetsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesAssetsAssetVersions(Called):
    def __call__(self, sid: str) -> V1ServicesAssetsAssetVersionsContext: ...
    def get(self, sid: str) -> V1ServicesAssetsAssetVersionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesAssetsAssetVersionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesAssetsAssetVersionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesAssetsAssetVersionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesAssetsAssetVersionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesAssetsAssetVersionsContext(Resource):
    def fetch(self) -> V1ServicesAssetsAssetVersionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesAssetsAssetVersionsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    asset_sid: str | None
    path: str | None
    visibility: str | None
    date_created: datetime | None
    url: str | None
    def fetch(self) -> V1ServicesAssetsAssetVersionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesAssetsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V1ServicesAssetsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesBuilds(Called):
    def __call__(self, sid: str) -> V1ServicesBuildsContext: ...
    def get(self, sid: str) -> V1ServicesBuildsContext: ...
    def create(self, asset_versions: Items | None = ..., function_versions: Items | None = ..., dependencies: Text | None = ..., runtime: Text | None = ...) -> V1ServicesBuildsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesBuildsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesBuildsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesBuildsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesBuildsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesBuildsContext(Resource):
    @property
    def build_status(self) -> V1ServicesBuildsBuildStatus: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesBuildsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesBuildsBuildStatus(Called):
    def __call__(self) -> V1ServicesBuildsBuildStatusContext: ...
    def get(self) -> V1ServicesBuildsBuildStatusContext: ...

class V1ServicesBuildsBuildStatusContext(Resource):
    def fetch(self) -> V1ServicesBuildsBuildStatusInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesBuildsBuildStatusInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    status: str | None
    url: str | None
    def fetch(self) -> V1ServicesBuildsBuildStatusInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesBuildsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesEnvironments(Called):
    def __call__(self, sid: str) -> V1ServicesEnvironmentsContext: ...
    def get(self, sid: str) -> V1ServicesEnvironmentsContext: ...
    def create(self, unique_name: Text, domain_suffix: Text | None = ...) -> V1ServicesEnvironmentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesEnvironmentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesEnvironmentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesEnvironmentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesEnvironmentsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesEnvironmentsContext(Resource):
    @property
    def deployments(self) -> V1ServicesEnvironmentsDeployments: ...
    @property
    def logs(self) -> V1ServicesEnvironmentsLogs: ...
    @property
    def variables(self) -> V1ServicesEnvironmentsVariables: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesEnvironmentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesEnvironmentsDeployments(Called):
    def __call__(self, sid: str) -> V1ServicesEnvironmentsDeploymentsContext: ...
    def get(self, sid: str) -> V1ServicesEnvironmentsDeploymentsContext: ...
    def create(self, build_sid: Text | None = ..., is_plugin: Bool | None = ...) -> V1ServicesEnvironmentsDeploymentsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesEnvironmentsDeploymentsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesEnvironmentsDeploymentsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesEnvironmentsDeploymentsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesEnvironmentsDeploymentsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesEnvironmentsDeploymentsContext(Resource):
    def fetch(self) -> V1ServicesEnvironmentsDeploymentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesEnvironmentsDeploymentsInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    environment_sid: str | None
    build_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    def fetch(self) -> V1ServicesEnvironmentsDeploymentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesEnvironmentsLogs(Called):
    def __call__(self, sid: str) -> V1ServicesEnvironmentsLogsContext: ...
    def get(self, sid: str) -> V1ServicesEnvironmentsLogsContext: ...
    def list(self, function_sid: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesEnvironmentsLogsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, function_sid: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesEnvironmentsLogsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, function_sid: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesEnvironmentsLogsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesEnvironmentsLogsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesEnvironmentsLogsContext(Resource):
    def fetch(self) -> V1ServicesEnvironmentsLogsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V1ServicesEnvironmentsLogsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesEnvironmentsVariables(Called):
    def __call__(self, sid: str) -> V1ServicesEnvironmentsVariablesContext: ...
    def get(self, sid: str) -> V1ServicesEnvironmentsVariablesContext: ...
    def create(self, key: Text, value: Text) -> V1ServicesEnvironmentsVariablesInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesEnvironmentsVariablesInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesEnvironmentsVariablesInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesEnvironmentsVariablesInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesEnvironmentsVariablesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesEnvironmentsVariablesContext(Resource):
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesEnvironmentsVariablesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, key: Text | None = ..., value: Text | None = ...) -> V1ServicesEnvironmentsVariablesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesEnvironmentsVariablesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, key: Text | None = ..., value: Text | None = ...) -> V1ServicesEnvironmentsVariablesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesEnvironmentsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesFunctions(Called):
    def __call__(self, sid: str) -> V1ServicesFunctionsContext: ...
    def get(self, sid: str) -> V1ServicesFunctionsContext: ...
    def create(self, friendly_name: Text) -> V1ServicesFunctionsInstance: ...
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesFunctionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesFunctionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesFunctionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesFunctionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesFunctionsContext(Resource):
    @property
    def function_versions(self) -> V1ServicesFunctionsFunctionVersions: ...
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesFunctionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V1ServicesFunctionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesFunctionsFunctionVersions(Called):
    def __call__(self, sid: str) -> V1ServicesFunctionsFunctionVersionsContext: ...
    def get(self, sid: str) -> V1ServicesFunctionsFunctionVersionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesFunctionsFunctionVersionsInstance]: ...
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesFunctionsFunctionVersionsInstance]: ...
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesFunctionsFunctionVersionsInstance]: ...
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesFunctionsFunctionVersionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesFunctionsFunctionVersionsContext(Resource):
    @property
    def function_version_content(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContent: ...
    def fetch(self) -> V1ServicesFunctionsFunctionVersionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesFunctionsFunctionVersionsFunctionVersionContent(Called):
    def __call__(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext: ...
    def get(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext: ...

class V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext(Resource):
    def fetch(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    function_sid: str | None
    content: str | None
    url: str | None
    def fetch(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def fetch(self) -> V1ServicesFunctionsFunctionVersionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesFunctionsInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V1ServicesFunctionsInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

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
    def delete(self) -> bool: ...
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance: ...
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, include_credentials: Bool | None = ..., friendly_name: Text | None = ..., ui_editable: Bool | None = ...) -> V1ServicesInstance: ...
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
