// What needs no network, with exceptions: callbacks, scripts, recordings, tokens, iterators.
#include <algorithm>
#include <atomic>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <vector>

#include "spool.hpp"

static const char *const ACCOUNT = "AC0123456789abcdef0123456789abcdef";
static const char *const KEY = "SK0123456789abcdef0123456789abcdef";
static const char *const QUEUED = "{\"sid\":\"SM1\",\"status\":\"queued\"}";

#if defined(__cpp_lib_ranges)
static_assert(std::ranges::input_range<twire::pages>, "pages can be walked");
static_assert(std::ranges::input_range<const twire::result_view>, "views can be walked");
#endif

static twire::client_options settings() {
    twire::client_options options;
    options.auth_token(ACCOUNT, "token").phone_number("+15005550006").retries(0);
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
    script.add_json(201, QUEUED);
    script.add(twire::http_response().set_failure(TWIRE_ERR_CONNECT, TWIRE_SENT_NO, "cut"));
    auto client = twire::client::make(settings().script(script).recording(recording));
    CHECK(client.send_message("+15558675310", "hi").text("sid") == "SM1");
    CHECK(status_of([&] { client.send_message("+15558675310", "hi"); }) == TWIRE_ERR_CONNECT);
    CHECK(script.remaining() == 0 && script.request_count() == 2);
    auto request = script.request(0);
    CHECK(request.method() == "POST" && request.form_value("Body") == "hi" && request.timeout_ms() == -1);
    CHECK(request.body().find("Body=hi") != std::string::npos);
    CHECK(request.header("AUTHORIZATION").substr(0, 6) == "Basic ");
    CHECK(request.header(0).first == "user-agent" && request.header_count() > 3);
    CHECK(status_of([&] { script.request(2); }) == TWIRE_ERR_ARGUMENT);
    auto first = recording.exchange(0);
    CHECK(first.request.header("authorization") == "[redacted]" && first.response.http_status() == 201);
    CHECK(first.response.body() == QUEUED && first.response.failure_message().empty());
    CHECK(recording.exchange(1).response.failure_message() == "cut");
    CHECK(recording.exchange_count() == 2 && recording.to_script().remaining() == 2);
}

static void downloads() {
    const std::string sid = "0123456789abcdef0123456789abcdef";
    twire::script script;
    script.add(twire::http_response().set_http_status(307).add_header("Location", "https://media.example/x"));
    auto add = [&] {
        twire::http_response file;
        file.set_http_status(200).add_header("Content-Type", "image/png").add_body("PNG");
        script.add(file);
    };
    add();
    auto client = twire::client::make(settings().script(script));
    twire::params medium;
    medium.add("MessageSid", "MM" + sid).add("Sid", "ME" + sid);
    auto download = client.download("messages.media.fetch", medium);
    CHECK(download.total() == 3 && download.header("content-type") == "image/png");
    CHECK(download.next() == "PNG" && download.next().empty() && download.next().empty());
    CHECK(script.request(1).header("authorization").empty());
    add();
    std::uint64_t told = 0;
    auto saved = client.download("messages.media.fetch", medium)
                     .save("/dev/null", [&](std::uint64_t done, std::int64_t total) {
                         told = done;
                         return total == 3;
                     });
    CHECK(saved == 3 && told == 3);
    add();
    bool thrown = false;
    try {
        client.download("messages.media.fetch", medium)
            .save("/dev/null", [](std::uint64_t, std::int64_t) -> bool { throw std::runtime_error("own"); });
    } catch (const std::runtime_error &own) {
        thrown = std::string(own.what()) == "own";
    }
    CHECK(thrown);
    add();
    auto small = twire::request_options();
    small.max_bytes(2);
    CHECK(status_of([&] { client.download("messages.media.fetch", medium, small); }) == TWIRE_ERR_PROTOCOL);
    add();
    auto request = twire::request::make("GET", nullptr, "/x");
    CHECK(client.download(request).next() == "PNG");
    CHECK(status_of([&] { client.download("messages.list", twire::params()); }) == TWIRE_ERR_ARGUMENT);
}

