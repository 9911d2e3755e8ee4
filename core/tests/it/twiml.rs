//! TwiML: every vector, the tables against their rows, and properties over random trees.

use serde_json::Value as Json;
use twire::twiml::messaging::{Media, Message, MessagingResponse};
use twire::twiml::voice::{
    Conference, Dial, Gather, Number, Play, Redirect, Say, SsmlBreak, SsmlSayAs, VoiceResponse,
};
use twire::twiml::{
    Argument, AttributeRule, Document, Element, ElementKind, ElementRule, Node, Rules, TWIMLETS_ECHO,
    TextRule, ToAttribute, ValueType, parse,
};

use crate::vectors::{Random, load, rows};

/// The element of a vector; `None` when a value has no spelling.
fn element(json: &Json) -> Option<Element> {
    let mut element = Element::new(json["tag"].as_str().expect("tag").to_owned());
    for pair in json["attrs"].as_array().into_iter().flatten() {
        let name = pair[0].as_str().expect("name").to_owned();
        let value = match &pair[1] {
            Json::Null => None,
            Json::Bool(value) => value.to_attribute(),
            Json::Number(value) => match value.as_i64() {
                Some(whole) => whole.to_attribute(),
                None => value.as_f64().to_attribute(),
            },
            Json::String(value) => value.clone().to_attribute(),
            Json::Array(list) => {
                let list: Vec<_> = list.iter().map(|v| v.as_str().expect("text")).collect();
                list.to_attribute()
            }
            Json::Object(_) => return None,
        };
        element.set(name, value);
    }
    for child in json["children"].as_array().into_iter().flatten() {
        if let Some(text) = child["text"].as_str() {
            element.text(text.to_owned());
        } else if let Some(text) = child["comment"].as_str() {
            element.comment(text.to_owned());
        } else {
            element.add(self::element(child)?);
        }
    }
    Some(element)
}

fn message(error: &twire::Error) -> String {
    error.message().to_owned()
}

#[test]
fn every_tree_has_twilio_pythons_bytes_and_its_verdict() {
    let file = load("twiml.json");
    for case in rows(&file, "cases") {
        let id = case["id"].as_str().expect("id");
        let root = element(&case["root"]).expect(id);
        let rules = Rules::named(case["document"].as_str().unwrap_or("voice")).expect(id);
        let mut document = Document::of(rules, root.clone());
        for text in case["before"].as_array().into_iter().flatten() {
            document.comment_before(text.as_str().expect(id).to_owned());
        }
        for text in case["after"].as_array().into_iter().flatten() {
            document.comment_after(text.as_str().expect(id).to_owned());
        }
        let fault = rules.check(&root).err().map(|error| message(&error));
        assert_eq!(fault.as_deref(), case["fault"].as_str(), "{id}");
        assert_eq!(document.to_xml().is_err(), fault.is_some(), "{id}");
        let xml = document.allow_anything(true).to_xml().expect(id);
        assert_eq!(xml, case["xml"], "{id}");

        let read = parse(&xml, None).expect(id);
        assert_eq!(read.to_xml().expect(id), xml, "{id}");
        if root.name() == "Response" {
            let read = Document::parse(rules, &xml);
            assert_eq!(read.is_err(), fault.is_some(), "{id}");
            if let Ok(read) = read {
                assert_eq!(read.to_xml().expect(id), xml, "{id}");
            }
        }
    }
}

#[test]
fn every_odd_text_is_escaped_or_refused() {
    let file = load("twiml.json");
    for case in rows(&file, "escaping") {
        let id = case["id"].as_str().expect("id");
        let written = element(&case["root"])
            .ok_or_else(|| twire::Error::argument("twiml", "an object"))
            .and_then(|root| root.to_xml());
        match (written, case["xml"].as_str(), case["error"].as_str()) {
            (Ok(mine), Some(theirs), _) => {
                assert_eq!(mine, theirs, "{id}");
                assert_eq!(parse(&mine, None).expect(id).to_xml().expect(id), theirs, "{id}");
            }
            (Err(error), _, Some(why)) => assert!(error.to_string().contains(why), "{id}: {error}"),
            (written, ..) => panic!("{id}: {written:?}"),
        }
    }
}

#[test]
fn texts_are_read_or_their_fault_is_named() {
    let file = load("twiml.json");
    for case in rows(&file, "parse") {
        let (id, text) = (case["id"].as_str().expect("id"), case["text"].as_str().expect("text"));
        let rules = Rules::named(case["document"].as_str().expect(id)).expect(id);
        match (Document::parse(rules, text), case["xml"].as_str(), case["error"].as_str()) {
            (Ok(document), Some(xml), None) => assert_eq!(document.to_xml().expect(id), xml, "{id}"),
            (Err(error), None, Some(why)) => assert!(error.to_string().contains(why), "{id}: {error}"),
            (read, ..) => panic!("{id}: {read:?}"),
        }
    }
}

