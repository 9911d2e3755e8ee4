# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

LinkshorteningMessagingServiceDomainAssociationList = _.V1LinkshorteningMessagingServiceDomainAssociation
LinkshorteningMessagingServiceDomainAssociationContext = _.V1LinkshorteningMessagingServiceDomainAssociationContext
LinkshorteningMessagingServiceDomainAssociationInstance = _.V1LinkshorteningMessagingServiceDomainAssociationInstance
LinkshorteningMessagingServiceDomainAssociationPage = Page[LinkshorteningMessagingServiceDomainAssociationInstance]

def __getattr__(name: str) -> Any: ...