static void lists() {
    twire::script script;
    script.add_json(200, "{\"messages\":[{\"sid\":\"SM1\"},{\"sid\":\"SM2\"}],\"next_page_uri\":"
                         "\"/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages.json?Page=1\"}");
    script.add_json(200, "{\"messages\":[{\"sid\":\"SM3\",\"subresource_uris\":{\"media\":\"/m\"}}]}");
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
    for (twire::result_view record : pages) {
        seen += record.text("sid") + record.text("subresource_uris.media");
    }
    CHECK(seen == "SM1SM2SM3/m");
    CHECK(pages.begin() == pages.end() && !pages.next_record());
    // An exception in the middle, and again.
    script.add_json(200, "{\"messages\":[{\"sid\":\"SM1\"}],\"next_page_uri\":"
                         "\"/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages.json?Page=1\"}");
    auto broken = client.list("messages.list");
    int read = 0;
    for (int round = 0; round < 2; round++) {
        CHECK(status_of([&] {
                  for (twire::result_view record : broken) {
                      read += record.has("sid") ? 1 : 0;
                  }
              }) == TWIRE_ERR_INTERNAL);
    }
    CHECK(read == 1);

    script.add_json(200, "{\"a\":{\"x\":1,\"y\":[2,3]},\"b\":null}");
    auto answer = client.send(twire::request::make("GET", nullptr, "/x"));
    std::string names;
    auto inner = answer.at("a");
    for (auto field = inner.begin(); field != inner.end(); ++field) {
        names += field.name();
    }
    CHECK(names == "xy" && inner.at("y").size() == 2 && answer.name(1) == "b" && answer.name("a", 0) == "x");
    CHECK(std::count_if(inner.at("y").begin(), inner.at("y").end(),
                        [](twire::result_view one) { return one.integer() > 2; }) == 1);
    CHECK(inner.begin()->integer() == 1 && inner.at("y").begin()->integer() == 2);
    CHECK(!answer.at("none") && answer.at("").size() == 2);
}