/// The tables are made by a script: they must be those of the rows.
#[test]
fn the_tables_are_fresh() {
    for name in ["voice", "messaging", "fax"] {
        let path = format!("{}/twiml/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let source: Json = serde_json::from_str(&std::fs::read_to_string(&path).expect(&path)).expect(&path);
        let rules = Rules::named(name).expect(name);
        let elements = source["elements"].as_object().expect("elements");
        assert_eq!(rules.elements().len(), elements.len(), "{name}");
        assert_eq!(rules.root().name(), source["root"]);
        for (class, row) in elements {
            let rule = rules.element(class).expect(class);
            assert_eq!(rule.tag(), row["tag"], "{class}");
            let kind = match rule.kind() {
                ElementKind::Document => "document",
                ElementKind::Verb => "verb",
                ElementKind::Noun => "noun",
                ElementKind::Ssml => "ssml",
                other => panic!("{other:?}"),
            };
            assert_eq!(kind, row["kind"], "{class}");
            let needs = row["text"]["required"] == true && row["text"]["may_be_empty"] != true;
            let text = match (row["text"].is_object(), needs) {
                (false, _) => TextRule::None,
                (true, false) => TextRule::Optional,
                (true, true) => TextRule::Required,
            };
            assert_eq!(rule.text(), text, "{class}");
            let attributes = row["attributes"].as_array().expect(class);
            assert_eq!(rule.attributes().len(), attributes.len(), "{class}");
            let mut arguments: Vec<&str> = row["text"]["name"].as_str().into_iter().collect();
            for cell in attributes {
                let name = cell["name"].as_str().expect(class);
                let known = rule.attribute(name).expect(name);
                let argument = cell["python"].as_str().unwrap_or(name);
                assert_eq!(known.argument(), argument, "{class} {name}");
                assert_eq!(known.is_list(), cell["list"] == true, "{class} {name}");
                assert_eq!(known.is_required(), cell["required"] == true, "{class} {name}");
                let expected = match cell["type"].as_str().expect(name) {
                    "method" => ValueType::Method,
                    "boolean" => ValueType::Boolean,
                    "url" => ValueType::Url,
                    "integer" => ValueType::Integer(
                        cell["min"].as_i64().expect(name),
                        cell["max"].as_i64().unwrap_or(i64::MAX),
                    ),
                    "text" => ValueType::Text,
                    _ => {
                        let list = &source["enums"][cell["enum"].as_str().expect(name)];
                        let values = list["values"].as_array().expect(name);
                        if let ValueType::OneOf(mine) = known.value() {
                            assert_eq!(mine.len(), values.len(), "{class} {name}");
                            assert!(mine.iter().zip(values).all(|(a, b)| b == a), "{class} {name}");
                            assert_eq!(list["open"], false, "{class} {name}");
                        } else {
                            assert_eq!(list["open"], true, "{class} {name}");
                            assert_eq!(known.value(), ValueType::Text, "{class} {name}");
                        }
                        known.value()
                    }
                };
                assert_eq!(known.value(), expected, "{class} {name}");
                if cell["alias"] != true {
                    arguments.push(argument);
                }
            }
            let mine: Vec<&str> = rule.arguments().map(|argument| argument.name()).collect();
            assert_eq!(mine, arguments, "{class}");
            let children = row["children"].as_array().expect(class);
            assert_eq!(rule.children().len(), children.len(), "{class}");
            for child in children {
                let held = rules.element(child["element"].as_str().expect(class)).expect(class);
                let known = rule.child(held.tag()).expect(class);
                assert_eq!(known.element().name(), held.name(), "{class}");
                assert_eq!(known.method(), child["method"], "{class}");
            }
        }
    }
}

#[test]
fn look_ups_sort_and_name_as_bindings_need() {
    for rules in [Rules::voice(), Rules::messaging(), Rules::fax()] {
        assert!(rules.elements().is_sorted_by_key(|rule| rule.name()));
        for rule in rules.elements() {
            assert!(rule.attributes().is_sorted_by_key(AttributeRule::name), "{rule:?}");
            assert!(rule.children().is_sorted_by_key(|c| c.element().tag()), "{rule:?}");
            assert!(rules.tag(rule.tag()).is_some(), "{rule:?}");
        }
    }
    let gather = Rules::voice().element("Gather").expect("Gather");
    assert_eq!(gather.attribute("numDigits").map(AttributeRule::argument), Some("num_digits"));
    let first: Vec<_> = gather.arguments().take(3).map(|a| a.name()).collect();
    assert_eq!(first, ["input", "action", "method"]);
    let say = Rules::voice().element("Say").expect("Say");
    assert!(matches!(say.arguments().next(), Some(Argument::Text("message", false))));
    assert_eq!(say.child("break").map(|c| (c.method(), c.element().name())), Some(("break_", "SsmlBreak")));
    let message = Rules::messaging().element("Message").expect("Message");
    assert_eq!(message.attribute("from").map(AttributeRule::argument), Some("from_"));
    assert_eq!(Rules::voice().tag("Sip").map(ElementRule::name), Some("Sip"));

    assert!(gather.check_attribute("input", "dtmf speech").is_ok());
    let error = gather.check_attribute("input", "dtmf,speech").expect_err("a comma").to_string();
    assert!(error.contains("Gather: attribute input: dtmf,speech is none of dtmf, speech"), "{error}");
    assert!(gather.check_child("Dial").is_err() && gather.check_child("Say").is_ok());
    assert!(gather.check_text("hi").is_err() && gather.check_text(" \n").is_ok());
}

#[test]
fn builders_make_checked_documents() {
    let menu = VoiceResponse::new()
        .gather(
            Gather::new().input(["dtmf", "speech"]).num_digits(1).action("/key").method("POST").say(
                Say::new("Press 1 for ")
                    .language("en-GB")
                    .say_as(SsmlSayAs::new("42").interpret_as("cardinal"))
                    .break_(SsmlBreak::new().strength("weak"))
                    .append(" now"),
            ),
        )
        .comment(" nobody pressed ")
        .dial(
            Dial::new("")
                .caller_id("+15551234567")
                .number(Number::new("+15557654321").status_callback_event(["ringing", "completed"])),
        )
        .play(Play::new("https://example.com/a?b=1&c=2").loop_(2))
        .redirect(Redirect::new("/again"));
    assert_eq!(
        menu.to_xml().expect("menu"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Gather action=\"/key\" \
         input=\"dtmf speech\" method=\"POST\" numDigits=\"1\"><Say language=\"en-GB\">Press 1 for \
         <say-as interpret-as=\"cardinal\">42</say-as><break strength=\"weak\" /> now</Say></Gather>\
         <!-- nobody pressed --><Dial callerId=\"+15551234567\"><Number \
         statusCallbackEvent=\"ringing completed\">+15557654321</Number></Dial><Play loop=\"2\">\
         https://example.com/a?b=1&amp;c=2</Play><Redirect>/again</Redirect></Response>"
    );
    let reply = MessagingResponse::new()
        .message(Message::new("Thanks").to("+15551234567").media(Media::new("https://a/b.png")));
    let url = reply.to_url().expect("url");
    assert!(url.starts_with("%3C%3Fxml+version%3D%221.0%22+encoding%3D%22UTF-8%22%3F%3E%3CResponse"));
    assert!(TWIMLETS_ECHO.ends_with("Twiml="));

    let cases: [(VoiceResponse, &str); 5] = [
        (
            VoiceResponse::new().gather(Gather::new().input(["touch"])),
            "Response > Gather: attribute input: touch is none of dtmf, speech",
        ),
        (
            VoiceResponse::new().dial(Dial::new("").conference(Conference::new("c").max_participants(0))),
            "Response > Dial > Conference: attribute maxParticipants: 0 is no whole number from 1 to 250",
        ),
        (
            VoiceResponse::new().say(Say::new("x").attribute("Voice", "alice")),
            "Response > Say: no attribute Voice (it is spelled voice)",
        ),
        (VoiceResponse::new().append("hello"), "Response: text is not allowed here"),
        (
            VoiceResponse::new().child(Element::new("Telegraph")),
            "Response: <Telegraph> may not stand here, only <Connect>, <Dial>",
        ),
    ];
    for (document, expected) in cases {
        let error = document.to_xml().expect_err(expected);
        assert!(message(&error).contains(expected), "{error}");
        assert_eq!(error.parameter(), Some("twiml"));
        document.allow_anything().to_xml().expect("anything is allowed");
    }
    let template = VoiceResponse::new().gather(Gather::new().attribute("timeout", "{{Timeout}}"));
    template.to_xml().expect("a template of a TwiML Bin");
}

#[test]
fn documents_tell_their_kind() {
    let cases = [
        ("<Response><Message>hi</Message></Response>", "messaging"),
        ("<Response><Say>hi</Say></Response>", "voice"),
        ("<Response><Receive/></Response>", "fax"),
        ("<Response/>", "voice"),
        ("<Response><Redirect>/x</Redirect></Response>", "voice"),
    ];
    for (text, name) in cases {
        assert_eq!(Document::parse_any(text).expect(text).rules().name(), name, "{text}");
    }
    let error = Document::parse_any("<Response>\n  <Say>a</Say><Message>b</Message></Response>");
    assert!(error.expect_err("mixed").to_string().contains("line 2, column 15: Response"));
}

/// A random tree of names that XML allows.
fn tree(random: &mut Random, depth: usize) -> Element {
    const NAMES: [&str; 7] = ["Say", "Gather", "x", "say-as", "_a.b", "ñ", "a:b"];
    let mut element = Element::new(*random.pick(&NAMES));
    for _ in 0..random.below(4) {
        let name = *random.pick(&NAMES);
        element.set(name, random.text(12));
    }
    for _ in 0..random.below(5) {
        match random.below(4) {
            0 if depth > 0 => {
                element.add(tree(random, depth - 1));
            }
            1 => {
                element.comment(random.text(8).replace('-', ".").replace('\r', ""));
            }
            _ => {
                element.text(random.text(20));
            }
        }
    }
    element
}

/// Texts that stand together become one.
fn joined(element: &Element) -> Element {
    let mut out = Element::new(element.name().to_owned());
    for (name, value) in element.attributes() {
        out.set(name.to_owned(), value.to_owned());
    }
    let mut text = String::new();
    for node in element.children() {
        if let Node::Text(more) = node {
            text.push_str(more);
            continue;
        }
        out.text(std::mem::take(&mut text));
        match node {
            Node::Element(child) => out.add(joined(child)),
            Node::Comment(comment) => out.comment(comment.clone()),
            _ => &mut out,
        };
    }
    out.text(text);
    out
}

#[test]
fn what_is_written_is_read_again() {
    let mut random = Random(4);
    for round in 0..1000 {
        let mut root = Element::new("Response");
        root.add(tree(&mut random, 4));
        let xml = root.to_xml().expect("xml");
        let read = parse(&xml, None).unwrap_or_else(|error| panic!("{round}: {error}\n{xml}"));
        assert_eq!(read.root(), &joined(&root), "{round}\n{xml}");
        assert_eq!(read.to_xml().expect("again"), xml, "{round}");
    }
}

#[test]
fn no_text_breaks_out_of_its_element() {
    let mut random = Random(5);
    for round in 0..1000 {
        let mut text = random.text(10);
        for _ in 0..random.below(30) {
            let code = u32::try_from(random.below(0x300)).expect("code");
            text.push(char::from_u32(code).expect("no surrogate"));
        }
        let mut say = Element::new("Say");
        say.set("voice", text.clone()).text(text.clone());
        let mut root = Element::new("Response");
        root.add(say);
        let forbidden = text.chars().any(|c| c.is_control() && c < ' ' && !"\t\n\r".contains(c));
        match root.to_xml() {
            Err(error) => assert!(forbidden, "{round}: {error}"),
            Ok(xml) => {
                assert!(!forbidden, "{round}: {xml}");
                let read = parse(&xml, None).expect("well-formed");
                let mut elements = read.root().elements();
                let say = elements.next().expect("Say");
                assert!(elements.next().is_none() && say.elements().next().is_none());
                assert_eq!((say.get("voice"), &*say.own_text()), (Some(&*text), &*text));
            }
        }
    }
}

#[test]
fn no_document_crashes_the_parser() {
    let mut random = Random(6);
    let good = "<?xml version=\"1.0\"?><Response><!-- c --><Gather numDigits='1'><Say>a &amp; b\
                <![CDATA[x]]></Say></Gather><Play loop=\"2\">u</Play></Response>";
    for _ in 0..3000 {
        let mut text: Vec<char> = good.chars().collect();
        for _ in 0..=random.below(4) {
            let at = random.below(text.len().max(1));
            match random.below(3) {
                0 if at + 1 < text.len() => {
                    text.remove(at);
                }
                1 => text.insert(at, *random.pick(&['<', '>', '&', '"', '/', '!', '-', '\0', 'é'])),
                _ => text.truncate(at + 2),
            }
        }
        let text: String = text.into_iter().collect();
        for result in [parse(&text, None), Document::parse(Rules::voice(), &text)] {
            match result {
                Ok(document) => {
                    document.to_xml().expect("what was read can be written");
                }
                Err(error) => assert!(error.to_string().contains("line "), "{error}\n{text}"),
            }
        }
    }
}
