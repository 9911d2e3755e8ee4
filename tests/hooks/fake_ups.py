"""A UPS on the network, as apcupsd's own server speaks: fake_ups.py PORT FILE. The file says ONLINE or
ONBATT."""

from __future__ import annotations

import socketserver
import struct
import sys
from pathlib import Path

FLAGS = {"ONLINE": "0x05000008", "ONBATT": "0x05000010"}


class Session(socketserver.StreamRequestHandler):
    """Answers each command with the UPS's status, a line a record, and an empty record."""

    def handle(self) -> None:
        while length := self.rfile.read(2):
            self.rfile.read(struct.unpack(">H", length)[0])
            state = Path(sys.argv[2]).read_text().strip() or "ONLINE"
            status = {
                "APC": "001,030,0700",
                "UPSNAME": "ups1",
                "MODEL": "Fake UPS",
                "STATUS": state,
                "LINEV": "230.0 Volts",
                "LOADPCT": "10.0 Percent",
                "BCHARGE": "100.0 Percent",
                "TIMELEFT": "30.0 Minutes",
                "STATFLAG": FLAGS[state],
                "SERIALNO": "X1",
                "END APC": "x",
            }
            for name, value in status.items():
                line = f"{name:9}: {value}\n".encode()
                self.wfile.write(struct.pack(">H", len(line)) + line)
            self.wfile.write(b"\0\0")


class Server(socketserver.ThreadingTCPServer):
    """One thread a session; ends with the process."""

    allow_reuse_address = True
    daemon_threads = True


Server(("127.0.0.1", int(sys.argv[1])), Session).serve_forever()
