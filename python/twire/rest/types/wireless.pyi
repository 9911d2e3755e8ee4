# Made by tools/python_stubs.py (`make stubs`); not edited by hand.
# ruff: noqa
# fmt: off
from typing import Any, Dict, Iterator, List, Optional, overload

from twire.rest.types._base import AnyInstance, Body, Date, Datetime, Decimal, Instance, Maybe
from twire.rest.types._base import InDate, InDatetime, InList, InNumber, InObject, Page, Resource

class Wireless(Resource):
    v1: V1
    commands: V1Commands
    rate_plans: V1RatePlans
    sims: V1Sims
    usage_records: V1UsageRecords

class V1(Resource):
    commands: V1Commands
    rate_plans: V1RatePlans
    sims: V1Sims
    usage_records: V1UsageRecords

class V1Commands(Resource):
    def create(self, command: str, *, sim: Maybe[str] = ..., callback_method: Maybe[str] = ..., callback_url: Maybe[str] = ..., command_mode: Maybe[str] = ..., include_sid: Maybe[str] = ..., delivery_receipt_requested: Maybe[bool] = ...) -> V1CommandsInstance: ...
    def list(self, *, sim: Maybe[str] = ..., status: Maybe[str] = ..., direction: Maybe[str] = ..., transport: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1CommandsInstance]: ...
    def stream(self, *, sim: Maybe[str] = ..., status: Maybe[str] = ..., direction: Maybe[str] = ..., transport: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1CommandsInstance]: ...
    def page(self, *, sim: Maybe[str] = ..., status: Maybe[str] = ..., direction: Maybe[str] = ..., transport: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1CommandsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1CommandsInstance]: ...
    def __call__(self, sid: str) -> V1CommandsContext: ...
    def get(self, sid: str) -> V1CommandsContext: ...

class V1CommandsContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1CommandsInstance: ...

class V1CommandsInstance(Instance, V1CommandsContext):
    sid: Optional[str]
    account_sid: Optional[str]
    sim_sid: Optional[str]
    command: Optional[str]
    command_mode: str
    transport: str
    delivery_receipt_requested: Optional[bool]
    status: str
    direction: str
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1RatePlans(Resource):
    def create(self, *, unique_name: Maybe[str] = ..., friendly_name: Maybe[str] = ..., data_enabled: Maybe[bool] = ..., data_limit: Maybe[int] = ..., data_metering: Maybe[str] = ..., messaging_enabled: Maybe[bool] = ..., voice_enabled: Maybe[bool] = ..., national_roaming_enabled: Maybe[bool] = ..., international_roaming: Maybe[InList[str]] = ..., national_roaming_data_limit: Maybe[int] = ..., international_roaming_data_limit: Maybe[int] = ..., data_limit_strategy: Maybe[str] = ...) -> V1RatePlansInstance: ...
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1RatePlansInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1RatePlansInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1RatePlansInstance]: ...
    def get_page(self, target_url: str) -> Page[V1RatePlansInstance]: ...
    def __call__(self, sid: str) -> V1RatePlansContext: ...
    def get(self, sid: str) -> V1RatePlansContext: ...

class V1RatePlansContext(Resource):
    def delete(self) -> bool: ...
    def fetch(self) -> V1RatePlansInstance: ...
    def update(self, *, unique_name: Maybe[str] = ..., friendly_name: Maybe[str] = ...) -> V1RatePlansInstance: ...

class V1RatePlansInstance(Instance, V1RatePlansContext):
    sid: Optional[str]
    unique_name: Optional[str]
    account_sid: Optional[str]
    friendly_name: Optional[str]
    data_enabled: Optional[bool]
    data_metering: Optional[str]
    data_limit: int
    messaging_enabled: Optional[bool]
    voice_enabled: Optional[bool]
    national_roaming_enabled: Optional[bool]
    national_roaming_data_limit: int
    international_roaming: Optional[List[str]]
    international_roaming_data_limit: int
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]

class V1Sims(Resource):
    def list(self, *, status: Maybe[str] = ..., iccid: Maybe[str] = ..., rate_plan: Maybe[str] = ..., e_id: Maybe[str] = ..., sim_registration_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1SimsInstance]: ...
    def stream(self, *, status: Maybe[str] = ..., iccid: Maybe[str] = ..., rate_plan: Maybe[str] = ..., e_id: Maybe[str] = ..., sim_registration_code: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1SimsInstance]: ...
    def page(self, *, status: Maybe[str] = ..., iccid: Maybe[str] = ..., rate_plan: Maybe[str] = ..., e_id: Maybe[str] = ..., sim_registration_code: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1SimsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1SimsInstance]: ...
    def __call__(self, sid: str) -> V1SimsContext: ...
    def get(self, sid: str) -> V1SimsContext: ...

