"""client.serverless."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from datetime import date, datetime
from typing import Any, Literal

from typing_extensions import TypeAlias

from twire.rest._typed._base import Bool, CallableResource, Instance, Int, Items, List, Page, PathValue, Product, Records, Resource, Text, Time, awaited, full, full_awaited, full_stream, full_streamed, streamed

AssetVersionEnumVisibility: TypeAlias = Literal["public", "private", "protected"]
BuildEnumRuntime: TypeAlias = Literal["node8", "node10", "node12", "node14", "node16", "node18", "node20", "node22", "node24"]
BuildEnumStatus: TypeAlias = Literal["building", "completed", "failed"]
BuildStatusEnumStatus: TypeAlias = Literal["building", "completed", "failed"]
FunctionVersionEnumVisibility: TypeAlias = Literal["public", "private", "protected"]

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
    def create(self, unique_name: Text, friendly_name: Text, include_credentials: Bool | None = ..., ui_editable: Bool | None = ...) -> V1ServicesInstance:
        """Creates a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesInstance]:
        """Lists services. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesInstance]:
        """Lists services. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesInstance]:
        """Lists services. Reads one page."""
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
    def delete(self) -> bool:
        """Deletes a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance:
        """Reads a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, include_credentials: Bool | None = ..., friendly_name: Text | None = ..., ui_editable: Bool | None = ...) -> V1ServicesInstance:
        """Changes a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesAssets(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesAssetsContext: ...
    def get(self, sid: PathValue) -> V1ServicesAssetsContext: ...
    def create(self, friendly_name: Text) -> V1ServicesAssetsInstance:
        """Creates an asset of a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesAssetsInstance]:
        """Lists assets of a service. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesAssetsInstance]:
        """Lists assets of a service. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesAssetsInstance]:
        """Lists assets of a service. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesAssetsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesAssetsContext(Resource):
    @property
    def asset_versions(self) -> V1ServicesAssetsAssetVersions: ...
    def delete(self) -> bool:
        """Deletes an asset of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesAssetsInstance:
        """Reads an asset of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V1ServicesAssetsInstance:
        """Changes an asset of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesAssetsAssetVersions(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesAssetsAssetVersionsContext: ...
    def get(self, sid: PathValue) -> V1ServicesAssetsAssetVersionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesAssetsAssetVersionsInstance]:
        """Lists asset versions of an asset. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesAssetsAssetVersionsInstance]:
        """Lists asset versions of an asset. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesAssetsAssetVersionsInstance]:
        """Lists asset versions of an asset. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesAssetsAssetVersionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesAssetsAssetVersionsContext(Resource):
    def fetch(self) -> V1ServicesAssetsAssetVersionsInstance:
        """Reads an asset version of an asset."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesAssetsAssetVersionsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    asset_sid: str | None
    path: str | None
    visibility: AssetVersionEnumVisibility | None
    date_created: datetime | None
    url: str | None

class V1ServicesAssetsAssetVersionsInstance(V1ServicesAssetsAssetVersionsInstanceFields):
    def fetch(self) -> V1ServicesAssetsAssetVersionsInstance:
        """Reads an asset version of an asset."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesAssetsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V1ServicesAssetsInstance(V1ServicesAssetsInstanceFields):
    @property
    def asset_versions(self) -> V1ServicesAssetsAssetVersions: ...
    def delete(self) -> bool:
        """Deletes an asset of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesAssetsInstance:
        """Reads an asset of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V1ServicesAssetsInstance:
        """Changes an asset of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesBuilds(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesBuildsContext: ...
    def get(self, sid: PathValue) -> V1ServicesBuildsContext: ...
    def create(self, asset_versions: Items | None = ..., function_versions: Items | None = ..., dependencies: Text | None = ..., runtime: Text | None = ...) -> V1ServicesBuildsInstance:
        """Creates a build of a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesBuildsInstance]:
        """Lists builds of a service. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesBuildsInstance]:
        """Lists builds of a service. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesBuildsInstance]:
        """Lists builds of a service. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesBuildsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesBuildsContext(Resource):
    @property
    def build_status(self) -> V1ServicesBuildsBuildStatus: ...
    def delete(self) -> bool:
        """Deletes a build of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesBuildsInstance:
        """Reads a build of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesBuildsBuildStatus(CallableResource):
    def __call__(self) -> V1ServicesBuildsBuildStatusContext: ...
    def get(self) -> V1ServicesBuildsBuildStatusContext: ...

