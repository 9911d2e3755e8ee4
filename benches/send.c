/* send: one message after the other from C, beside a raw keep-alive exchange on a socket of its own.
 *
 * send PORT CALLS: prints "raw P50_NS CPU_NS" and "twire P50_NS CPU_NS". Both post the same bytes to
 * the same server; the raw side neither builds nor reads anything. */
#define _GNU_SOURCE
#include "exchange.h"

int main(int argc, char **argv) {
    twire_client *client;
    int fd;
    if (argc < 2) {
        return 64;
    }
    fd = raw_connect(atoi(argv[1]));
    client = client_of_environment();
    {
        const struct side sides[] = {{"raw", raw_side, &fd}, {"twire", twire_side, client}};
        compare(sides, 2, argc > 2 ? atoi(argv[2]) : 2000);
    }
    twire_client_free(client);
    close(fd);
    return 0;
}
