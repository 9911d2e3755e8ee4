// What needs no network, with exceptions: callbacks, scripts, recordings, tokens, iterators.
#include <algorithm>
#include <atomic>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <vector>

#include "check.hpp"

static const char *const ACCOUNT = "AC0123456789abcdef0123456789abcdef";
static const char *const KEY = "SK0123456789abcdef0123456789abcdef";
static const char *const QUEUED = "{\"sid\":\"SM1\",\"status\":\"queued\"}";

#if defined(__cpp_lib_ranges)
static_assert(std::ranges::input_range<twire::pages>, "pages can be walked");
static_assert(std::ranges::input_range<const twire::view>, "views can be walked");
#endif

static twire::client_options settings() {
    twire::client_options options;
    options.token(ACCOUNT, "token").phone_number("+15005550006").retries(0);
    return options;
}

template <class F> static twire_status status_of(F call) {
    try {
        call();
        return TWIRE_OK;
    } catch (const twire::error &refused) {
        return refused.status();
    }
}

static void scripts() {
    twire::script script;
    twire::recording recording;
    script.answer(201, QUEUED);
    script.add(twire::incoming().fail(TWIRE_ERR_CONNECT, TWIRE_SENT_NO, "cut"));
    auto client = twire::client::make(settings().script(script).record(recording));
    CHECK(client.send_message("+15558675310", "hi").text("sid") == "SM1");
    CHECK(status_of([&] { client.send_message("+15558675310", "hi"); }) == TWIRE_ERR_CONNECT);
    CHECK(script.left() == 0 && script.request_count() == 2);
    auto request = script.request(0);
    CHECK(request.method() == "POST" && request.form("Body") == "hi" && request.timeout_ms() == -1);
    CHECK(request.body().find("Body=hi") != std::string::npos);
    CHECK(request.header("AUTHORIZATION").substr(0, 6) == "Basic ");
    CHECK(request.header(0).first == "user-agent" && request.header_count() > 3);
    CHECK(status_of([&] { script.request(2); }) == TWIRE_ERR_ARGUMENT);
    auto first = recording.exchange(0);
    CHECK(first.request.header("authorization") == "[redacted]" && first.answer.http_status() == 201);
    CHECK(first.answer.body() == QUEUED && first.answer.failure().empty());
    CHECK(recording.exchange(1).answer.failure() == "cut");
    CHECK(recording.count() == 2 && recording.script().left() == 2);
}

static void lists() {
    twire::script script;
    script.answer(200, "{\"messages\":[{\"sid\":\"SM1\"},{\"sid\":\"SM2\"}],\"next_page_uri\":"
                       "\"/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages.json?Page=1\"}");
    script.answer(200, "{\"messages\":[{\"sid\":\"SM3\",\"subresource_uris\":{\"media\":\"/m\"}}]}");
    auto client = twire::client::make(settings().script(script));
    // Every width of a number is taken, and no sign is lost.
    twire::params sizes;
    sizes.add("PageSize", 2u)
        .add("PageSize", 2ul)
        .add("PageSize", ~0ull)
        .add("PageSize", 2)
        .add("PageSize", 2L);
    CHECK(twire_params_count(sizes.get()) == 5);
    CHECK(status_of([&] { client.list("messages.list", sizes).next(); }) == TWIRE_ERR_ARGUMENT);
    std::string seen;
    auto pages = client.list("messages.list");
    for (twire::view record : pages) {
        seen += record.text("sid") + record.text("subresource_uris.media");
    }
    CHECK(seen == "SM1SM2SM3/m");
    CHECK(pages.begin() == pages.end() && !pages.next_record());
    // An exception in the middle, and again.
    script.answer(200, "{\"messages\":[{\"sid\":\"SM1\"}],\"next_page_uri\":"
                       "\"/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages.json?Page=1\"}");
    auto broken = client.list("messages.list");
    int read = 0;
    for (int round = 0; round < 2; round++) {
        CHECK(status_of([&] {
                  for (twire::view record : broken) {
                      read += record.has("sid") ? 1 : 0;
                  }
              }) == TWIRE_ERR_INTERNAL);
    }
    CHECK(read == 1);

    script.answer(200, "{\"a\":{\"x\":1,\"y\":[2,3]},\"b\":null}");
    auto answer = client.send(twire::request::make("GET", nullptr, "/x"));
    std::string names;
    auto inner = answer.at("a");
    for (auto field = inner.begin(); field != inner.end(); ++field) {
        names += field.name();
    }
    CHECK(names == "xy" && inner.at("y").size() == 2 && answer.name(1) == "b" && answer.name("a", 0) == "x");
    CHECK(std::count_if(inner.at("y").begin(), inner.at("y").end(),
                        [](twire::view one) { return one.integer() > 2; }) == 1);
    CHECK(inner.begin()->integer() == 1 && inner.at("y").begin()->integer() == 2);
    CHECK(!answer.at("none") && answer.at("").size() == 2);
}

// What was moved from is empty, also when its new owner is gone.
static void moved() {
    twire::script script;
    script.answer(201, QUEUED);
    auto client = twire::client::make(settings().script(script));
    auto answer = client.send_message("+15558675310", "hi");
    twire::incoming filled;
    filled.status(201).header("A", "b");
    CHECK(answer.header(0).first == "content-type" && answer.header_count() == 1);
    auto request = script.request(0);
    {
        twire::answer taken = std::move(answer);
        twire::outgoing sent = std::move(request);
        twire::incoming kept;
        kept = std::move(filled);
        CHECK(taken.text("sid") == "SM1" && sent.method() == "POST" && kept.header("a") == "b");
    }
    CHECK(!answer && answer.text("sid") == "" && answer.http_status() == 0 && answer.begin() == answer.end());
    CHECK(request.method() == "" && request.get() == nullptr);
    CHECK(filled.header_count() == 0 && filled.get() == nullptr);
    CHECK(status_of([&] { script.add(filled); }) == TWIRE_ERR_ARGUMENT);
    auto other = std::move(client);
    CHECK(client.account_sid().empty() && other.account_sid() == ACCOUNT);
    CHECK(status_of([&] { client.send_message("+15558675310", "hi"); }) == TWIRE_ERR_ARGUMENT);
}

