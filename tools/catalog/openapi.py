"""Reads one of Twilio's OpenAPI documents into a module of the catalog."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from typing import Any

Json = Any

METHODS = ("get", "post", "put", "patch", "delete")
ACTIONS = {"create", "list", "fetch", "update", "patch", "delete"}
PLACES = {"path": "p", "query": "q", "header": "h"}
BODIES = {
    "application/x-www-form-urlencoded": "form",
    "application/scim+json": "scim",
    "application/json": "json",
}
# What a string's format is in the catalog.
FORMATS = {
    "uri": "uri",
    "date-time": "datetime",
    "date-time-rfc-2822": "rfc2822",
    "date": "date",
    "http-method": "method",
    "phone-number": "phone",
    "iso-country-code": "country",
    "currency": "currency",
    "email": "email",
    "endpoint": "endpoint",
    "twiml": "twiml",
}
# A SID of a certain kind, of one of two kinds, and of any kind.
SID = re.compile(r"^\^?\(?([A-Z]{2}(?:\|[A-Z]{2})*)\)?\[(?:0-9|[a-zA-Z]-[a-zA-Z]|[a-f])+\]\{32\}\$?$")
ANY_SID = re.compile(r"^\^?\[[a-zA-Z-]+\]\{2\}\[0-9[a-zA-Z-]*\]\{32\}\$?$")
# Beside its records, a page holds only these.
PAGE_KEYS = {
    "end",
    "first_page_uri",
    "last_page_uri",
    "next_page_uri",
    "num_pages",
    "page",
    "page_size",
    "previous_page_uri",
    "start",
    "total",
    "uri",
    "meta",
    "schemas",
    "totalResults",
    "startIndex",
    "itemsPerPage",
}


def snake(name: str) -> str:
    """`MessagingServiceSid` -> `messaging_service_sid`; see core/src/catalog/compile/names.rs."""
    name = re.sub(r"[^A-Za-z0-9]+", "_", name.replace("<", "Before").replace(">", "After"))
    name = re.sub(r"([a-z])([A-Z])", r"\1_\2", name)
    name = re.sub(r"([A-Z0-9])([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"_+", "_", name).lower().strip("_")


def attribute(name: str) -> str:
    """The attribute for a link: camel case first, as twilio-python's generator does."""
    camel = "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", name))
    word = snake(camel)
    return word + "_" if keyword.iskeyword(word) else word


