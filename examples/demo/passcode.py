"""Sends a one-time passcode and checks what was entered; the environment says whose account it is."""

import os

from phone import ask

from twire.rest import Client

TO = "+15558676543"
service = Client().verify.v2.services(os.environ["TWILIO_VERIFY_SERVICE_SID"])

verification = service.verifications.create(to=TO, channel="sms")
print(f"  sent to {TO}: {verification.status}")

# Only the phone knows the code; no answer of Twilio's ever holds it.
code = ask("verifications", to=TO, wait="60s")["verifications"][0]["code"]
print(f"  phone {TO}: your code is {code}")

checks = service.verification_checks
wrong = f"{(int(code[0]) + 1) % 10}{code[1:]}"
print(f"  {wrong} is entered: {checks.create(to=TO, code=wrong).status}")
print(f"  {code} is entered: {checks.create(to=TO, code=code).status}")
