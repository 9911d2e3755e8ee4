"""The files of the distribution twire-stubs: what the main wheel leaves out (`exclude` in pyproject.toml)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Stubs(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        package = Path(self.root).parents[1] / "python"
        build_data["force_include"].update(
            {str(path): str(path.relative_to(package)) for path in package.glob("twire/rest/[a-z]*/**/*.pyi")}
        )
