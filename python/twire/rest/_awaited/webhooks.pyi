"""twire.aio.webhooks."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa

from twire.rest._typed import webhooks as _typed

from twire.rest._typed._base import CallableResource, PathValue, Product, Resource, answers, awaited, fully, fully_streamed, lists, pages, streams

class Webhooks(Product):
    @property
    def v1(self) -> V1: ...
    @property
    def auth_profiles(self) -> V1AuthProfiles: ...
    @property
    def edge_zones(self) -> V1EdgeZones: ...
    @property
    def operations(self) -> V1Operations: ...
    @property
    def rules(self) -> V1Rules: ...
    @property
    def settings(self) -> V1Settings: ...
    @property
    def shared_keys(self) -> V1SharedKeys: ...
    @property
    def tests(self) -> V1Tests: ...

class V1(Resource):
    @property
    def auth_profiles(self) -> V1AuthProfiles: ...
    @property
    def edge_zones(self) -> V1EdgeZones: ...
    @property
    def operations(self) -> V1Operations: ...
    @property
    def rules(self) -> V1Rules: ...
    @property
    def settings(self) -> V1Settings: ...
    @property
    def shared_keys(self) -> V1SharedKeys: ...
    @property
    def tests(self) -> V1Tests: ...

class V1AuthProfiles(CallableResource):
    def __call__(self, auth_profile_id: PathValue) -> V1AuthProfilesContext: ...
    def get(self, auth_profile_id: PathValue) -> V1AuthProfilesContext: ...
    create = answers(_typed.V1AuthProfiles.create, V1AuthProfilesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1AuthProfiles.list, V1AuthProfilesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1AuthProfiles.stream, V1AuthProfilesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1AuthProfiles.page, V1AuthProfilesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1AuthProfiles.get_page, V1AuthProfilesInstance)

class V1AuthProfilesContext(Resource):
    delete = awaited(_typed.V1AuthProfilesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1AuthProfilesContext.fetch, V1AuthProfilesInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1AuthProfilesContext.patch, V1AuthProfilesInstance)
    patch_with_http_info = fully(patch)

class V1AuthProfilesInstance(_typed.V1AuthProfilesInstanceFields):
    delete = awaited(_typed.V1AuthProfilesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1AuthProfilesInstance.fetch, V1AuthProfilesInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1AuthProfilesInstance.patch, V1AuthProfilesInstance)
    patch_with_http_info = fully(patch)

class V1EdgeZones(Resource):
    list = lists(_typed.V1EdgeZones.list, V1EdgeZonesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1EdgeZones.stream, V1EdgeZonesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1EdgeZones.page, V1EdgeZonesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1EdgeZones.get_page, V1EdgeZonesInstance)

class V1EdgeZonesInstance(_typed.V1EdgeZonesInstanceFields):
    pass

class V1Operations(CallableResource):
    def __call__(self, operation_id: PathValue) -> V1OperationsContext: ...
    def get(self, operation_id: PathValue) -> V1OperationsContext: ...
    list = lists(_typed.V1Operations.list, V1OperationsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Operations.stream, V1OperationsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Operations.page, V1OperationsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Operations.get_page, V1OperationsInstance)

class V1OperationsContext(Resource):
    fetch = answers(_typed.V1OperationsContext.fetch, V1OperationsInstance)
    fetch_with_http_info = fully(fetch)

class V1OperationsInstance(_typed.V1OperationsInstanceFields):
    fetch = answers(_typed.V1OperationsInstance.fetch, V1OperationsInstance)
    fetch_with_http_info = fully(fetch)

class V1Rules(CallableResource):
    def __call__(self, rule_id: PathValue) -> V1RulesContext: ...
    def get(self, rule_id: PathValue) -> V1RulesContext: ...
    create = answers(_typed.V1Rules.create, V1RulesInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Rules.list, V1RulesInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Rules.stream, V1RulesInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Rules.page, V1RulesInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Rules.get_page, V1RulesInstance)

class V1RulesContext(Resource):
    delete = awaited(_typed.V1RulesContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1RulesContext.fetch, V1RulesInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1RulesContext.patch, V1RulesInstance)
    patch_with_http_info = fully(patch)

class V1RulesInstance(_typed.V1RulesInstanceFields):
    delete = awaited(_typed.V1RulesInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1RulesInstance.fetch, V1RulesInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1RulesInstance.patch, V1RulesInstance)
    patch_with_http_info = fully(patch)

class V1Settings(CallableResource):
    def __call__(self, setting_id: PathValue) -> V1SettingsContext: ...
    def get(self, setting_id: PathValue) -> V1SettingsContext: ...
    create = answers(_typed.V1Settings.create, V1SettingsInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1Settings.list, V1SettingsInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1Settings.stream, V1SettingsInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1Settings.page, V1SettingsInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1Settings.get_page, V1SettingsInstance)

class V1SettingsContext(Resource):
    delete = awaited(_typed.V1SettingsContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SettingsContext.fetch, V1SettingsInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1SettingsContext.patch, V1SettingsInstance)
    patch_with_http_info = fully(patch)

class V1SettingsInstance(_typed.V1SettingsInstanceFields):
    delete = awaited(_typed.V1SettingsInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SettingsInstance.fetch, V1SettingsInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1SettingsInstance.patch, V1SettingsInstance)
    patch_with_http_info = fully(patch)

class V1SharedKeys(CallableResource):
    def __call__(self, shared_key_id: PathValue) -> V1SharedKeysContext: ...
    def get(self, shared_key_id: PathValue) -> V1SharedKeysContext: ...
    create = answers(_typed.V1SharedKeys.create, V1SharedKeysInstance)
    create_with_http_info = fully(create)
    list = lists(_typed.V1SharedKeys.list, V1SharedKeysInstance)
    list_with_http_info = fully(list)
    stream = streams(_typed.V1SharedKeys.stream, V1SharedKeysInstance)
    stream_with_http_info = fully_streamed(stream)
    page = pages(_typed.V1SharedKeys.page, V1SharedKeysInstance)
    page_with_http_info = fully(page)
    get_page = pages(_typed.V1SharedKeys.get_page, V1SharedKeysInstance)

class V1SharedKeysContext(Resource):
    delete = awaited(_typed.V1SharedKeysContext.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SharedKeysContext.fetch, V1SharedKeysInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1SharedKeysContext.patch, V1SharedKeysInstance)
    patch_with_http_info = fully(patch)

class V1SharedKeysInstance(_typed.V1SharedKeysInstanceFields):
    delete = awaited(_typed.V1SharedKeysInstance.delete)
    delete_with_http_info = fully(delete)
    fetch = answers(_typed.V1SharedKeysInstance.fetch, V1SharedKeysInstance)
    fetch_with_http_info = fully(fetch)
    patch = answers(_typed.V1SharedKeysInstance.patch, V1SharedKeysInstance)
    patch_with_http_info = fully(patch)

class V1Tests(Resource):
    create = answers(_typed.V1Tests.create, V1TestsInstance)
    create_with_http_info = fully(create)

class V1TestsInstance(_typed.V1TestsInstanceFields):
    pass
