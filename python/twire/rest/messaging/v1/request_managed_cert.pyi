# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

RequestManagedCertList = _.V1RequestManagedCert
RequestManagedCertContext = _.V1RequestManagedCertContext
RequestManagedCertInstance = _.V1RequestManagedCertInstance
RequestManagedCertPage = Page[RequestManagedCertInstance]

def __getattr__(name: str) -> Any: ...
