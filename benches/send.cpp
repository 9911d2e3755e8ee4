// send: sends messages from C++ through twire.hpp, compared with twire.h and with raw exchanges.
//
// send PORT REQUESTS: prints "raw P50_NS CPU_NS", "c P50_NS CPU_NS" and "cpp P50_NS CPU_NS".
#include <twire.hpp>

#include "exchange.h"

static void cpp_side(void *with) {
    auto &client = *static_cast<twire::client *>(with);
    auto message = client.send_message("+15558676543", "Your table is ready.", "+15005550006");
    if (message.text("sid").empty()) {
        std::exit(1);
    }
}

int main(int argc, char **argv) try {
    if (argc < 2) {
        return 64;
    }
    int fd = raw_connect(std::atoi(argv[1]));
    twire_client *bare = client_from_env();
    auto client = twire::client::make(twire::client_options::from_env());
    const side sides[] = {{"raw", raw_side, &fd}, {"c", twire_side, bare}, {"cpp", cpp_side, &client}};
    compare(sides, 3, argc > 2 ? std::atoi(argv[2]) : 2000);
    twire_client_free(bare);
    close(fd);
    return 0;
} catch (const twire::error &failed) {
    std::fprintf(stderr, "send: %s\n", failed.what());
    return 1;
}
