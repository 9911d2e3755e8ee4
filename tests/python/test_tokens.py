"""Tokens: as twilio-python makes them, and what is refused."""

from __future__ import annotations

import datetime
import json
import time
import warnings
from typing import Any

import pytest

import twire
from conftest import ROOT
from twire import _twire
from twire.base.exceptions import TwilioException
from twire.http.validation_client import ValidationPayload
from twire.jwt import Jwt, JwtDecodeError
from twire.jwt.access_token import AccessToken, AccessTokenGrant
from twire.jwt.access_token.grants import (
    ChatGrant,
    ConversationsGrant,
    IpMessagingGrant,
    PlaybackGrant,
    SyncGrant,
    TaskRouterGrant,
    VideoGrant,
    VoiceGrant,
)
from twire.jwt.client import ClientCapabilityToken
from twire.jwt.taskrouter.capabilities import (
    TaskQueueCapabilityToken,
    WorkerCapabilityToken,
    WorkspaceCapabilityToken,
)
from twire.jwt.validation import ClientValidationJwt

SECRET = "planted-secret-planted-secret-000"
NOW = int(time.time())
# Far away: the suite may take a while.
UNTIL = NOW + 12 * 3600

GRANTS: list[tuple[str, dict[str, Any]]] = [
    (
        "ChatGrant",
        {"service_sid": "IS1", "endpoint_id": "e", "deployment_role_sid": "R", "push_credential_sid": "CR"},
    ),
    ("ChatGrant", {}),
    ("SyncGrant", {"service_sid": "IS1", "endpoint_id": "e"}),
    ("VoiceGrant", {"incoming_allow": True, "push_credential_sid": "CR1", "endpoint_id": "e"}),
    ("VoiceGrant", {"outgoing_application_sid": "AP1", "outgoing_application_params": {"a": "b", "n": 1}}),
    ("VoiceGrant", {"incoming_allow": False}),
    ("VideoGrant", {"room": "lobby"}),
    ("TaskRouterGrant", {"workspace_sid": "WS1", "worker_sid": "WK1", "role": "worker"}),
    ("PlaybackGrant", {"grant": {"requestCredentials": None, "playbackUrl": "https://a.example"}}),
]


def payload(token: Any) -> dict[str, Any]:
    """Its claims, read by ours; without the one that is the moment itself."""
    claims = Jwt.from_jwt(token.to_jwt(), SECRET).payload
    claims.pop("jti", None)
    return claims


@pytest.mark.parametrize(("name", "fields"), GRANTS)
def test_access_tokens_are_twilio_pythons(name: str, fields: dict[str, Any]) -> None:
    import twilio.jwt.access_token as theirs
    import twilio.jwt.access_token.grants as their_grants

    import twire.jwt.access_token.grants as grants

    settings: dict[str, Any] = {"identity": "älice", "nbf": NOW, "valid_until": UNTIL, "region": "ie1"}
    mine = AccessToken("AC1", "SK1", SECRET, [getattr(grants, name)(**fields)], **settings)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        other = theirs.AccessToken("AC1", "SK1", SECRET, [getattr(their_grants, name)(**fields)], **settings)
    assert payload(mine) == payload(other)
    assert mine.headers == Jwt.from_jwt(other.to_jwt()).headers
    assert mine.payload["jti"].startswith("SK1-")


VECTORS = json.loads((ROOT / "tests/vectors/tokens.json").read_text())


@pytest.mark.parametrize("row", VECTORS["verify"], ids=lambda row: row["name"])
def test_the_vectors_of_all_languages(row: dict[str, Any]) -> None:
    if row["result"] == "ok":
        _, claims = _twire.verify(row["token"], row["secret"], row["now"])
        assert claims.get("grants", {}).get("identity") == row.get("identity")
    else:
        with pytest.raises(twire.TwireError) as caught:
            _twire.verify(row["token"], row["secret"], row["now"])
        assert caught.value.kind == row["result"]


