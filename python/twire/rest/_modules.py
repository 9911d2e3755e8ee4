"""twilio-python's modules, `twire.rest.api.v2010.account.message`, for imports, annotations and mocks.

twilio-python has a file for each resource. Here a product's package makes modules when it is imported:
they are in `sys.modules`, and their classes are those that chains lead to. `MessageList` is the class of
`client.messages`, so that a test may replace `twire.rest.api.v2010.account.message.MessageList.create`.
"""

from __future__ import annotations

import sys
from keyword import iskeyword
from types import ModuleType

from twire import _twire
from twire.rest import _names, _nested
from twire.rest._resource import resource_class

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_PLURALS = (("ies", "y"), ("sses", "ss"), ("ses", "se"), ("xes", "x"), ("s", ""))


class Module(ModuleType):
    """The module of a resource: its classes, and those of what is below it."""

    def __init__(self, name: str, chain: str) -> None:
        super().__init__(name, f"twilio-python's names of `{chain}`.")
        self.__path__: list[str] = []
        self._chain = chain
        #: The same, called with values of the path.
        self._called: list[str] = []
        self._below: list[Module] = []

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("_"):
            for module in (self, *self._below):
                make = module._classes().get(name)
                if make is not None:
                    made = make()
                    setattr(self, name, made)
                    return made
        raise AttributeError(f"module {self.__name__} has no {name!r}")

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._classes()})

    def _classes(self) -> dict[str, Callable[[], type]]:
        """Its classes, which are made when they are asked for."""
        chain, module = self._chain, self.__name__
        title = "".join(part[:1].upper() + part[1:] for part in module.rpartition(".")[2].split("_"))
        if chain.count(".") < 2:  # A product, or a version of one.
            return {title: lambda: resource_class(chain, awaited=False)}
        listed, one = self._places()
        made: dict[str, Callable[[], type]] = {
            f"{title}List": lambda: resource_class(listed, awaited=False),
            f"{title}Instance": lambda: _nested.record_class(f"{title}Instance", module, chain),
            f"{title}Page": lambda: _nested.page_class(f"{title}Page", module, chain),
        }
        if one:
            made[f"{title}Context"] = lambda: resource_class(one[0], awaited=False)
        return made

    def _places(self) -> tuple[str, list[str]]:
        """The chain of the list of it, and those of one of it."""
        called = sorted(self._called, key=lambda chain: int(chain.rpartition("@")[2] or 1))
        if called and called[0] in _names.LISTS:
            return called[0], called[1:]
        return self._chain, called


def product(name: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Makes the modules below a product's package; its `__getattr__` and `__dir__`."""
    top = name.rpartition(".")[2]
    made = {top: Module(name, top)}
    for chain in _twire.chains(top):
        above = made[top]
        steps = chain.split(".")
        for count in range(2, len(steps) + 1):
            before, last = ".".join(steps[: count - 1]), steps[count - 1]
            plain, called, _ = last.partition("@")
            target = f"{before}.{plain}"
            module = made.get(target)
            if module is None:
                module = made[target] = Module(f"{above.__name__}.{segment(target)}", target)
                _put(module, above)
            if called and f"{before}.{last}" not in module._called:
                module._called.append(f"{before}.{last}")
            above = module
    package = sys.modules[name]
    for module in made[top]._below:
        setattr(package, module.__name__.rpartition(".")[2], module)
    return made[top].__getattr__, made[top].__dir__


def _put(module: Module, above: Module) -> None:
    sys.modules[module.__name__] = module
    setattr(above, module.__name__.rpartition(".")[2], module)
    above._below.append(module)


def segment(chain: str) -> str:
    """The name of a resource's module: the singular of its link, mostly."""
    link = chain.rpartition(".")[2].partition("@")[0]
    if chain.count(".") < 2 or chain in _names.SAME:
        return link
    name = _names.OTHER.get(chain)
    if name is None:
        plural, singular = next((p for p in _PLURALS if link.endswith(p[0])), ("", ""))
        name = link.removesuffix(plural) + singular if plural else link
    return f"{name}_" if iskeyword(name) else name