class V1ServicesBuildsBuildStatusContext(Resource):
    def fetch(self) -> V1ServicesBuildsBuildStatusInstance:
        """Reads a build status of a build."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesBuildsBuildStatusInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    status: BuildStatusEnumStatus | None
    url: str | None

class V1ServicesBuildsBuildStatusInstance(V1ServicesBuildsBuildStatusInstanceFields):
    def fetch(self) -> V1ServicesBuildsBuildStatusInstance:
        """Reads a build status of a build."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesBuildsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    status: BuildEnumStatus | None
    asset_versions: list[Any] | None
    function_versions: list[Any] | None
    dependencies: list[Any] | None
    runtime: BuildEnumRuntime | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V1ServicesBuildsInstance(V1ServicesBuildsInstanceFields):
    @property
    def build_status(self) -> V1ServicesBuildsBuildStatus: ...
    def delete(self) -> bool:
        """Deletes a build of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesBuildsInstance:
        """Reads a build of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesEnvironments(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesEnvironmentsContext: ...
    def get(self, sid: PathValue) -> V1ServicesEnvironmentsContext: ...
    def create(self, unique_name: Text, domain_suffix: Text | None = ...) -> V1ServicesEnvironmentsInstance:
        """Creates an environment of a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesEnvironmentsInstance]:
        """Lists environments of a service. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesEnvironmentsInstance]:
        """Lists environments of a service. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesEnvironmentsInstance]:
        """Lists environments of a service. Reads one page."""
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
    def delete(self) -> bool:
        """Deletes an environment of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesEnvironmentsInstance:
        """Reads an environment of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesEnvironmentsDeployments(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesEnvironmentsDeploymentsContext: ...
    def get(self, sid: PathValue) -> V1ServicesEnvironmentsDeploymentsContext: ...
    def create(self, build_sid: Text | None = ..., is_plugin: Bool | None = ...) -> V1ServicesEnvironmentsDeploymentsInstance:
        """Creates a deployment of an environment."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesEnvironmentsDeploymentsInstance]:
        """Lists deployments of an environment. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesEnvironmentsDeploymentsInstance]:
        """Lists deployments of an environment. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesEnvironmentsDeploymentsInstance]:
        """Lists deployments of an environment. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesEnvironmentsDeploymentsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesEnvironmentsDeploymentsContext(Resource):
    def fetch(self) -> V1ServicesEnvironmentsDeploymentsInstance:
        """Reads a deployment of an environment."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesEnvironmentsDeploymentsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    environment_sid: str | None
    build_sid: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1ServicesEnvironmentsDeploymentsInstance(V1ServicesEnvironmentsDeploymentsInstanceFields):
    def fetch(self) -> V1ServicesEnvironmentsDeploymentsInstance:
        """Reads a deployment of an environment."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesEnvironmentsLogs(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesEnvironmentsLogsContext: ...
    def get(self, sid: PathValue) -> V1ServicesEnvironmentsLogsContext: ...
    def list(self, function_sid: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesEnvironmentsLogsInstance]:
        """Lists logs of an environment. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, function_sid: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesEnvironmentsLogsInstance]:
        """Lists logs of an environment. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, function_sid: Text | None = ..., start_date: Time | None = ..., end_date: Time | None = ..., page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesEnvironmentsLogsInstance]:
        """Lists logs of an environment. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesEnvironmentsLogsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesEnvironmentsLogsContext(Resource):
    def fetch(self) -> V1ServicesEnvironmentsLogsInstance:
        """Reads a log of an environment."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesEnvironmentsLogsInstanceFields(Instance):
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

class V1ServicesEnvironmentsLogsInstance(V1ServicesEnvironmentsLogsInstanceFields):
    def fetch(self) -> V1ServicesEnvironmentsLogsInstance:
        """Reads a log of an environment."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesEnvironmentsVariables(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesEnvironmentsVariablesContext: ...
    def get(self, sid: PathValue) -> V1ServicesEnvironmentsVariablesContext: ...
    def create(self, key: Text, value: Text) -> V1ServicesEnvironmentsVariablesInstance:
        """Creates a variable of an environment."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesEnvironmentsVariablesInstance]:
        """Lists variables of an environment. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesEnvironmentsVariablesInstance]:
        """Lists variables of an environment. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesEnvironmentsVariablesInstance]:
        """Lists variables of an environment. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesEnvironmentsVariablesInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesEnvironmentsVariablesContext(Resource):
    def delete(self) -> bool:
        """Deletes a variable of an environment. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesEnvironmentsVariablesInstance:
        """Reads a variable of an environment."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, key: Text | None = ..., value: Text | None = ...) -> V1ServicesEnvironmentsVariablesInstance:
        """Changes a variable of an environment."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesEnvironmentsVariablesInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    environment_sid: str | None
    key: str | None
    value: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None

class V1ServicesEnvironmentsVariablesInstance(V1ServicesEnvironmentsVariablesInstanceFields):
    def delete(self) -> bool:
        """Deletes a variable of an environment. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesEnvironmentsVariablesInstance:
        """Reads a variable of an environment."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, key: Text | None = ..., value: Text | None = ...) -> V1ServicesEnvironmentsVariablesInstance:
        """Changes a variable of an environment."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesEnvironmentsInstanceFields(Instance):
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

