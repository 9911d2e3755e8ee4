"""TwiML: the shared vectors, twilio-python's names and bytes, and what Python adds."""

from __future__ import annotations

import gc
import importlib
import inspect
import json
import xml.etree.ElementTree as ElementTree
from typing import Any

import pytest

import twire
from conftest import ROOT, rendered
from twire import _twire
from twire.twiml import GenericNode, TwiML, TwiMLException, parse
from twire.twiml.messaging_response import Message, MessagingResponse
from twire.twiml.voice_response import Dial, Gather, Number, Say, VoiceResponse

VECTORS = json.loads((ROOT / "tests/vectors/twiml.json").read_text())
DOCUMENTS = {"voice": "voice_response", "messaging": "messaging_response", "fax": "fax_response"}


def classes(document: str) -> dict[str, type[TwiML]]:
    module = importlib.import_module(f"twire.twiml.{DOCUMENTS[document]}")
    return {name: getattr(module, name) for name in module.__all__}


def by_tag(document: str, tag: str) -> type[TwiML] | None:
    """The element of that tag; of several the one of the same name."""
    found = classes(document)
    if tag in found:
        return found[tag]
    fitting = [kind for _, kind in sorted(found.items()) if kind._rule is not None and kind._rule.tag == tag]
    return fitting[0] if fitting else None


def build(node: dict[str, Any], element: Any = None) -> Any:
    """The tree below a node, of generic elements; of `element` where one is given."""
    if element is None:
        element = GenericNode(node["tag"], None, **dict(node.get("attrs", [])))
    for child in node.get("children", []):
        if "text" in child:
            element.append(child["text"])
        elif "comment" in child:
            element.comment(child["comment"])
        else:
            element.append(build(child))
    return element


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: case["id"])
def test_vectors(case: dict[str, Any]) -> None:
    element = build(case["root"])
    for text in case.get("before", []):
        element.comment_before(text)
    for text in case.get("after", []):
        element.comment_after(text)
    assert element.to_xml() == case["xml"]
    ElementTree.fromstring(case["xml"])
    kind = by_tag(case["document"], case["root"]["tag"])
    if kind is None or "attrs" in case["root"]:
        return
    # The same below an element whose rules are checked.
    arguments = (
        [""] if kind._rule is not None and any(n and x is None for _, x, n in kind._rule.arguments) else []
    )
    checked = build(case["root"], kind(*arguments))
    if case["fault"] is None:
        checked.to_xml()
    else:
        with pytest.raises(TwiMLException) as caught:
            checked.to_xml()
        assert caught.value.msg == case["fault"]
        checked.allow_anything().to_xml()


@pytest.mark.parametrize("case", VECTORS["escaping"], ids=lambda case: case["id"])
def test_escaping(case: dict[str, Any]) -> None:
    if "xml" in case:
        assert build(case["root"]).to_xml() == case["xml"]
    else:
        with pytest.raises(TwiMLException, match=case["error"]):
            build(case["root"]).to_xml()


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: case["id"])
def test_what_is_written_is_read_again(case: dict[str, Any]) -> None:
    root = parse(case["xml"], allow_anything=True)
    assert root.to_xml() == case["xml"]
    assert root.name == case["root"]["tag"]
    if case["fault"] is None and case["root"]["tag"] == "Response":
        assert parse(case["xml"].encode(), case["document"]).to_xml() == case["xml"]
    elif case["root"]["tag"] == "Response":
        with pytest.raises(TwiMLException, match=r"line 1, column \d+: "):
            parse(case["xml"], case["document"])


@pytest.mark.parametrize("case", VECTORS["parse"], ids=lambda case: case["id"])
def test_texts_are_read_or_their_fault_is_named(case: dict[str, Any]) -> None:
    if "error" in case:
        with pytest.raises(TwiMLException) as caught:
            parse(case["text"], case["document"])
        assert case["error"] in str(caught.value)
    else:
        assert parse(case["text"], case["document"]).to_xml() == case["xml"]


