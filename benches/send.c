/* send: sends messages from C, compared with raw keep-alive exchanges on a socket.
 *
 * send PORT REQUESTS: prints "raw P50_NS CPU_NS" and "twire P50_NS CPU_NS". Both post the same bytes to the
 * same server; the raw side encodes and parses nothing. */
#define _GNU_SOURCE
#include "exchange.h"

int main(int argc, char **argv) {
    twire_client *client;
    int fd;
    if (argc < 2) {
        return 64;
    }
    fd = raw_connect(atoi(argv[1]));
    client = client_from_env();
    {
        const struct side sides[] = {{"raw", raw_side, &fd}, {"twire", twire_side, client}};
        compare(sides, 2, argc > 2 ? atoi(argv[2]) : 2000);
    }
    twire_client_free(client);
    close(fd);
    return 0;
}