class V1ServicesEnvironmentsInstance(V1ServicesEnvironmentsInstanceFields):
    @property
    def deployments(self) -> V1ServicesEnvironmentsDeployments: ...
    @property
    def logs(self) -> V1ServicesEnvironmentsLogs: ...
    @property
    def variables(self) -> V1ServicesEnvironmentsVariables: ...
    def delete(self) -> bool:
        """Deletes an environment of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesEnvironmentsInstance:
        """Reads an environment of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesFunctions(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesFunctionsContext: ...
    def get(self, sid: PathValue) -> V1ServicesFunctionsContext: ...
    def create(self, friendly_name: Text) -> V1ServicesFunctionsInstance:
        """Creates a function of a service."""
    create_async = awaited(create)
    create_with_http_info = full(create)
    create_with_http_info_async = full_awaited(create)
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesFunctionsInstance]:
        """Lists functions of a service. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesFunctionsInstance]:
        """Lists functions of a service. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesFunctionsInstance]:
        """Lists functions of a service. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesFunctionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesFunctionsContext(Resource):
    @property
    def function_versions(self) -> V1ServicesFunctionsFunctionVersions: ...
    def delete(self) -> bool:
        """Deletes a function of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesFunctionsInstance:
        """Reads a function of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V1ServicesFunctionsInstance:
        """Changes a function of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesFunctionsFunctionVersions(CallableResource):
    def __call__(self, sid: PathValue) -> V1ServicesFunctionsFunctionVersionsContext: ...
    def get(self, sid: PathValue) -> V1ServicesFunctionsFunctionVersionsContext: ...
    def list(self, limit: int | None = ..., page_size: Int | None = ...) -> List[V1ServicesFunctionsFunctionVersionsInstance]:
        """Lists function versions of a function. Reads them into a list: all of them, or `limit`."""
    list_async = awaited(list)
    list_with_http_info = full(list)
    list_with_http_info_async = full_awaited(list)
    def stream(self, limit: int | None = ..., page_size: Int | None = ...) -> Records[V1ServicesFunctionsFunctionVersionsInstance]:
        """Lists function versions of a function. Reads them one by one, a page at a time: all of them, or `limit`."""
    stream_async = streamed(stream)
    stream_with_http_info = full_stream(stream)
    stream_with_http_info_async = full_streamed(stream)
    def page(self, page_token: Text | None = ..., page_number: Int | None = ..., page_size: Int | None = ...) -> Page[V1ServicesFunctionsFunctionVersionsInstance]:
        """Lists function versions of a function. Reads one page."""
    page_async = awaited(page)
    page_with_http_info = full(page)
    page_with_http_info_async = full_awaited(page)
    def get_page(self, target_url: str) -> Page[V1ServicesFunctionsFunctionVersionsInstance]: ...
    get_page_async = awaited(get_page)

