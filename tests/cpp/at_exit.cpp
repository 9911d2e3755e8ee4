// Requests in destructors of static and thread_local objects, at the end of their thread, with a client
// that the thread has used before and with one that is made there.
#include <cstdlib>
#include <memory>
#include <thread>

#include "check.hpp"

static void send_once(const twire::client &client, const char *where) {
    try {
        CHECK(!client.send_message("+15558675310", "goodbye").text("sid").empty());
    } catch (const twire::error &failed) {
        std::fprintf(stderr, "%s: %s, sent %d\n", where, failed.what(), static_cast<int>(failed.sent()));
        CHECK(false);
    }
}

struct static_object {
    std::unique_ptr<twire::client> client;
    ~static_object() {
        send_once(*client, "static object, old client");
        send_once(twire::client::from_env(), "static object, new client");
        if (check_end() != 0) {
            std::_Exit(1);
        }
    }
};

static static_object last;

struct thread_object {
    bool is_used = false;
    ~thread_object() {
        if (is_used) {
            send_once(*last.client, "thread_local object");
        }
    }
};

static thread_local thread_object ends_with_its_thread;

int main() {
    last.client.reset(new twire::client(twire::client::from_env()));
    // The object is destroyed after what the library keeps for the thread, and before.
    std::thread([] {
        ends_with_its_thread.is_used = true;
        send_once(*last.client, "thread");
    }).join();
    std::thread([] {
        send_once(*last.client, "thread");
        ends_with_its_thread.is_used = true;
    }).join();
    std::thread([] { ends_with_its_thread.is_used = true; }).join();
    send_once(*last.client, "main");
    ends_with_its_thread.is_used = true;
}