PAYLOADS: list[tuple[str, tuple[Any, ...]]] = [
    (
        row["sha256"],
        (
            row["method"],
            row["path"],
            row["query"],
            {"authorization": row["authorization"], "Host": row["host"], "Accept": "*/*"},
            ["host", "authorization"],
            row["body"],
        ),
    )
    for row in VECTORS["request_hashes"]
] + [
    ("", ("GET", "/a", "", {}, [], "")),
    ("", ("GET", "/a", "", {"A": "1"}, ["b", "a"], None)),
    ("", ("POST", "/ä", "b=2&a=1", {"A": ["2", "1"], "b": "x"}, ("b", "a"), b"\x00\xff")),
    ("", ("DELETE", "/a/b", "b=2&a=1&b=1", {"AUTHORIZATION": "Basic x"}, ["authorization"], "ü")),
]


@pytest.mark.parametrize(("known", "given"), PAYLOADS)
def test_a_signed_request_is_twilio_pythons(known: str, given: tuple[Any, ...]) -> None:
    import twilio.http.validation_client as their_http
    import twilio.jwt.validation as theirs

    sids = ("AC1", "SK1", "CR1", VECTORS["rsa_key_pkcs8"])
    token = ClientValidationJwt(*sids, ValidationPayload(*given))
    other = theirs.ClientValidationJwt(*sids, their_http.ValidationPayload(*given))
    mine, expected = token.payload, other.payload
    assert not known or mine["rqh"] == known
    for name in ("nbf", "exp"):
        assert abs(mine.pop(name) - expected.pop(name)) < 60
    assert mine == expected
    assert (
        token.headers
        == other.headers
        == {"typ": "JWT", "alg": "RS256", "cty": "twilio-pkrv;v=1", "kid": "CR1"}
    )


class TestSignedRequests:
    PAYLOAD = ValidationPayload("GET", "/a", "", {"host": "a.example"}, ["host"], "")

    def make(self, *sids: str, pem: Any = VECTORS["rsa_key_pkcs8"], **settings: Any) -> ClientValidationJwt:
        return ClientValidationJwt(*(sids or ("AC1", "SK1", "CR1")), pem, self.PAYLOAD, **settings)

    @pytest.mark.parametrize("algorithm", ["RS256", "PS256"])
    @pytest.mark.parametrize("public", ["rsa_public_spki", "rsa_public_pkcs1"])
    def test_the_public_key_tells_who_signed(self, algorithm: str, public: str) -> None:
        token = self.make(pem=VECTORS["rsa_key_pkcs1"].encode(), algorithm=algorithm).to_jwt()
        read = ClientValidationJwt.from_jwt(token, VECTORS[public])
        assert read.payload["exp"] - read.payload["nbf"] == 300
        assert (read.issuer, read.subject, read.algorithm) == ("SK1", "AC1", algorithm)
        head, claims, signature = token.split(".")
        with pytest.raises(JwtDecodeError, match="does not match this key"):
            ClientValidationJwt.from_jwt(f"{head}.{claims}.{signature[:-8]}AAAAAAAA", VECTORS[public])

    def test_a_secret_is_no_public_key_and_a_public_key_no_secret(self) -> None:
        with pytest.raises(JwtDecodeError, match="not signed with RS256 or PS256"):
            ClientValidationJwt.from_jwt(
                AccessToken("AC1", "SK1", SECRET).to_jwt(), VECTORS["rsa_public_spki"]
            )
        with pytest.raises(JwtDecodeError, match="not signed with HS256"):
            AccessToken.from_jwt(self.make().to_jwt(), VECTORS["rsa_public_spki"])
        with pytest.raises(JwtDecodeError, match="public key"):
            ClientValidationJwt.from_jwt(self.make().to_jwt(), SECRET)

    def test_it_is_good_for_300_seconds_at_most(self) -> None:
        read = Jwt.from_jwt(self.make().to_jwt(ttl=60))
        assert read.payload["exp"] - read.payload["nbf"] == 60
        with pytest.raises(twire.ArgumentError, match="300"):
            self.make().to_jwt(ttl=301)

    @pytest.mark.parametrize(
        ("sids", "settings", "says"),
        [
            (("SK1", "SK1", "CR1"), {}, "account_sid"),
            (("AC1", "AC1", "CR1"), {}, "key_sid"),
            (("AC1", "SK1", "SK1"), {}, "credential_sid"),
            (("AC1", "SK1", ""), {}, "credential_sid"),
            ((), {"pem": "planted"}, "PEM"),
            ((), {"pem": VECTORS["rsa_public_spki"]}, "public"),
            ((), {"algorithm": "HS256"}, "RS256 or PS256"),
        ],
    )
    def test_what_cannot_sign(self, sids: tuple[str, ...], settings: dict[str, Any], says: str) -> None:
        with pytest.raises(twire.TwireError, match=says) as caught:
            self.make(*sids, **settings).to_jwt()
        assert "planted" not in str(caught.value)

    def test_repr_shows_nothing(self) -> None:
        assert repr(self.make()) == str(self.make()) == "<twire.jwt.ClientValidationJwt>"


