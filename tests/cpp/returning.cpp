// The same classes in a program without exceptions: each call returns a value or an error.
#include "check.hpp"

int main() {
    auto client = twire::client::from_env();
    if (!CHECK(client)) {
        std::fprintf(stderr, "%s\n", client.error().what());
        return 1;
    }
    auto message = client->send_message("+15558675310", "Your table is ready.");
    CHECK(message && message->has("sid"));
    auto refused = client->send_message("+15005550001", "x");
    CHECK(!refused && refused.error().status() == TWIRE_ERR_API && refused.error().code() == 21211);
    auto nobody = client->send_message("12345", "x");
    CHECK(!nobody && nobody.error().parameter() == "To");

    auto validator = twire::validator::make("token");
    CHECK(validator);
    auto verdict = validator->check_form("https://example.com/", "a=b", "x");
    CHECK(verdict && !*verdict);
    CHECK(!twire::validator::make(""));

    auto menu = twire::twiml::voice();
    CHECK(menu);
    auto xml = menu->add_element("Say", "Hello").to_xml();
    CHECK(xml && *xml == "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Say>Hello</Say></Response>");
    CHECK(!menu->open("Say").to_xml());

    auto none = twire::spool::open("/nowhere");
    CHECK(!none && none.error().status() == TWIRE_ERR_NO_SPOOL);
    auto file = twire::notification("ops", "x").to_json();
    CHECK(file && *file == "{\"v\":1,\"to\":[\"ops\"],\"body\":\"x\"}");
    CHECK(!twire::notification("ops", "").to_json());

    auto pages = client->list("messages.list");
    CHECK(pages && pages->set_limit(1));
    auto page = pages->next();
    CHECK(page && page->size() == 1);
    return check_end();
}