static void callbacks() {
    auto alive = std::make_shared<std::atomic<int>>(0);
    std::vector<std::string> told;
    {
        twire::client_options options = settings();
        options.transport([alive](const twire::outgoing_view &request, twire::incoming_view &answer) {
            ++*alive;
            if (request.form("Body") == "throw") {
                throw std::runtime_error("thrown by a transport");
            }
            answer.status(201).header("Twilio-Request-Id", "RQ1").body(QUEUED);
        });
        options.credentials_callback(ACCOUNT, [alive](twire::credentials &credentials) {
            ++*alive;
            credentials.api_key(KEY, "secret");
            return true;
        });
        options.hooks(nullptr, [alive, &told](const twire::view &attempt) {
            told.push_back(attempt.text("error") + attempt.text("sent"));
            throw std::runtime_error("thrown by a hook");
        });
        auto client = twire::client::make(options);
        CHECK(client.send_message("+15558675310", "hi").request_id() == "RQ1");
        CHECK(*alive == 2);
        CHECK(status_of([&] { client.send_message("+15558675310", "throw"); }) == TWIRE_ERR_PROTOCOL);
        CHECK(told.size() == 2 && told[0] == "yes" && told[1] == "protocolmaybe");
        CHECK(alive.use_count() == 4);
        options.credentials_callback(ACCOUNT, [](twire::credentials &) -> bool { throw 7; });
        auto nobody = twire::client::make(options);
        CHECK(status_of([&] { nobody.send_message("+15558675310", "hi"); }) == TWIRE_ERR_CONFIG);
        // What is refused is not kept.
        options.hooks(nullptr, nullptr);
        CHECK(status_of([&] { twire::client::make(options); }) == TWIRE_ERR_ARGUMENT);
        auto without = settings();
        without.transport(nullptr);
        CHECK(status_of([&] { twire::client::make(without); }) == TWIRE_ERR_ARGUMENT);
        without = settings();
        without.credentials_callback(ACCOUNT, nullptr);
        CHECK(status_of([&] { twire::client::make(without); }) == TWIRE_ERR_ARGUMENT);
    }
    CHECK(alive.use_count() == 1);
}

static void tokens() {
    auto token = twire::token::access(ACCOUNT, KEY, "secret");
    token.identity("alice").ttl(60).grant("video", "{\"room\":\"lobby\"}").grant("data_sync");
    std::string jwt = token.jwt();
    CHECK(twire::token::verify(jwt, "secret").text("claims.grants.video.room") == "lobby");
    CHECK(twire::token::decode(jwt).text("claims.grants.identity") == "alice");
    CHECK(status_of([&] { twire::token::verify(jwt, "another"); }) == TWIRE_ERR_AUTH);
    CHECK(status_of([&] { token.ttl(0).jwt(); }) == TWIRE_ERR_ARGUMENT);
    auto worker = twire::token::capability("worker", ACCOUNT, "auth-token");
    worker.set("workspace_sid", "WS1").set("worker_sid", "WK1").grant("activity_updates");
    CHECK(twire::token::decode(worker.jwt()).text("claims.worker_sid") == "WK1");
}

static void texts() {
    auto smart = twire::segments::of("\xe2\x80\x9cyes\xe2\x80\x9d", true);
    CHECK(smart.encoding() == "GSM-7" && smart.text() == "\"yes\"" && smart.part(0) == smart.text());
    auto plain = twire::segments::of("\xe2\x80\x9cyes\xe2\x80\x9d");
    CHECK(plain.forcing_count() == 2 && plain.forcing_replacement(0) == "\"" && plain.forcing_offset(1) == 6);
    auto number = twire::address::of("(555) 867-5310", "1");
    CHECK(number.text() == "+15558675310" && number.kind() == "number" && number.channel() == "phone");
    CHECK(twire::address::of("whatsapp:+15558675310").id() == "+15558675310");
    CHECK(status_of([] { twire::address::of("12 34", nullptr); }) == TWIRE_ERR_ARGUMENT);

    auto repeats = twire::repeats::make(10);
    auto incoming = twire::webhook::make("POST", "https://example.com/", "Body=Hi&MessageSid=SM1");
    incoming.header("i-twilio-idempotency-token", "once").sign("token");
    CHECK(!repeats.seen(incoming.idempotency_token()) && repeats.seen(incoming.idempotency_token()));
    auto received = twire::validator::make("token").receive(incoming);
    CHECK(received.event.text("idempotency_token") == "once");

    auto document = twire::twiml::messaging();
    document.comment_before("a").add("Message", "x").comment_after("b");
    std::string xml = document.xml();
    CHECK(xml.find("<!--a--><Response>") != std::string::npos && xml.find("<!--b-->") != std::string::npos);
}

int main() try {
    scripts();
    lists();
    moved();
    callbacks();
    tokens();
    texts();
    return check_end();
} catch (const twire::error &unexpected) {
    std::fprintf(stderr, "%s\n", unexpected.what());
    return 1;
}
