// send: one message after the other from C++ through twire.hpp, beside the same calls through twire.h.
//
// send PORT CALLS: prints "raw P50_NS CPU_NS", "c P50_NS CPU_NS" and "cpp P50_NS CPU_NS".
#include <vector>

#include <twire.hpp>

#include "exchange.h"

template <typename Work> static void side(const char *name, int calls, Work work) {
    std::vector<long> times(static_cast<std::size_t>(calls));
    for (int i = 0; i < calls / 10 + 10; i++) {
        work();
    }
    const long cpu = now(CLOCK_PROCESS_CPUTIME_ID);
    for (long &time : times) {
        const long start = now(CLOCK_MONOTONIC);
        work();
        time = now(CLOCK_MONOTONIC) - start;
    }
    report(name, times.data(), calls, now(CLOCK_PROCESS_CPUTIME_ID) - cpu);
}

int main(int argc, char **argv) try {
    if (argc < 2) {
        return 64;
    }
    const int calls = argc > 2 ? std::atoi(argv[2]) : 2000;
    const int fd = raw_connect(std::atoi(argv[1]));
    side("raw", calls, [&] { raw_exchange(fd); });
    twire_client *bare = client_of_environment();
    side("c", calls, [&] { twire_exchange(bare); });
    twire_client_free(bare);
    auto client = twire::client::make(twire::client_options::from_env());
    side("cpp", calls, [&] {
        auto message = client.send_message("+15558676543", "Your table is ready.", "+15005550006");
        if (message.text("sid").empty()) {
            std::exit(1);
        }
    });
    close(fd);
    return 0;
} catch (const twire::error &failed) {
    std::fprintf(stderr, "send: %s\n", failed.what());
    return 1;
}