class TestParse:
    def test_classes(self) -> None:
        text = "<!--a--><Response>\n <Gather numDigits='1'><Say>Press <break/>1</Say></Gather></Response>"
        root = parse(text)
        assert type(root) is VoiceResponse
        (gather,) = root.verbs
        assert type(gather) is Gather
        assert gather.attrs == {"numDigits": "1"}
        (say,) = gather.verbs
        assert type(say) is Say
        assert say.value == "Press 1"
        assert type(say.verbs[1]).__name__ == "SsmlBreak"
        gather.say("again")
        root.hangup()
        written = (
            '<!--a--><Response><Gather numDigits="1"><Say>Press <break />1</Say><Say>again</Say></Gather>'
        )
        assert root.to_xml(xml_declaration=False) == f"{written}<Hangup /></Response>"
        assert type(parse("<Response><Message>x</Message></Response>")) is MessagingResponse

    def test_what_the_rules_do_not_know(self) -> None:
        text = '<Response><New a="1"><Say>x</Say></New></Response>'
        with pytest.raises(TwiMLException, match="line 1, column 11: Response: <New>"):
            parse(text)
        root = parse(text, allow_anything=True)
        assert type(root) is VoiceResponse
        assert type(root.verbs[0]) is GenericNode
        assert root.to_xml(xml_declaration=False) == text
        with pytest.raises(TwiMLException):
            root.allow_anything(False).to_xml()
        assert type(parse("<x/>", allow_anything=True)) is GenericNode

    @pytest.mark.parametrize(
        "text",
        [
            *("", "x", "<Response>", "<Response/><Response/>", "<Response><Say>&a;</Say></Response>"),
            '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><Response><Say>&a;</Say></Response>',
            *(
                "<Response><Say>\0</Say></Response>",
                b"<Response>\xff</Response>",
                "<a>" * 100_000,
                "x" * 2_000_000,
            ),
        ],
    )
    def test_refused(self, text: str | bytes) -> None:
        for allow in (False, True):
            with pytest.raises(TwiMLException):
                parse(text, allow_anything=allow)

    def test_an_unknown_kind(self) -> None:
        with pytest.raises(twire.ArgumentError, match="none of voice"):
            parse("<Response/>", "video")


class TestTwilioPython:
    @pytest.mark.parametrize("document", DOCUMENTS)
    def test_classes_methods_and_arguments(self, document: str) -> None:
        theirs = importlib.import_module(f"twilio.twiml.{DOCUMENTS[document]}")
        mine = classes(document)
        known = {
            name: kind
            for name, kind in vars(theirs).items()
            if inspect.isclass(kind) and kind.__module__ == theirs.__name__
        }
        assert known.keys() <= mine.keys()
        for name, kind in known.items():
            arguments = list(inspect.signature(kind.__init__).parameters)[1:]
            assert set(arguments) <= set(inspect.signature(mine[name]).parameters), name
            for method in (
                n for n, m in vars(kind).items() if inspect.isfunction(m) and not n.startswith("_")
            ):
                ours = inspect.signature(getattr(mine[name], method)).parameters
                # Theirs in the same order; some are newer here.
                wanted = list(inspect.signature(getattr(kind, method)).parameters)
                assert [p for p in ours if p in wanted] == wanted, f"{name}.{method}"

    @pytest.mark.parametrize("document", DOCUMENTS)
    def test_bytes(self, document: str) -> None:
        """Every element with every argument of twilio-python's."""
        theirs = importlib.import_module(f"twilio.twiml.{DOCUMENTS[document]}")
        for name, mine in classes(document).items():
            kind = getattr(theirs, name, None)
            if kind is None:
                continue
            parameters = [
                p for p in inspect.signature(kind.__init__).parameters if p not in ("self", "kwargs")
            ]
            values: list[Any] = ["<&\"'>", True, 3, False, "ü\n", 1.5]
            given = {p: values[n % len(values)] for n, p in enumerate(parameters)}
            for text in (
                "message",
                "body",
                "name",
                "number",
                "url",
                "words",
                "phone_number",
                "sid",
                "identity",
            ):
                if text in given:
                    given[text] = "text"
            expected = kind(**given)
            assert str(mine(**given).allow_anything()) == str(expected), name

    def test_a_menu(self) -> None:
        import twilio.twiml.voice_response

        def menu(response: Any, number: Any) -> str:
            response.say("Grüße & <welcome>", voice="alice", language="de-DE", loop=2)
            with response.gather(num_digits=1, action="/menu", input="dtmf speech", barge_in=True) as gather:
                gather.say("Press 1").break_(time="1s")
                gather.pause(length=1)
            dial = response.dial(caller_id="+15005550006", record=True)
            dial.number("+15558676543", status_callback_event="ringing answered")
            dial.append(number("+15558676544"))
            response.redirect("/again", method="GET")
            response.record(max_length=30, finish_on_key="#")
            return str(response)

        ours = menu(VoiceResponse(), Number)
        assert ours == menu(twilio.twiml.voice_response.VoiceResponse(), twilio.twiml.voice_response.Number)

    def test_messages(self) -> None:
        import twilio.twiml.messaging_response

        def reply(response: Any) -> str:
            message = response.message("Hi", to="+15558676543", action="/sent")
            message.body("there")
            message.media("https://example.com/a.png?x=1&y=2")
            response.redirect("/next", method="POST")
            return str(response)

        assert reply(MessagingResponse()) == reply(twilio.twiml.messaging_response.MessagingResponse())