class V1ServicesFunctionsFunctionVersionsContext(Resource):
    @property
    def function_version_content(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContent: ...
    def fetch(self) -> V1ServicesFunctionsFunctionVersionsInstance:
        """Reads a function version of a function."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesFunctionsFunctionVersionsFunctionVersionContent(CallableResource):
    def __call__(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext: ...
    def get(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext: ...

class V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext(Resource):
    def fetch(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance:
        """Reads a function version content of a function version."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    function_sid: str | None
    content: str | None
    url: str | None

class V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance(V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstanceFields):
    def fetch(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContentInstance:
        """Reads a function version content of a function version."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesFunctionsFunctionVersionsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    function_sid: str | None
    path: str | None
    visibility: FunctionVersionEnumVisibility | None
    date_created: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V1ServicesFunctionsFunctionVersionsInstance(V1ServicesFunctionsFunctionVersionsInstanceFields):
    @property
    def function_version_content(self) -> V1ServicesFunctionsFunctionVersionsFunctionVersionContent: ...
    def fetch(self) -> V1ServicesFunctionsFunctionVersionsInstance:
        """Reads a function version of a function."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)

class V1ServicesFunctionsInstanceFields(Instance):
    sid: str | None
    account_sid: str | None
    service_sid: str | None
    friendly_name: str | None
    date_created: datetime | None
    date_updated: datetime | None
    url: str | None
    links: dict[str, Any] | None

class V1ServicesFunctionsInstance(V1ServicesFunctionsInstanceFields):
    @property
    def function_versions(self) -> V1ServicesFunctionsFunctionVersions: ...
    def delete(self) -> bool:
        """Deletes a function of a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesFunctionsInstance:
        """Reads a function of a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, friendly_name: Text) -> V1ServicesFunctionsInstance:
        """Changes a function of a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)

class V1ServicesInstanceFields(Instance):
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

class V1ServicesInstance(V1ServicesInstanceFields):
    @property
    def assets(self) -> V1ServicesAssets: ...
    @property
    def builds(self) -> V1ServicesBuilds: ...
    @property
    def environments(self) -> V1ServicesEnvironments: ...
    @property
    def functions(self) -> V1ServicesFunctions: ...
    def delete(self) -> bool:
        """Deletes a service. Returns True."""
    delete_async = awaited(delete)
    delete_with_http_info = full(delete)
    delete_with_http_info_async = full_awaited(delete)
    def fetch(self) -> V1ServicesInstance:
        """Reads a service."""
    fetch_async = awaited(fetch)
    fetch_with_http_info = full(fetch)
    fetch_with_http_info_async = full_awaited(fetch)
    def update(self, include_credentials: Bool | None = ..., friendly_name: Text | None = ..., ui_editable: Bool | None = ...) -> V1ServicesInstance:
        """Changes a service."""
    update_async = awaited(update)
    update_with_http_info = full(update)
    update_with_http_info_async = full_awaited(update)
