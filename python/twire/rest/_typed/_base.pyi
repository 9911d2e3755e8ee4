"""What all products share."""

# Made by tools/python_stubs.py; do not edit.

from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from os import PathLike
from typing import Any, Generic, Literal, Protocol, TypeVar

from typing_extensions import Concatenate, ParamSpec, Self, TypeAlias

from twire._twire import Response, Unset
from twire.twiml import TwiML

# Whatever is None or unset is not sent.
Text: TypeAlias = str | Enum | Unset
Twiml: TypeAlias = str | TwiML | Unset
Bool: TypeAlias = bool | str | Unset
Int: TypeAlias = int | str | Unset
Number: TypeAlias = float | Decimal | str | Unset
Time: TypeAlias = datetime | date | str | Unset
Items: TypeAlias = Sequence[Any] | str | Unset
Object: TypeAlias = Mapping[str, Any] | str | Unset

class _Model(Protocol):
    def to_dict(self) -> Any: ...

PathValue: TypeAlias = str | int | date | Enum

class _Writer(Protocol):
    def write(self, data: bytes, /) -> object: ...

Destination: TypeAlias = str | PathLike[str] | _Writer
Progress: TypeAlias = Callable[[int, int | None], object]
Body: TypeAlias = Mapping[str, Any] | _Model | Unset
List = list

class _Nesting(type):
    # `MessageInstance.Status` and the like.
    def __getattr__(cls, name: str) -> Any: ...

class Resource(metaclass=_Nesting):
    """A resource of the API, or a list of them."""

    def with_options(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        idempotent: bool | None = None,
        checks: Literal["on", "off"] | None = None,
        headers: Mapping[str, str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...

class Product(Resource):
    """A product of Twilio's."""

    base_url: str

class CallableResource(Resource):
    """A resource that takes the values of its path by being called."""

class Instance(metaclass=_Nesting):
    """A resource as Twilio returned it."""

    @property
    def http(self) -> Response | None: ...
    def to_dict(self) -> Any: ...
    # What the catalog does not know is there too.
    def __getattr__(self, name: str) -> Any: ...

T = TypeVar("T", covariant=True)
P = ParamSpec("P")

class _Link:
    @property
    def next_page_url(self) -> str | None: ...

class Records(_Link, Iterator[T]):
    """The records of a list, one by one."""

    def __next__(self) -> T: ...

class AsyncRecords(_Link, AsyncIterator[T]):
    """The records of a list, one by one, for `async for`; awaited, it is itself."""

    async def __anext__(self) -> T: ...
    def __await__(self) -> Generator[Any, None, Self]: ...

class _Page(_Link, Generic[T]):
    """One page of a list."""

    @property
    def previous_page_url(self) -> str | None: ...
    async def next_page_async(self) -> Self | None: ...
    async def previous_page_async(self) -> Self | None: ...
    def __iter__(self) -> Iterator[T]: ...
    def __len__(self) -> int: ...
    def __getitem__(self, index: int) -> T: ...

class Page(_Page[T]):
    def next_page(self) -> Page[T] | None: ...
    def previous_page(self) -> Page[T] | None: ...

class AsyncPage(_Page[T]):
    async def next_page(self) -> AsyncPage[T] | None: ...
    async def previous_page(self) -> AsyncPage[T] | None: ...

class ApiResponse(Generic[T]):
    """A result with the status and the header fields of its answer."""

    @property
    def data(self) -> T: ...
    @property
    def status_code(self) -> int | None: ...
    @property
    def headers(self) -> dict[str, str]: ...
    @property
    def request_id(self) -> str | None: ...

# The forms of an operation, each with the parameters of the first.

class _Form(Generic[P, T]):
    def __get__(self, resource: Any, owner: Any = ...) -> Callable[P, T]: ...

_Operation: TypeAlias = Callable[Concatenate[Any, P], T]
_Parameters: TypeAlias = Callable[Concatenate[Any, P], Any]
_Awaited: TypeAlias = _Form[P, Coroutine[Any, Any, T]]
_Streamed: TypeAlias = tuple[T, int | None, dict[str, str]]

def awaited(form: _Operation[P, T]) -> _Awaited[P, T]: ...
def full(form: _Operation[P, T]) -> _Form[P, ApiResponse[T]]: ...
def full_awaited(form: _Operation[P, T]) -> _Awaited[P, ApiResponse[T]]: ...
def streamed(form: _Operation[P, Records[T]]) -> _Form[P, AsyncRecords[T]]: ...
def full_stream(form: _Operation[P, T]) -> _Form[P, _Streamed[T]]: ...
def full_streamed(form: _Operation[P, Records[T]]) -> _Awaited[P, _Streamed[AsyncRecords[T]]]: ...

# The same where the answer is another one: its resource's operations are awaited.

def answers(form: _Parameters[P], answer: type[T]) -> _Awaited[P, T]: ...
def lists(form: _Parameters[P], answer: type[T]) -> _Awaited[P, list[T]]: ...
def streams(form: _Parameters[P], answer: type[T]) -> _Form[P, AsyncRecords[T]]: ...
def pages(form: _Parameters[P], answer: type[T]) -> _Awaited[P, AsyncPage[T]]: ...

# With status and header fields, of such a form.

def fully(form: _Awaited[P, T]) -> _Awaited[P, ApiResponse[T]]: ...
def fully_streamed(form: _Form[P, AsyncRecords[T]]) -> _Awaited[P, _Streamed[AsyncRecords[T]]]: ...
