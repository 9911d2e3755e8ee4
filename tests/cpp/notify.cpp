// The mission's five from C++ with exceptions, against the sandbox of the environment.
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <type_traits>
#include <vector>

#include "check.hpp"

static_assert(!std::is_copy_constructible<twire::client>::value, "handles are not copied");
static_assert(std::is_nothrow_move_constructible<twire::client>::value, "handles are moved");
static_assert(std::is_nothrow_move_assignable<twire::result>::value, "handles are moved");
static_assert(std::is_copy_constructible<twire::error>::value, "exceptions are copied");

static void messages(const twire::client &client) {
    auto message = client.send_message("+15558675310", std::string("Your table is ready."));
    CHECK(message.http_status() == 201);
    CHECK(message.text("body") == "Your table is ready.");
    CHECK(message.integer("num_segments") == 1);
    CHECK(message.text("error_message", "none") == "none");
    CHECK(!message.has("error_code") && message.has("sid"));
    CHECK(message.body().size() > 100 && !message.request_id().empty());

    auto fetched = client.execute("messages.fetch", twire::params().add("sid", message.text("sid")));
    CHECK(fetched.text("sid") == message.text("sid"));
    twire::result moved = std::move(fetched);
    CHECK(moved.text("sid") == message.text("sid"));

    for (int number = 0; number < 5; number++) {
        client.send_message("+15558675398", "many");
    }
    auto pages = client.list("messages.list", twire::params().add("to", "+15558675398").add("page_size", 2));
    pages.set_limit(4);
    int read = 0;
    while (auto page = pages.next()) {
        for (auto one : page) {
            CHECK(one.text("body") == "many");
            read++;
        }
    }
    CHECK(read == 4);
}

static void errors(const twire::client &client) {
    try {
        client.send_message("+15005550001", "x");
        CHECK(false);
    } catch (const twire::error &refused) {
        CHECK(refused.status() == TWIRE_ERR_API && refused.code() == 21211);
        CHECK(refused.http_status() == 400 && refused.sent() == TWIRE_SENT_NO && !refused.is_retryable());
        twire::error copy = refused;
        CHECK(copy.code() == 21211 && std::strcmp(copy.what(), refused.what()) == 0);
    }
    try {
        client.execute("messages.create",
                       twire::params().add("To", 1.0 / 0.0 > 0 ? "x" : "y").add("n", 0.0 / 0.0));
        CHECK(false);
    } catch (const std::runtime_error &refused) {
        CHECK(std::strstr(refused.what(), "finite") != nullptr);
    }
    try {
        twire::client::make(twire::client_options().auth_token("AC", "x").region("evil.example/"));
        CHECK(false);
    } catch (const twire::error &refused) {
        CHECK(refused.status() == TWIRE_ERR_CONFIG);
    }
    twire::cancel_token cancel;
    cancel.cancel();
    try {
        client.execute("messages.list", twire::params(),
                       twire::request_options().cancel_token(cancel).timeout_ms(1000));
        CHECK(false);
    } catch (const twire::error &given_up) {
        CHECK(given_up.status() == TWIRE_ERR_CANCELLED);
    }
}

static void passcode(const twire::client &client) {
    CHECK(client.start_verification("+15558675321").text("status") == "pending");
    auto shown = client.send(
        twire::request::make("GET", nullptr, "/_twire/verifications").add_query("to", "+15558675321"));
    std::string code = shown.text("verifications.0.code");
    CHECK(!client.check_verification("+15558675321", code == "000000" ? "000001" : "000000"));
    CHECK(client.check_verification("+15558675321", code));
}

static void voice(const twire::client &client) {
    auto menu = twire::twiml::voice();
    menu.open("Gather").set_attribute("numDigits", "1").add_element("Say", "Press 1 & wait.").close();
    std::string xml = menu.to_xml();
    CHECK(xml.find("<Say>Press 1 &amp; wait.</Say>") != std::string::npos);
    CHECK(client.create_call("+15558675310", xml).text("sid").substr(0, 2) == "CA");
    CHECK(twire::twiml::parse("voice", xml).to_xml() == xml);
    try {
        twire::twiml::messaging().add_element("Say", "x").to_xml();
        CHECK(false);
    } catch (const twire::error &refused) {
        CHECK(refused.status() == TWIRE_ERR_ARGUMENT);
    }
}

static void webhooks() {
    auto incoming =
        twire::webhook::make("POST", "https://example.com/sms", "Body=Hi&From=%2B15558675310&MessageSid=SM1");
    std::string signature = incoming.sign("token");
    auto validator = twire::validator::make("token");
    auto verdict = validator.check_form("https://example.com/sms",
                                        "Body=Hi&From=%2B15558675310&MessageSid=SM1", signature);
    CHECK(verdict && verdict.http_status() == 200);
    auto forged = validator.check_form("https://example.com/sms", "Body=Ho", signature);
    CHECK(!forged && forged.code() == TWIRE_VERDICT_BAD_SIGNATURE && forged.http_status() == 403);
    auto received = validator.receive(incoming);
    CHECK(received.verdict && received.event.text("name") == "message");
    CHECK(received.event.text("fields.body") == "Hi");
    auto unsigned_one = twire::webhook::make("POST", "https://example.com/sms", "Body=Hi");
    auto refused = validator.receive(unsigned_one);
    CHECK(!refused.verdict && refused.verdict.http_status() == 400 && !refused.event);
    CHECK(!validator.explain(unsigned_one).empty());
}

static void threads(const twire::client &client) {
    std::atomic<int> sent(0);
    std::vector<std::thread> all;
    for (int number = 0; number < 16; number++) {
        all.emplace_back([&] {
            for (int round = 0; round < 5; round++) {
                sent += client.send_message("+15558675310", "from a thread").has("sid") ? 1 : 0;
            }
        });
    }
    for (auto &one : all) {
        one.join();
    }
    CHECK(sent == 80);
}

static void logs(const twire::client &client) {
    auto lines = std::make_shared<std::atomic<int>>(0);
    twire::set_log_callback(TWIRE_LOG_TRACE, [lines](twire_log_level, const char *) {
        ++*lines;
        throw std::runtime_error("thrown by a sink");
    });
    try {
        client.send_message("+15005550001", "x");
        CHECK(false);
    } catch (const twire::error &) {
    }
    twire::set_log_callback(TWIRE_LOG_OFF, nullptr);
    CHECK(*lines > 0);
    CHECK(lines.use_count() == 1);
}

int main() try {
    auto client = twire::client::from_env();
    CHECK(client.account_sid().substr(0, 2) == "AC");
    messages(client);
    errors(client);
    passcode(client);
    voice(client);
    webhooks();
    threads(client);
    logs(client);
    CHECK(twire::segments::make("hello").count() == 1);
    return check_end();
} catch (const twire::error &unexpected) {
    std::fprintf(stderr, "%s\n", unexpected.what());
    return 1;
}
