# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import serverless as _

AssetList = _.V1ServicesAssets
AssetContext = _.V1ServicesAssetsContext
AssetInstance = _.V1ServicesAssetsInstance
AssetPage = Page[AssetInstance]

def __getattr__(name: str) -> Any: ...