def test_the_older_grants() -> None:
    token = AccessToken("AC1", "SK1", SECRET, [IpMessagingGrant("IS1"), ConversationsGrant("VS1")])
    assert token.payload["grants"] == {
        "ip_messaging": {"service_sid": "IS1"},
        "rtc": {"configuration_profile_sid": "VS1"},
    }


def test_twilio_python_reads_ours() -> None:
    import twilio.jwt.access_token as theirs

    token = AccessToken("AC1", "SK1", SECRET, [VideoGrant("lobby")], identity="alice").to_jwt()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        read = theirs.AccessToken.from_jwt(token, SECRET)
    assert read.payload["grants"] == {"identity": "alice", "video": {"room": "lobby"}}


@pytest.mark.parametrize(
    "allow",
    [
        {"allow_client_incoming": {"client_name": "alice"}},
        {"allow_client_outgoing": {"application_sid": "AP1"}},
        {
            "allow_client_outgoing": {"application_sid": "AP1", "a": "b c", "d": ["1", "2"]},
            "allow_client_incoming": {"client_name": "alice"},
        },
        {"allow_event_stream": {}},
        {"allow_event_stream": {"to": "+15558676543"}},
    ],
)
def test_client_capabilities_are_twilio_pythons(allow: dict[str, Any]) -> None:
    from urllib.parse import parse_qsl

    import twilio.jwt.client as theirs

    def scopes(token: Any) -> list[Any]:
        found = []
        for scope in payload(token)["scope"].split(" "):
            name, _, query = scope.partition("?")
            found.append((name, sorted(parse_qsl(query))))
        return sorted(found)

    mine = ClientCapabilityToken("AC1", SECRET, nbf=NOW, **allow)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        other = theirs.ClientCapabilityToken("AC1", SECRET, nbf=NOW, **allow)
        assert scopes(mine) == scopes(other)
    assert payload(mine)["iss"] == "AC1"


WORKER = ("AC1", SECRET, "WS1", "WK1")
CAPABILITIES: list[tuple[str, tuple[str, ...], dict[str, bool]]] = [
    ("WorkerCapabilityToken", WORKER, {}),
    (
        "WorkerCapabilityToken",
        WORKER,
        {"allow_update_activities": True, "allow_update_reservations": True, "allow_delete_self": True},
    ),
    (
        "WorkerCapabilityToken",
        WORKER,
        {
            "allow_web_sockets": False,
            "allow_fetch_self": False,
            "allow_fetch_activities": False,
            "allow_fetch_worker_reservations": False,
        },
    ),
    ("TaskQueueCapabilityToken", ("AC1", SECRET, "WS1", "WQ1"), {"allow_update_self": True}),
    ("TaskQueueCapabilityToken", ("AC1", SECRET, "WS1", "WQ1"), {"allow_fetch_self": False}),
    ("WorkspaceCapabilityToken", ("AC1", SECRET, "WS1"), {}),
    (
        "WorkspaceCapabilityToken",
        ("AC1", SECRET, "WS1"),
        {
            "allow_fetch_subresources": True,
            "allow_update_subresources": True,
            "allow_delete_subresources": True,
        },
    ),
]