class TestElements:
    def test_append_nest_and_add_child(self) -> None:
        response = VoiceResponse()
        assert response.append(Say("a")) is response
        say = Say("b")
        assert response.nest(say) is say
        child = response.add_child("Beep", "c", tone_pitch="high", for_="x")
        assert isinstance(child, GenericNode)
        assert response.allow_anything() is response
        assert response.to_xml(xml_declaration=False) == (
            '<Response><Say>a</Say><Say>b</Say><Beep for="x" tonePitch="high">c</Beep></Response>'
        )
        for wrong in (None, 3, ["x"]):
            with pytest.raises(TwiMLException, match="only elements and text"):
                response.append(wrong)  # type: ignore[arg-type]

    def test_a_child_changes_after_it_was_added(self) -> None:
        response = VoiceResponse()
        gather = Gather()
        response.append(gather)
        gather.say("later")
        assert "<Gather><Say>later</Say></Gather>" in str(response)

    def test_what_an_element_tells(self) -> None:
        say = Say("Hello", voice="alice")
        assert (say.name, say.value, say.attrs) == ("Say", "Hello", {"voice": "alice"})
        assert VoiceResponse().append(say).verbs == [say]
        assert repr(say) == "<TwiML Say of 1 nodes>"

    def test_values(self) -> None:
        number = Number("+15558676543", status_callback_event=["ringing", "answered"], status_callback=None)
        assert number.attrs == {"statusCallbackEvent": "ringing answered"}
        assert Dial(timeout=5, record=False).attrs == {"record": "false", "timeout": "5"}

    @pytest.mark.parametrize(
        ("make", "says"),
        [
            (lambda: Gather().nest(Gather()), None),
            (lambda: VoiceResponse().say("x", voise="alice"), "no attribute voise"),
            (lambda: VoiceResponse().dial(timeout="soon"), "timeout"),
            (lambda: VoiceResponse().redirect("/x", method="PUT"), "must be GET or POST"),
            (lambda: VoiceResponse().pause().append("text"), "text is not allowed"),
        ],
    )
    def test_a_fault_names_its_place(self, make: Any, says: str | None) -> None:
        response = VoiceResponse()
        made = make()
        response.append(made if says is not None else Gather().append(made))
        with pytest.raises(TwiMLException, match="Response > ") as caught:
            str(response)
        assert says is None or says in str(caught.value)
        assert isinstance(caught.value, (twire.ArgumentError, ValueError))
        assert str(response.allow_anything()).startswith("<?xml")

    def test_wrong_arguments(self) -> None:
        with pytest.raises(TypeError, match="phone_number"):
            Dial().number()
        with pytest.raises(TypeError, match="too many"):
            VoiceResponse().hangup("now")
        with pytest.raises(TypeError):
            GenericNode()

    def test_an_element_in_itself_is_an_error_and_is_freed(self) -> None:
        response = VoiceResponse()
        response.append(response)
        with pytest.raises(TwiMLException, match="64 levels"):
            str(response)
        del response
        gc.collect()

    def test_deep_trees(self) -> None:
        innermost = outer = GenericNode("a")
        for _ in range(50):
            outer = GenericNode("a").append(outer)
        innermost.append("x")
        assert str(outer).count("<a>") == 51

    def test_comments_and_url(self) -> None:
        response = VoiceResponse().comment_before("b").comment("c").comment_after("a")
        assert response.to_xml(False) == "<!--b--><Response><!--c--></Response><!--a-->"
        assert response.to_url().startswith("http://twimlets.com/echo?Twiml=%3C%3Fxml")
        with pytest.raises(TwiMLException, match="comment"):
            str(VoiceResponse().comment("a--b"))

    def test_help_and_completion(self) -> None:
        assert {"say", "gather", "dial", "append", "to_xml"} <= set(dir(VoiceResponse()))
        shown = rendered(VoiceResponse().gather)
        assert "gather(input=None, action=None" in shown
        assert "num_digits: numDigits" in shown
        assert "say(self, message=None, voice=None" in rendered(VoiceResponse)
        assert list(inspect.signature(Message).parameters)[:2] == ["body", "to"]

    def test_modules(self) -> None:
        for document, name in DOCUMENTS.items():
            module = importlib.import_module(f"twire.twiml.{name}")
            assert set(module.__all__) <= set(dir(module))
            assert len(module.__all__) == len(_twire.twiml_classes(document))
            with pytest.raises(AttributeError):
                module.Nonsense  # noqa: B018

    def test_threads_do_not_break_a_tree(self) -> None:
        import threading

        response, failures = VoiceResponse(), []

        def work() -> None:
            try:
                for _ in range(200):
                    response.say("x")
                    str(response)
            except RuntimeError:
                # On an interpreter without a lock another thread is in the element.
                pass
            except Exception as error:
                failures.append(error)

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failures == []
        assert str(response).count("<Say>x</Say>") > 0
