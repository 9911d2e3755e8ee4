"""What is commonly written: twilio-python, a loop of retries, and a file that remembers how far it got.

naive.py ALERTS PLACE SENDER TO
"""

import pathlib
import sys
import time

from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client

alerts, place, sender, to = sys.argv[1:]
client = Client(http_client=TwilioHttpClient(timeout=2))
done = pathlib.Path(place)
reached = int(done.read_text()) if done.exists() else 0

for at, body in enumerate(pathlib.Path(alerts).read_text().splitlines()[reached:], reached + 1):
    for attempt in range(5):
        try:
            client.messages.create(to=to, from_=sender, body=body)
            break
        except Exception as error:
            print(f"{body}, attempt {attempt + 1}: {error}")
            time.sleep(0.05 * 2**attempt)
    done.write_text(str(at))