@pytest.mark.parametrize(("name", "given", "allow"), CAPABILITIES)
def test_taskrouter_capabilities_are_twilio_pythons(
    name: str, given: tuple[str, ...], allow: dict[str, bool]
) -> None:
    import twilio.jwt.taskrouter.capabilities as theirs

    import twire.jwt.taskrouter.capabilities as capabilities

    def claims(token: Any) -> dict[str, Any]:
        found = payload(token)
        found["policies"] = sorted(map(str, found["policies"]))
        return found

    mine = getattr(capabilities, name)(*given, nbf=NOW, valid_until=UNTIL, **allow)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        other = getattr(theirs, name)(*given, nbf=NOW, valid_until=UNTIL, **allow)
        assert claims(mine) == claims(other)


def test_policies_of_ones_own() -> None:
    token = WorkspaceCapabilityToken("AC1", SECRET, "WS1", allow_web_sockets=False, allow_fetch_self=False)
    token.add_policy("https://a.example/**", "post", False, {"A": "1"}, {"B": {"required": True}, "C": {}})
    assert token.payload["policies"] == [
        {
            "url": "https://a.example/**",
            "method": "POST",
            "allow": False,
            "query_filter": {"A": "1"},
            "post_filter": {"B": {"required": True}, "C": {"required": False}},
        }
    ]


class TestTime:
    def test_how_long_it_lives(self) -> None:
        for ttl, seconds in ((60, 60), (datetime.timedelta(hours=24), 86400), (1.0, 1)):
            claims = AccessToken("AC1", "SK1", SECRET, ttl=ttl).payload
            assert abs(claims["exp"] - time.time() - seconds) < 60
        token = AccessToken("AC1", "SK1", SECRET, ttl=60)
        assert abs(Jwt.from_jwt(token.to_jwt(ttl=7200)).payload["exp"] - time.time() - 7200) < 60
        assert "nbf" not in token.payload
        assert abs(AccessToken("AC1", "SK1", SECRET, nbf=Jwt.GENERATE).payload["nbf"] - time.time()) < 60

    @pytest.mark.parametrize(
        "ttl", [0, -1, 86401, 0.5, float("nan"), float("inf"), datetime.timedelta(days=2)]
    )
    def test_outside_twilios_limits_it_is_an_error(self, ttl: Any) -> None:
        for make in (
            lambda: AccessToken("AC1", "SK1", SECRET, ttl=ttl).to_jwt(),
            lambda: AccessToken("AC1", "SK1", SECRET).to_jwt(ttl),
            lambda: ClientCapabilityToken("AC1", SECRET, ttl=ttl).to_jwt(),
            lambda: WorkspaceCapabilityToken("AC1", SECRET, "WS1", ttl).to_jwt(),
        ):
            with pytest.raises(twire.ArgumentError) as caught:
                make()
            assert caught.value.parameter == "ttl"

    def test_from_when_until_when(self) -> None:
        with pytest.raises(twire.ArgumentError, match="ttl"):
            AccessToken("AC1", "SK1", SECRET, valid_until=NOW - 10).to_jwt()
        with pytest.raises(twire.ArgumentError, match="expire before it is valid"):
            AccessToken("AC1", "SK1", SECRET, nbf=UNTIL + 10, valid_until=UNTIL).to_jwt()