// What was moved from is empty, also when its new owner is gone.
static void moved() {
    twire::script script;
    script.add_json(201, QUEUED);
    auto client = twire::client::make(settings().script(script));
    auto answer = client.send_message("+15558675310", "hi");
    twire::http_response filled;
    filled.set_http_status(201).add_header("A", "b");
    CHECK(answer.header(0).first == "content-type" && answer.header_count() == 1);
    auto request = script.request(0);
    {
        twire::result taken = std::move(answer);
        twire::http_request sent = std::move(request);
        twire::http_response kept;
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
        options.transport(
            [alive](const twire::http_request_view &request, twire::http_response_view &answer) {
                ++*alive;
                if (request.form_value("Body") == "throw") {
                    throw std::runtime_error("thrown by a transport");
                }
                answer.set_http_status(201).add_header("Twilio-Request-Id", "RQ1").add_body(QUEUED);
            });
        options.credentials_callback(ACCOUNT, [alive](twire::credentials &credentials) {
            ++*alive;
            credentials.set_api_key(KEY, "secret");
            return true;
        });
        options.add_hooks(nullptr, [alive, &told](const twire::result_view &attempt) {
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
        options.add_hooks(nullptr, nullptr);
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
    auto token = twire::jwt::access(ACCOUNT, KEY, "secret");
    token.identity("alice").ttl_seconds(60).add_grant("video", "{\"room\":\"lobby\"}").add_grant("data_sync");
    std::string jwt = token.encode();
    CHECK(twire::jwt::verify(jwt, "secret").text("claims.grants.video.room") == "lobby");
    CHECK(twire::jwt::decode(jwt).text("claims.grants.identity") == "alice");
    CHECK(status_of([&] { twire::jwt::verify(jwt, "another"); }) == TWIRE_ERR_AUTH);
    CHECK(status_of([&] { token.ttl_seconds(0).encode(); }) == TWIRE_ERR_ARGUMENT);
    auto worker = twire::jwt::capability("worker", ACCOUNT, "auth-token");
    worker.set("workspace_sid", "WS1").set("worker_sid", "WK1").add_grant("activity_updates");
    CHECK(twire::jwt::decode(worker.encode()).text("claims.worker_sid") == "WK1");
}

static void texts() {
    auto smart = twire::segments::make("\xe2\x80\x9cyes\xe2\x80\x9d", true);
    CHECK(smart.encoding() == "GSM-7" && smart.text() == "\"yes\"" && smart.part(0) == smart.text());
    auto plain = twire::segments::make("\xe2\x80\x9cyes\xe2\x80\x9d");
    CHECK(plain.non_gsm_count() == 2 && plain.non_gsm_replacement(0) == "\"" && plain.non_gsm_offset(1) == 6);
    auto number = twire::address::make("(555) 867-5310", "1");
    CHECK(number.text() == "+15558675310" && number.kind() == "number" && number.channel() == "phone");
    CHECK(twire::address::make("whatsapp:+15558675310").id() == "+15558675310");
    CHECK(status_of([] { twire::address::make("12 34", nullptr); }) == TWIRE_ERR_ARGUMENT);

    auto repeats = twire::replay_filter::make(10);
    auto incoming = twire::webhook::make("POST", "https://example.com/", "Body=Hi&MessageSid=SM1");
    incoming.add_header("i-twilio-idempotency-token", "once").sign("token");
    CHECK(!repeats.is_replay(incoming.idempotency_token()) &&
          repeats.is_replay(incoming.idempotency_token()));
    auto received = twire::validator::make("token").receive(incoming);
    CHECK(received.event.text("idempotency_token") == "once");

    auto document = twire::twiml::messaging();
    document.add_comment_before("a").add_element("Message", "x").add_comment_after("b");
    std::string xml = document.to_xml();
    CHECK(xml.find("<!--a--><Response>") != std::string::npos && xml.find("<!--b-->") != std::string::npos);
}

/* C sees a text up to its first NUL. */
static void nul() {
    twire::script script;
    auto client = twire::client::make(settings().script(script));
    const std::string cut("before\0after", 12);
    try {
        client.send_message("+15558675310", cut);
        CHECK(false);
    } catch (const twire::error &refused) {
        CHECK(refused.status() == TWIRE_ERR_ARGUMENT && refused.parameter() == "Body");
        CHECK(refused.reason().find("NUL") != std::string::npos);
    }
    CHECK(status_of([&] { client.send_message(cut, "hi"); }) == TWIRE_ERR_ARGUMENT);
    CHECK(status_of([&] { client.execute("messages.create", twire::params().add("Body", cut)); }) ==
          TWIRE_ERR_ARGUMENT);
    CHECK(status_of([&] { client.execute("messages.create", twire::params().add(cut, "x")); }) ==
          TWIRE_ERR_ARGUMENT);
    CHECK(status_of([&] { twire::twiml::voice().add_element("Say", cut).to_xml(); }) == TWIRE_ERR_ARGUMENT);
    CHECK(status_of([&] { twire::segments::make(cut); }) == TWIRE_ERR_ARGUMENT);
    CHECK(status_of([&] { twire::notification("ops", cut).to_json(); }) == TWIRE_ERR_ARGUMENT);
    CHECK(status_of([&] { twire::client::make(settings().auth_token(ACCOUNT, cut)); }) == TWIRE_ERR_ARGUMENT);
    CHECK(script.request_count() == 0);
}

static void notifications() {
    spool_folder folder;
    const std::string id = folder.spool().enqueue(twire::notification("ops", "disk full").key("disk:db1"));
    CHECK(id.size() == 26);
    CHECK(folder.file(id) == "{\"v\":1,\"to\":[\"ops\"],\"body\":\"disk full\",\"key\":\"disk:db1\"}");
    // A moved-from object is empty.
    twire::notification first("ops", "x"), second = std::move(first);
    CHECK(status_of([&] { folder.spool().enqueue(first); }) == TWIRE_ERR_ARGUMENT);
    CHECK(status_of([&] { folder.spool().enqueue(second); }) == TWIRE_OK);
    CHECK(status_of([&] { folder.spool().enqueue(second.priority("urgent")); }) == TWIRE_ERR_ARGUMENT);
    CHECK(status_of([&] { twire::notification::parse("{"); }) == TWIRE_ERR_ARGUMENT);
    CHECK(status_of([&] { twire::spool::open("/nowhere"); }) == TWIRE_ERR_NO_SPOOL);
    twire::spool opened = twire::spool::open(folder.spool().path()), taken = std::move(opened);
    CHECK(opened.path().empty() && taken.path() == folder.spool().path());
    CHECK(status_of([&] { opened.enqueue(twire::notification("ops", "x")); }) == TWIRE_ERR_ARGUMENT);
}

int main() try {
    nul();
    notifications();
    scripts();
    lists();
    downloads();
    moved();
    callbacks();
    tokens();
    texts();
    return check_end();
} catch (const twire::error &unexpected) {
    std::fprintf(stderr, "%s\n", unexpected.what());
    return 1;
}