class V1SimsContext(Resource):
    data_sessions: V1Sims_DataSessions
    usage_records: V1Sims_UsageRecords
    def delete(self) -> bool: ...
    def fetch(self) -> V1SimsInstance: ...
    def update(self, *, unique_name: Maybe[str] = ..., callback_method: Maybe[str] = ..., callback_url: Maybe[str] = ..., friendly_name: Maybe[str] = ..., rate_plan: Maybe[str] = ..., status: Maybe[str] = ..., commands_callback_method: Maybe[str] = ..., commands_callback_url: Maybe[str] = ..., sms_fallback_method: Maybe[str] = ..., sms_fallback_url: Maybe[str] = ..., sms_method: Maybe[str] = ..., sms_url: Maybe[str] = ..., voice_fallback_method: Maybe[str] = ..., voice_fallback_url: Maybe[str] = ..., voice_method: Maybe[str] = ..., voice_url: Maybe[str] = ..., reset_status: Maybe[str] = ..., account_sid: Maybe[str] = ...) -> V1SimsInstance: ...

class V1SimsInstance(Instance, V1SimsContext):
    sid: Optional[str]
    unique_name: Optional[str]
    account_sid: Optional[str]
    rate_plan_sid: Optional[str]
    friendly_name: Optional[str]
    iccid: Optional[str]
    e_id: Optional[str]
    status: str
    reset_status: str
    commands_callback_url: Optional[str]
    commands_callback_method: Optional[str]
    sms_fallback_method: Optional[str]
    sms_fallback_url: Optional[str]
    sms_method: Optional[str]
    sms_url: Optional[str]
    voice_fallback_method: Optional[str]
    voice_fallback_url: Optional[str]
    voice_method: Optional[str]
    voice_url: Optional[str]
    date_created: Optional[Datetime]
    date_updated: Optional[Datetime]
    url: Optional[str]
    links: Optional[Dict[str, Any]]
    ip_address: Optional[str]

class V1Sims_DataSessions(Resource):
    def list(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Sims_DataSessionsInstance]: ...
    def stream(self, *, limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Sims_DataSessionsInstance]: ...
    def page(self, *, page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Sims_DataSessionsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Sims_DataSessionsInstance]: ...

class V1Sims_DataSessionsInstance(Instance):
    sid: Optional[str]
    sim_sid: Optional[str]
    account_sid: Optional[str]
    radio_link: Optional[str]
    operator_mcc: Optional[str]
    operator_mnc: Optional[str]
    operator_country: Optional[str]
    operator_name: Optional[str]
    cell_id: Optional[str]
    cell_location_estimate: Any
    packets_uploaded: int
    packets_downloaded: int
    last_updated: Optional[Datetime]
    start: Optional[Datetime]
    end: Optional[Datetime]
    imei: Optional[str]

class V1Sims_UsageRecords(Resource):
    def list(self, *, end: Maybe[InDatetime] = ..., start: Maybe[InDatetime] = ..., granularity: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1Sims_UsageRecordsInstance]: ...
    def stream(self, *, end: Maybe[InDatetime] = ..., start: Maybe[InDatetime] = ..., granularity: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1Sims_UsageRecordsInstance]: ...
    def page(self, *, end: Maybe[InDatetime] = ..., start: Maybe[InDatetime] = ..., granularity: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1Sims_UsageRecordsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1Sims_UsageRecordsInstance]: ...

class V1Sims_UsageRecordsInstance(Instance):
    sim_sid: Optional[str]
    account_sid: Optional[str]
    period: Any
    commands: Any
    data: Any

class V1UsageRecords(Resource):
    def list(self, *, end: Maybe[InDatetime] = ..., start: Maybe[InDatetime] = ..., granularity: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> List[V1UsageRecordsInstance]: ...
    def stream(self, *, end: Maybe[InDatetime] = ..., start: Maybe[InDatetime] = ..., granularity: Maybe[str] = ..., limit: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Iterator[V1UsageRecordsInstance]: ...
    def page(self, *, end: Maybe[InDatetime] = ..., start: Maybe[InDatetime] = ..., granularity: Maybe[str] = ..., page_token: Maybe[str] = ..., page_number: Maybe[int] = ..., page_size: Maybe[int] = ...) -> Page[V1UsageRecordsInstance]: ...
    def get_page(self, target_url: str) -> Page[V1UsageRecordsInstance]: ...

class V1UsageRecordsInstance(Instance):
    account_sid: Optional[str]
    period: Any
    commands: Any
    data: Any