class TestReading:
    def test_what_another_secret_signed(self) -> None:
        token = AccessToken("AC1", "SK1", SECRET).to_jwt()
        assert AccessToken.from_jwt(token).payload["sub"] == "AC1"
        for key in ("another", SECRET + "x"):
            with pytest.raises(JwtDecodeError, match="does not match this secret"):
                AccessToken.from_jwt(token, key)
        head, claims, signature = token.split(".")
        with pytest.raises(JwtDecodeError):
            AccessToken.from_jwt(f"{head}.{claims[:-4]}AAAA.{signature}", SECRET)

    @pytest.mark.parametrize(
        "text", ["", ".", "a.b", "a.b.c", "e30.e30.", "ü.ü.ü", "e30.W10.x", "x" * 100_000]
    )
    def test_what_is_no_token(self, text: str) -> None:
        with pytest.raises(JwtDecodeError):
            Jwt.from_jwt(text, SECRET)

    def test_one_that_is_over_or_not_begun(self) -> None:
        made = _twire.access_token("AC1", "SK1", SECRET, [], (60, None, None, NOW - 1000))
        with pytest.raises(JwtDecodeError, match="expired"):
            Jwt.from_jwt(made, SECRET)
        later = _twire.access_token("AC1", "SK1", SECRET, [], (7200, None, NOW + 3000, NOW))
        with pytest.raises(JwtDecodeError, match="not valid yet"):
            Jwt.from_jwt(later, SECRET)

    def test_without_a_signature_it_is_refused(self) -> None:
        # {"alg":"none","typ":"JWT"} and {"exp": 99999999999}
        forged = "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJleHAiOiA5OTk5OTk5OTk5OX0."
        with pytest.raises(JwtDecodeError, match="not signed"):
            Jwt.from_jwt(forged, SECRET)

    def test_the_error_has_the_common_base(self) -> None:
        assert issubclass(JwtDecodeError, TwilioException)
        assert issubclass(JwtDecodeError, ValueError)

    def test_what_was_read_is_not_made_again(self) -> None:
        read = Jwt.from_jwt(AccessToken("AC1", "SK1", SECRET).to_jwt())
        with pytest.raises(TypeError, match="cannot be encoded again"):
            read.to_jwt()


@pytest.mark.parametrize(
    ("make", "parameter"),
    [
        (lambda: AccessToken("SK1", "SK1", SECRET), "account_sid"),
        (lambda: AccessToken("AC1", "AC1", SECRET), "signing_key_sid"),
        (lambda: AccessToken("AC1", "SK1", ""), "secret"),
        (lambda: AccessToken("AC1", "SK1", "a b"), "secret"),
        (lambda: AccessToken("AC1", "SK1", SECRET, identity=""), "identity"),
        (lambda: AccessToken("AC1", "SK1", SECRET, algorithm="none"), "algorithm"),
        (lambda: AccessToken("AC1", "SK1", SECRET, [VideoGrant(), VideoGrant()]), "video"),
        (lambda: AccessToken("AC1", "SK1", SECRET, [PlaybackGrant()]), "player"),
        (
            lambda: ClientCapabilityToken("AC1", SECRET, allow_client_incoming={"client_name": "a-b"}),
            "client_name",
        ),
        (
            lambda: ClientCapabilityToken("AC1", SECRET, allow_client_outgoing={"application_sid": ""}),
            "application_sid",
        ),
        (lambda: WorkerCapabilityToken("AC1", SECRET, "WS1", "WK1/.."), "worker_sid"),
        (lambda: TaskQueueCapabilityToken("AC1", SECRET, "WS/1", "WQ1"), "workspace_sid"),
    ],
)
def test_what_cannot_be_a_token(make: Any, parameter: str) -> None:
    with pytest.raises(twire.ArgumentError) as caught:
        make().to_jwt()
    assert caught.value.parameter == parameter
    assert SECRET not in str(caught.value)


def test_grants() -> None:
    class Own(AccessTokenGrant):
        key = "brand_new"

        def to_payload(self) -> Any:
            return {"a": 1}

    token = AccessToken("AC1", "SK1", SECRET)
    token.add_grant(Own())
    assert token.payload["grants"] == {"brand_new": {"a": 1}}
    with pytest.raises(ValueError, match="AccessTokenGrant"):
        token.add_grant({"video": {}})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="allow_everything"):
        WorkerCapabilityToken("AC1", SECRET, "WS1", "WK1", allow_everything=True)
    for grant in (ChatGrant(), SyncGrant(), VoiceGrant(), TaskRouterGrant()):
        assert grant.to_payload() == {}


@pytest.mark.parametrize("algorithm", ["HS256", "HS384", "HS512"])
def test_algorithms(algorithm: str) -> None:
    token = AccessToken("AC1", "SK1", SECRET, algorithm=algorithm)
    assert Jwt.from_jwt(token.to_jwt(), SECRET).headers["alg"] == algorithm


def test_repr_shows_no_secret() -> None:
    for token in (AccessToken("AC1", "SK1", SECRET, [VideoGrant("x")]), ClientCapabilityToken("AC1", SECRET)):
        assert SECRET not in repr(token) + str(token)
