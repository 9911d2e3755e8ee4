"""The rules by which a document becomes a module: `pytest tools/catalog`."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import generate
import merge
import openapi

Json = Any


def path(kind: str, parent: str = "", **methods: Json) -> Json:
    extension = {"pathType": kind, **({"parent": parent} if parent else {})}
    return {"x-twilio": extension, **methods}


def op(name: str, **more: Json) -> Json:
    return {"operationId": name, "responses": {"200": {"content": {}}}, **more}


def value(name: str, place: str, **schema: Json) -> Json:
    return {"name": name, "in": place, "schema": {"type": "string", **schema}}


SERVICE = value("ServiceSid", "path", pattern="^VA[0-9a-fA-F]{32}$")
DOCUMENT: Json = {
    "servers": [{"url": "https://some-thing.twilio.com"}],
    "security": [{"accountSid_authToken": []}],
    "paths": {
        "/v1/Services": path(
            "list",
            get=op(
                "ListService",
                parameters=[
                    value("DateCreated<", "query", format="date-time"),
                    {"name": "PageSize", "in": "query", "schema": {"type": "integer", "format": "int64"}},
                ],
                responses={
                    "200": {
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "services": {
                                            "type": "array",
                                            "items": {"$ref": "#/components/schemas/service"},
                                        },
                                        "meta": {
                                            "type": "object",
                                            "properties": {
                                                "next_page_url": {
                                                    "type": "string",
                                                    "format": "uri",
                                                    "nullable": True,
                                                }
                                            },
                                        },
                                    },
                                }
                            }
                        }
                    }
                },
            ),
        ),
        "/v1/Services/{Sid}": path("instance", get=op("FetchService", parameters=[value("Sid", "path")])),
        "/v1/Services/{ServiceSid}/Checks": path(
            "list",
            "/Services/{Sid}",
            post=op(
                "CreateCheck",
                parameters=[value("X-Extra", "header"), SERVICE],
                requestBody={
                    "content": {
                        "application/x-www-form-urlencoded": {
                            "schema": {
                                "type": "object",
                                "required": ["To"],
                                "properties": {
                                    "To": {
                                        "type": "string",
                                        "format": "phone-number",
                                        "x-twilio": {"pii": {"handling": "standard"}},
                                    },
                                    "MediaUrl": {
                                        "type": "array",
                                        "items": {"type": "string", "format": "uri"},
                                    },
                                    "Mode": {"type": "string", "enum": ["a", "b"], "nullable": True},
                                    "Extra": {"type": "object", "format": "prefixed-collapsible-map-Add"},
                                },
                            }
                        }
                    }
                },
                responses={"201": {}, "202": {}, "404": {}},
                **{"x-twilio": {"conditional": [["media_url", "mode"]]}},
            ),
        ),
        "/v1/Services/{ServiceSid}/Checks/Summary": path(
            "instance",
            "/Services/{ServiceSid}/Checks/{Sid}",
            get=op("FetchSummary", parameters=[SERVICE], security=[]),
        ),
        "/v1/Services/{ServiceSid}/Checks/{Sid}": path(
            "instance",
            "/Services/{Sid}",
            put=op(
                "UpdateCheck",
                parameters=[SERVICE, value("Sid", "path")],
                requestBody={
                    "required": True,
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/some.v1.check_request"}}
                    },
                },
            ),
        ),
    },
    "components": {
        "schemas": {
            "service": {
                "type": "object",
                "properties": {"sid": {"type": "string", "pattern": "^VA[0-9a-fA-F]{32}$", "nullable": True}},
            },
            "some.v1.check_request": {
                "type": "object",
                "required": ["code"],
                "properties": {"code": {"type": "integer"}},
            },
        }
    },
}


@pytest.fixture
def ops() -> dict[str, Json]:
    made = generate.module("some_v1", DOCUMENT)
    assert made is not None
    return {op["n"]: op for op in made["ops"]}


@pytest.mark.parametrize(
    ("name", "chain"),
    [
        ("ListService", "services"),
        ("FetchService", "services@"),
        ("CreateCheck", "services@.checks"),
        ("UpdateCheck", "services@.checks@"),
        # Its path has no value for the parent, and an instance is called all the same.
        ("FetchSummary", "services@.checks.summary@0"),
    ],
)
def test_chains(ops: dict[str, Json], name: str, chain: str) -> None:
    assert ops[name]["r"] == chain


def test_parameters_bodies_and_answers(ops: dict[str, Json]) -> None:
    create = ops["CreateCheck"]
    assert create["q"] == [
        ["ServiceSid", "p", "sid:VA", 1],
        ["X-Extra", "h", "string"],
        ["To", "f", "phone", 3],
        ["MediaUrl", "f", "[uri]"],
        ["Mode", "f", "enum:CreateCheck.Mode?"],
        ["Extra", "f", "pcm:Add"],
    ]
    assert (create["b"], create["one"], create["ok"]) == ("form", [["MediaUrl", "Mode"]], [201, 202])
    update = ops["UpdateCheck"]
    assert (update["a"], update["b"], update["br"]) == ("update", "json", 1)
    assert (update["bn"], update["bt"]) == ("some_v1_check_request", "ref:some.v1.check_request")
    assert update["q"][2:] == [["code", "j", "int", 1]]
    listing = ops["ListService"]
    assert listing["q"][0] == ["DateCreated<", "q", "datetime"]
    assert listing["pg"] == ["meta", "services", "ref:service"]
    assert ops["FetchSummary"]["sec"] == "none"


@pytest.mark.parametrize(
    ("wire", "argument"),
    [
        ("StatusCallback", "status_callback"),
        ("DateSent<", "date_sent_before"),
        ("A2PProfileBundleSid", "a2p_profile_bundle_sid"),
        ("AwsS3Url", "aws_s3_url"),
        ("X-Twilio-Webhook-Enabled", "x_twilio_webhook_enabled"),
        ("Totp.TimeStep", "totp_time_step"),
        ("pageSize", "page_size"),
    ],
)
def test_names(wire: str, argument: str) -> None:
    assert openapi.snake(wire) == argument


def test_what_only_the_library_knows_is_kept() -> None:
    new = generate.module("some_v1", DOCUMENT)
    assert new is not None
    old = json.loads(json.dumps(new))
    check = next(op for op in old["ops"] if op["n"] == "CreateCheck")
    fresh = ["Fresh", "f", "string", 0, merge.LIBRARY]
    # Where the library has it; and what is new in the documents comes last.
    newest = check["q"].pop()
    check["q"].insert(1, fresh)
    listed = next(op for op in old["ops"] if op["n"] == "ListService")
    listed["q"].reverse()
    check["r"] = "services@.new_checks"
    old["ops"] += [
        {
            "n": "Mine",
            "from": merge.LIBRARY,
            "r": "mine",
            "a": "fetch",
            "m": "GET",
            "p": "/v1/Mine",
            "o": "ref:M",
        },
        {"n": "Gone", "r": "gone", "a": "fetch", "m": "GET", "p": "/v1/Gone"},
        {"n": "Never", "from": "spec-only", "r": "never", "a": "fetch", "m": "GET", "p": "/v1/Never"},
    ]
    old["schemas"] |= {"M": {"x": "ref:N?"}, "N": {"y": "int"}, "Unused": {"z": "int"}}
    old["ops"] = [op for op in old["ops"] if op["n"] != "FetchSummary"]
    newer = next(iter(old["enums"]))
    old["enums"][newer].append("newer")
    joined = merge.Merge(new, old)
    out = joined.module()
    ops = {op["n"]: op for op in out["ops"]}
    assert ops["CreateCheck"]["q"][1] == fresh
    assert ops["CreateCheck"]["q"][-1] == newest
    assert [p[0] for p in ops["ListService"]["q"]] == ["PageSize", "DateCreated<"]
    assert ops["CreateCheck"]["r"] == "services@.new_checks"
    assert ops["Mine"]["from"] == merge.LIBRARY
    assert ops["Gone"]["from"] == merge.LIBRARY
    assert ops["FetchSummary"]["from"] == "spec-only"
    assert "Never" not in ops
    assert out["enums"][newer] == [*new["enums"][newer], "newer"]
    assert {"M", "N"} <= set(out["schemas"])
    assert "Unused" not in out["schemas"]
    assert len(joined.notes) == 4
    # Once joined, joining again changes nothing.
    assert merge.Merge(new, out).module() == out


def test_files_are_written_a_line_an_operation(tmp_path: Path) -> None:
    source, target = tmp_path / "json", tmp_path / "catalog"
    source.mkdir()
    target.mkdir()
    (source / "twilio_some_v1.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    assert generate.main([str(source), str(target), "--check"]) == 1
    assert not (target / "some_v1.json").exists()
    assert generate.main([str(source), str(target)]) == 0
    text = (target / "some_v1.json").read_text(encoding="utf-8")
    made = json.loads(text)
    assert (made["host"], made["domain"]) == ("some-thing.twilio.com", "some_thing")
    assert (made["version"], made["path_version"], made["auth"]) == ("v1", "v1", "basic")
    assert sum(line.startswith('{"n":') for line in text.splitlines()) == 5
    # New operations are marked as the documents' only, and stay as they are.
    assert generate.main([str(source), str(target), "--check"]) == 0