class Document:
    """One document and the module that it becomes."""

    def __init__(self, name: str, spec: Json) -> None:
        self.name = name
        self.spec = spec
        self.host = re.sub(r"^https?://", "", spec["servers"][0]["url"]).strip("/")
        self.domain = self.host.split(".")[0].replace("-", "_")
        self.enums: dict[str, list[str]] = {}
        self.schemas: dict[str, dict[str, str]] = {}
        self.components = spec.get("components", {}).get("schemas", {})
        self.paths = {self.shape(path): path for path in spec["paths"]}

    # References and names.

    def resolve(self, node: Json) -> Json:
        while isinstance(node, dict) and "$ref" in node:
            target: Json = self.spec
            for step in node["$ref"].lstrip("#/").split("/"):
                target = target[step]
            node = target
        return node

    @staticmethod
    def shape(path: str) -> str:
        return re.sub(r"\{[^}]*\}", "{}", path)

    def version(self, path: str) -> str:
        """The attribute below the domain: the document's, or the path's first segment."""
        first = path.split("/")[1]
        if self.name == "api_v2010":
            return "v2010"
        if re.fullmatch(r"v\d+", first):
            return first
        return attribute(first) if self.domain == "preview" else "versionless"

    # Types.

    def type(self, schema: Json, owner: str) -> str:
        """The TYPE of a schema; what it names is collected. `owner` names what has no name."""
        nullable = "?" if schema.get("nullable") or self.resolve(schema).get("nullable") else ""
        return self.plain_type(schema, owner) + nullable

    def plain_type(self, schema: Json, owner: str) -> str:
        if "$ref" in schema:
            return self.reference(schema["$ref"].rsplit("/", 1)[1])
        if "oneOf" in schema:
            return "oneof<" + ",".join(self.type(s, owner) for s in schema["oneOf"]) + ">"
        if "allOf" in schema and len(schema["allOf"]) == 1:
            return self.plain_type(schema["allOf"][0], owner)
        kind, form = schema.get("type"), str(schema.get("format"))
        if "enum" in schema and form != "http-method":
            values = [str(v) for v in schema["enum"] if v is not None]
            self.enums.setdefault(owner, values)
            return f"enum:{owner}"
        if kind == "string":
            return self.string(schema, form)
        if kind == "boolean":
            return "bool"
        if kind == "integer":
            return "int64" if form == "int64" else "int"
        if kind == "number":
            return "number"
        if kind == "array":
            return "[" + self.type(schema.get("items", {}), owner + "~") + "]"
        if kind == "object":
            return self.object(schema, form, owner)
        return "any"

    @staticmethod
    def string(schema: Json, form: str) -> str:
        pattern = schema.get("pattern", "")
        found = SID.match(pattern)
        if found:
            return "sid:" + found.group(1)
        if ANY_SID.match(pattern):
            return "sid:*"
        return FORMATS.get(form, "string")

    def object(self, schema: Json, form: str, owner: str) -> str:
        prefix = "prefixed-collapsible-map-"
        if form.startswith(prefix):
            return "pcm:" + form[len(prefix) :]
        if schema.get("properties"):
            self.collect(owner, schema)
            return f"ref:{owner}"
        more = schema.get("additionalProperties")
        if isinstance(more, dict) and more:
            return f"map<{self.type(more, owner + '~')}>"
        return "map" if form == "uri-map" else "object"

    def reference(self, name: str) -> str:
        schema = self.components[name]
        if schema.get("properties"):
            self.collect(name, schema)
            return f"ref:{name}"
        return self.plain_type(schema, name)

    def collect(self, name: str, schema: Json) -> None:
        """Adds an object and what it names; an object that names itself ends there."""
        if name in self.schemas:
            return
        self.schemas[name] = {}
        for prop, of in schema["properties"].items():
            self.schemas[name][prop] = self.type(of, f"{name}.{prop}")

    # Operations.

    def operations(self) -> Iterator[Json]:
        for path, item in self.spec["paths"].items():
            for method in METHODS:
                if method in item:
                    yield self.operation(path, item, method)

    def operation(self, path: str, item: Json, method: str) -> Json:
        source = item[method]
        name = source["operationId"]
        action = self.action(name, method)
        out: dict[str, Json] = {
            "n": name,
            "v": self.version(path),
            "r": self.chain(path, source),
            "a": action,
            "m": method.upper(),
            "p": path,
        }
        params = [self.param(name, p) for p in source.get("parameters", [])]
        params.sort(key=lambda p: "pqh".index(p[1]))
        body = self.body(source)
        if body:
            kind, schema, required = body
            out["b"] = kind
            if required:
                out["br"] = 1
            if kind == "form":
                params += self.fields(name, self.resolve(schema), "f", name)
            else:
                out["bn"], out["bt"], properties = self.json_body(name, schema)
                params += properties
        if params:
            out["q"] = params
        groups = source.get("x-twilio", {}).get("conditional")
        if groups:
            wires = {snake(p[0]): p[0] for p in params}
            out["one"] = [[wires[member] for member in group] for group in groups]
        statuses = sorted(int(s) for s in source["responses"] if s.isdigit() and 200 <= int(s) < 400)
        out["ok"] = statuses
        self.answer(out, name, source)
        security = source.get("security", self.spec.get("security"))
        out["sec"] = self.auth(security)
        return out

    @staticmethod
    def action(name: str, method: str) -> str:
        word = re.match(r"[A-Z][a-z]+", name)
        action = word.group(0).lower() if word else ""
        if action in ACTIONS:
            return action
        return {"get": "fetch", "put": "update", "patch": "patch", "delete": "delete"}.get(method, "create")

    @staticmethod
    def auth(security: Json) -> str:
        if not security:
            return "none"
        return "bearer" if any("auth2" in scheme.lower() for s in security for scheme in s) else "basic"

    # Attribute chains.

    def chain(self, path: str, operation: Json) -> str:
        """Links along the parents: each the mount name, or the path's last word.

        A parent that is an instance is called with the values of its path, as far as this path has
        them. The last link takes what is left; an instance without values is called with none.
        """
        steps: list[tuple[str, Json]] = []
        at: str | None = path
        while at is not None and len(steps) < 12:
            extension = self.spec["paths"].get(at, {}).get("x-twilio", {})
            steps.insert(0, (at, extension))
            at = self.parent(at, extension)
        values, taken, links = path.count("{"), 0, []
        for at, extension in steps[:-1]:
            own = min(at.count("{"), values) - taken if at.endswith(("}", "}.json")) else 0
            taken += own
            links.append(self.link(at, extension) + self.mark(own))
        last = {**steps[-1][1], **operation.get("x-twilio", {})}
        mark = self.mark(values - taken)
        if not mark and last.get("pathType") == "instance":
            mark = "@0"
        return ".".join([*links, self.link(path, last) + mark])

    def parent(self, path: str, extension: Json) -> str | None:
        wanted = extension.get("parent")
        if not wanted:
            return None
        version = path.split("/")[1]
        return self.paths.get(self.shape(f"/{version}{wanted}")) or self.paths.get(self.shape(wanted))

    @staticmethod
    def link(path: str, extension: Json) -> str:
        segments = [re.sub(r"\.json$", "", s) for s in path.split("/")]
        words = [s for s in segments if s and not s.startswith("{")]
        return attribute(extension.get("mountName") or words[-1])

    @staticmethod
    def mark(values: int) -> str:
        return "" if values == 0 else "@" if values == 1 else f"@{values}"

    # Parameters.

    def param(self, operation: str, param: Json) -> list[Json]:
        param = self.resolve(param)
        name = param["name"]
        kind = self.type(param["schema"], f"{operation}.{name}")
        required = param.get("required", False) or param["in"] == "path"
        flags = self.flags(param, required) | self.flags(param["schema"], False)
        return self.trim([name, PLACES[param["in"]], kind, flags])

    def fields(self, operation: str, schema: Json, place: str, owner: str) -> list[list[Json]]:
        required = schema.get("required", [])
        return [
            self.trim([name, place, self.type(of, f"{owner}.{name}"), self.flags(of, name in required)])
            for name, of in schema.get("properties", {}).items()
        ]

    @staticmethod
    def flags(source: Json, required: bool) -> int:
        pii = source.get("x-twilio", {}).get("pii", {})
        return (
            (1 if required else 0)
            | {"standard": 2, "sensitive": 4}.get(pii.get("handling"), 0)
            | (8 if source.get("deprecated") else 0)
        )

    @staticmethod
    def trim(param: list[Json]) -> list[Json]:
        return param if param[3] else param[:3]

    def body(self, source: Json) -> tuple[str, Json, bool] | None:
        request = self.resolve(source.get("requestBody", {}))
        for media, kind in BODIES.items():
            if media in request.get("content", {}):
                schema = request["content"][media].get("schema", {})
                return kind, schema, bool(request.get("required"))
        return None

    def json_body(self, operation: str, schema: Json) -> tuple[str, str, list[list[Json]]]:
        """The body's argument, its type, and its properties."""
        named = schema["$ref"].rsplit("/", 1)[1] if "$ref" in schema else None
        kind = self.type(schema, f"{operation}.body")
        resolved = self.resolve(schema)
        properties = self.fields(operation, resolved, "j", named or f"{operation}.body")
        return (snake(named) if named else "body"), kind, properties

    # Answers.

    def answer(self, out: dict[str, Json], operation: str, source: Json) -> None:
        for status, response in sorted(source["responses"].items()):
            response = self.resolve(response)
            if status[0] not in "23":
                continue
            for media, content in response.get("content", {}).items():
                schema = content.get("schema")
                if schema is None:
                    continue
                kind = self.type(schema, f"{operation}.out")
                if media == "application/scim+json":
                    out["oc"] = "scim"
                out["o"] = kind
                if out["a"] == "list":
                    out["pg"] = self.pages(kind)
                return

    def pages(self, kind: str) -> list[str]:
        """How a list goes on: style, key of its records, TYPE of one."""
        page = self.schemas.get(kind.removeprefix("ref:").rstrip("?"), {})
        lists = [k for k, t in page.items() if t.startswith("[") and k not in PAGE_KEYS]
        key = lists[0] if lists else ""
        item = page.get(key, "[any]").rstrip("?")[1:-1]
        meta = self.schemas.get(page.get("meta", "").removeprefix("ref:").rstrip("?"), {})
        if "next_page_uri" in page:
            style = "uri"
        elif "nextToken" in meta:
            style = "token"
        elif "next_page_url" in meta:
            style = "meta"
        elif "page" in page:
            style = "page"
        else:
            style = "none"
        return [style, key, item]
