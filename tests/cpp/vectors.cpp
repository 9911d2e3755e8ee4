// The shared vectors through the classes of twire.hpp. The file's format is described in
// tests/c/vectors.c; argv[1]: the file.
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <vector>

#include "spool.hpp"

namespace {

// A field that may be absent.
struct field {
    std::string text;
    bool there;
    const char *or_null() const { return there ? text.c_str() : nullptr; }
    int number() const { return std::atoi(text.c_str()); }
};

using row = std::vector<field>;

std::string current;

void same(const std::string &expected, const std::string &found) {
    if (expected != found) {
        std::fprintf(stderr, "%s: %s, not %s\n", current.c_str(), found.c_str(), expected.c_str());
        check_failures++;
    }
}

field unescaped(const std::string &from) {
    if (from == "\\0") {
        return {"", false};
    }
    field made = {"", true};
    for (std::size_t at = 0; at < from.size(); at++) {
        char one = from[at];
        if (one == '\\' && at + 1 < from.size()) {
            at++;
            one = from[at] == 't' ? '\t' : from[at] == 'n' ? '\n' : from[at] == 'r' ? '\r' : from[at];
        }
        made.text += one;
    }
    return made;
}

bool next(std::ifstream &file, row &fields) {
    std::string line;
    fields.clear();
    if (!std::getline(file, line)) {
        return false;
    }
    for (std::size_t from = 0, end = 0; end != std::string::npos; from = end + 1) {
        end = line.find('\t', from);
        fields.push_back(unescaped(line.substr(from, end == std::string::npos ? end : end - from)));
    }
    return true;
}

// The lines of a row, up to its end.
std::vector<row> inner(std::ifstream &file) {
    std::vector<row> lines;
    row fields;
    while (next(file, fields) && fields[0].text != "end") {
        lines.push_back(fields);
    }
    return lines;
}

void request(const row &of, const std::vector<row> &lines) {
    auto validator = twire::validator::make(nullptr);
    auto webhook = twire::webhook::make(of[5].text, of[6].text, of[7].text);
    validator.trust_proxy(of[4].number() != 0);
    for (const row &line : lines) {
        const std::string &what = line[0].text;
        if (what == "token") {
            validator.add_auth_token(line[1].text);
        } else if (what == "account") {
            validator.add_account(line[1].text, line[2].text);
        } else if (what == "shared_key") {
            validator.add_shared_key(line[1].text, line[2].text);
        } else if (what == "header") {
            webhook.add_header(line[1].text, line[2].or_null());
        } else {
            webhook.add_configured_url(line[1].text);
        }
    }
    const twire::verdict verdict = validator.check(webhook);
    same(of[2].text, verdict.name());
    CHECK(static_cast<bool>(verdict) == (verdict.code() == TWIRE_VERDICT_VALID));
    auto received = validator.receive(webhook);
    CHECK(received.verdict.code() == verdict.code());
    CHECK(static_cast<bool>(received.event) == static_cast<bool>(verdict));
    CHECK((validator.explain(webhook).find(verdict.name()) == 0));
    if (of[3].there) {
        same(of[3].text, received.event.text("name"));
    }
    if (verdict.code() == TWIRE_VERDICT_BODY_NOT_COVERED) {
        received = validator.allow_uncovered_body().receive(webhook);
        CHECK(received.verdict);
    }
    if (of[8].there) {
        same(of[8].text, received.event.text("variant"));
    }
    if (of[9].there) {
        CHECK(received.event.integer("key", -1) == of[9].number());
    }
}

void settings(const row &of) {
    auto signing = twire::webhook::make("POST", "https://example.com/", "A=1");
    auto webhook = twire::webhook::make("POST", "https://example.com/", "A=1");
    std::string signature = signing.sign_shared_key(nullptr, "12345", of[2].text);
    webhook.add_header("X-Twilio-Webhooks-Signature-Settings", of[1].or_null());
    webhook.add_header("X-Twilio-Signature", signature);
    same("valid", twire::validator::make("12345").check(webhook).name());
}

void sign(const row &of) {
    auto webhook = twire::webhook::make("POST", of[5].text, of[6].text);
    same(of[2].text, webhook.sign_shared_key("k", of[4].text, of[3].text));
    if (of[3].text == "HMAC_SHA1") {
        same(of[2].text, webhook.sign(of[4].text));
    }
}

// What is written, or the error's message.
std::string written(twire::twiml &document, bool &good) {
    try {
        good = true;
        return document.to_xml();
    } catch (const twire::error &refused) {
        CHECK(refused.status() == TWIRE_ERR_ARGUMENT);
        good = false;
        return refused.what();
    }
}

void judge(twire::twiml &document, const field &xml, const field &fault) {
    bool good = false;
    std::string text = written(document, good);
    CHECK(good == !fault.there);
    if (fault.there) {
        CHECK(text.find(fault.text) != std::string::npos);
    } else {
        same(xml.text, text);
    }
}

// Builds an element again from what a document was taken apart into.
void rebuild(twire::twiml &document, const twire::result_view &element) {
    twire::result_view attributes = element.at("attributes");
    for (auto one = attributes.begin(); one != attributes.end(); ++one) {
        document.set_attribute(one.name(), (*one).text());
    }
    for (twire::result_view child : element.at("children")) {
        if (child.has("name")) {
            document.open(child.text("name"));
            rebuild(document, child);
            document.close();
        } else if (child.has("comment")) {
            document.add_comment(child.text("comment"));
        } else {
            document.add_text(child.text("text"));
        }
    }
}

void twiml(const row &of, const std::vector<row> &lines) {
    auto document = twire::twiml::make(of[2].text);
    document.root(of[6].text);
    for (const row &line : lines) {
        const std::string &what = line[0].text;
        if (what == "open") {
            document.open(line[1].text);
        } else if (what == "set") {
            document.set_attribute(line[1].text, line[2].or_null());
        } else if (what == "text") {
            document.add_text(line[1].text);
        } else if (what == "comment") {
            document.add_comment(line[1].text);
        } else if (what == "before") {
            document.add_comment_before(line[1].text);
        } else if (what == "after") {
            document.add_comment_after(line[1].text);
        } else {
            document.close();
        }
    }
    if (of[4].text != "*") {
        judge(document, of[3], of[4]);
    }
    document.unchecked();
    judge(document, of[3], of[5]);
    if (of[3].there) {
        auto read = twire::twiml::parse_unchecked(of[3].text);
        same(of[3].text, read.to_xml());
        auto tree = read.to_tree();
        auto again = twire::twiml::make(of[2].text);
        again.unchecked().root(tree.text("root.name"));
        for (twire::result_view comment : tree.at("before")) {
            again.add_comment_before(comment.text());
        }
        for (twire::result_view comment : tree.at("after")) {
            again.add_comment_after(comment.text());
        }
        rebuild(again, tree.at("root"));
        same(of[3].text, again.to_xml());
    }
}

void parse(const row &of) {
    try {
        auto document = twire::twiml::parse(of[2].text, of[3].text);
        CHECK(of[4].there);
        same(of[4].text, document.to_xml());
    } catch (const twire::error &refused) {
        CHECK(of[5].there && std::string(refused.what()).find(of[5].text) != std::string::npos);
    }
}

void figure(const field &expected, std::size_t found) {
    if (expected.there) {
        same(expected.text, std::to_string(found));
    }
}

void segments(const row &of, const std::vector<row> &lines) {
    auto found = twire::segments::make(of[5].text, of[4].number() != 0);
    same(of[2].text, found.encoding());
    figure(of[3], found.count());
    figure(of[6], found.characters());
    figure(of[7], found.code_points());
    figure(of[8], found.message_bits());
    figure(of[9], found.total_bits());
    std::size_t part = 0, non_gsm = 0;
    for (const row &line : lines) {
        if (line[0].text == "part") {
            figure(line[1], found.part_characters(part++));
        } else {
            same(line[1].text, found.non_gsm_text(non_gsm++));
        }
    }
    if (of[7].there) {
        CHECK(part == found.count() && non_gsm == found.non_gsm_count());
    }
    std::string whole;
    for (std::size_t at = 0; at < found.count(); at++) {
        whole += found.part(at);
    }
    same(found.text(), whole);
}

void token(const row &of) {
    std::string status = "ok";
    try {
        auto found = twire::jwt::verify(of[2].text, of[3].text, std::atoll(of[4].text.c_str()));
        if (of[6].there) {
            same(of[6].text, found.text("claims.grants.identity"));
        }
    } catch (const twire::error &refused) {
        status = twire_status_name(refused.status());
    }
    same(of[5].text, status);
}

void result(const row &of, const std::vector<row> &lines) {
    static const char *const types[] = {"none", "null", "bool", "number", "text", "list", "object"};
    twire::script script;
    script.add_json(200, of[2].text);
    twire::client_options options;
    options.no_credentials().script(script);
    auto found = twire::client::make(options).send(twire::request::make("GET", nullptr, "/x"));
    for (const row &line : lines) {
        const std::string &path = line[1].text;
        same(line[2].text, types[found.type(path)]);
        same(line[3].there ? line[3].text : "(none)", found.text(path, "(none)"));
        same(line[4].there ? line[4].text : "-7", std::to_string(found.integer(path, -7)));
        same(line[5].text, std::to_string(found.size(path)));
        CHECK(static_cast<bool>(found.at(path)) == (line[2].text != "none"));
    }
}

// What is enqueued is the file of the vectors; what is refused leaves nothing.
void notification(const row &of, const std::vector<row> &lines) {
    spool_folder folder;
    twire::notification made;
    for (const row &line : lines) {
        const std::string &what = line[0].text;
        const std::string name = line[1].text, value = line.size() > 2 ? line[2].text : "";
        const std::int64_t number = std::strtoll(value.c_str(), nullptr, 10);
        if (what == "to") {
            made.add_to(name);
        } else if (what == "body") {
            made.body(name);
        } else if (what == "media") {
            made.add_media(name);
        } else if (what == "template") {
            made.content_template(name);
        } else if (what == "variable") {
            made.add_variable(name, value);
        } else if (what == "label") {
            made.add_label(name, value);
        } else if (what == "bool") {
            made.resolve(number != 0);
        } else if (what == "set") {
            made.set(name, value);
        } else if (name == "ttl") {
            made.ttl_seconds(number);
        } else if (name == "at") {
            made.at(number);
        } else {
            made.max_segments(number);
        }
    }
    try {
        const std::string id = folder.spool().enqueue(made);
        same(of[2].text, folder.file(id));
        same(of[2].text, made.to_json());
        same(of[2].text, twire::notification::parse(of[2].text).to_json());
    } catch (const twire::error &refused) {
        CHECK(!of[2].there && refused.status() == TWIRE_ERR_ARGUMENT);
        same(of[3].text, refused.parameter());
        same(of[4].text, refused.reason());
    }
}

// A class: HTTP status (absent: of a delivery), code, name.
void failure_class(const row &of) {
    const std::int64_t code = std::strtoll(of[2].text.c_str(), nullptr, 10);
    const twire_failure_class found = of[1].there ? twire_failure_class_of_response(of[1].number(), code)
                                                  : twire_failure_class_of_delivery(code);
    same(of[3].text, twire_failure_class_name(found));
}

void number(const row &of) {
    const std::string country = of[2].text;
    try {
        auto found = twire::address::make(of[1].text, country);
        same(of[3].text, found.text());
        same(of[4].text, found.region());
        same(of[5].text, found.line_type());
    } catch (const twire::error &refused) {
        CHECK(refused.status() == TWIRE_ERR_ARGUMENT && !of[3].there);
    }
}

// The code with which an operation is refused before it is sent; 0 where it is sent.
std::int64_t refusal(const row &of, const std::vector<row> &lines, bool client_checks, bool checks) {
    twire::script script;
    script.add_json(201, "{\"sid\": \"SM1\", \"phone_number\": \"+1\", \"valid\": false}");
    twire::client_options options;
    options.auth_token("AC1", "token").script(script).checks(client_checks);
    twire::params params;
    for (const row &line : lines) {
        if (line[0].text == "int") {
            params.add(line[1].text, std::int64_t(line[2].number()));
        } else {
            params.add(line[1].text, line[2].text);
        }
    }
    try {
        twire::client::make(options).execute(of[1].text, params, twire::request_options().checks(checks));
        return 0;
    } catch (const twire::error &refused) {
        same(of[2].text, refused.parameter());
        return refused.code();
    }
}

void check_row(const row &of, const std::vector<row> &lines) {
    same(of[3].there ? of[3].text : "0", std::to_string(refusal(of, lines, false, true)));
    CHECK(refusal(of, lines, true, false) == 0);
}

} // namespace

int main(int argc, char **argv) try {
    std::ifstream file(argc > 1 ? argv[1] : "");
    row fields;
    int cases = 0;
    while (next(file, fields)) {
        const std::string what = fields[0].text;
        current = fields[1].text;
        cases++;
        if (what == "request") {
            request(fields, inner(file));
        } else if (what == "twiml") {
            twiml(fields, inner(file));
        } else if (what == "segments") {
            segments(fields, inner(file));
        } else if (what == "result") {
            result(fields, inner(file));
        } else if (what == "settings") {
            settings(fields);
        } else if (what == "sign") {
            sign(fields);
        } else if (what == "parse") {
            parse(fields);
        } else if (what == "class") {
            failure_class(fields);
        } else if (what == "notification") {
            notification(fields, inner(file));
        } else if (what == "number") {
            number(fields);
        } else if (what == "check") {
            check_row(fields, inner(file));
        } else if (what == "token") {
            token(fields);
        } else {
            std::fprintf(stderr, "a row of another kind: %s\n", what.c_str());
            check_failures++;
        }
    }
    CHECK(cases > 800);
    return check_end();
} catch (const twire::error &unexpected) {
    std::fprintf(stderr, "%s: %s\n", current.c_str(), unexpected.what());
    return 1;
}
