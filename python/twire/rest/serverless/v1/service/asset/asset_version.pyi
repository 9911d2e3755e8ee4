# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import serverless as _

AssetVersionList = _.V1ServicesAssetsAssetVersions
AssetVersionContext = _.V1ServicesAssetsAssetVersionsContext
AssetVersionInstance = _.V1ServicesAssetsAssetVersionsInstance
AssetVersionPage = Page[AssetVersionInstance]

def __getattr__(name: str) -> Any: ...
