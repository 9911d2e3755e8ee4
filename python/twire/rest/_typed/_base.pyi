"""What all products share."""

# Made by tools/python_stubs.py; do not edit.

from collections.abc import Iterator as Iterator
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Generic, Protocol, TypeVar

from typing_extensions import Self, TypeAlias

from twire._twire import Reply, Unset

# Whatever is None or unset is not sent.
Text: TypeAlias = str | Unset
Bool: TypeAlias = bool | str | Unset
Int: TypeAlias = int | str | Unset
Number: TypeAlias = float | Decimal | str | Unset
Time: TypeAlias = datetime | date | str | Unset
Items: TypeAlias = Sequence[Any] | str | Unset
Object: TypeAlias = Mapping[str, Any] | str | Unset

class _Model(Protocol):
    def to_dict(self) -> Any: ...

Body: TypeAlias = Mapping[str, Any] | _Model | Unset
List = list

class Resource:
    """A resource of the API, or a list of them."""

    def with_options(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        repeatable: bool | None = None,
        headers: Mapping[str, str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...

class Called(Resource):
    """A resource that takes the values of its path by being called."""

class Instance:
    """A resource as Twilio answered it."""

    @property
    def http(self) -> Reply | None: ...
    def to_dict(self) -> Any: ...
    # What the catalog does not know is there too.
    def __getattr__(self, name: str) -> Any: ...

T = TypeVar("T", covariant=True)

class Page(Generic[T]):
    """One page of a list."""

    @property
    def next_page_url(self) -> str | None: ...
    def next_page(self) -> Page[T] | None: ...
    def __iter__(self) -> Iterator[T]: ...
    def __len__(self) -> int: ...
    def __getitem__(self, index: int) -> T: ...
