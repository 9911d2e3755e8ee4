# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import insights as _

AnnotationList = _.V1CallsAnnotation
AnnotationContext = _.V1CallsAnnotationContext

def __getattr__(name: str) -> Any: ...
