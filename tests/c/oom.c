/* A response of 7 MB where the address space has room for less of it is an error, and the next request
 * works. */
#include <malloc.h>
#include <sys/resource.h>

#include "peer_client.h"

static rlim_t address_space(void) {
    unsigned long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    CHECK(file != NULL && fscanf(file, "%lu", &pages) == 1);
    if (file != NULL) {
        fclose(file);
    }
    return (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE);
}

int main(void) {
    struct rlimit before, limit;
    twire_client *client;
    twire_error *error = NULL;
    twire_result *result = NULL;
    size_t size = 0;
    /* What is freed goes back to the system, so that the limit counts. */
    mallopt(M_MMAP_THRESHOLD, 128 << 10);
    peer_start();
    client = peer_client();
    /* Threads, runtime and connection are there before the limit is. */
    CHECK(peer_send(client) == TWIRE_OK);
    CHECK(getrlimit(RLIMIT_AS, &before) == 0);
    limit = before;
    limit.rlim_cur = address_space() + (5 << 20);
    CHECK(setrlimit(RLIMIT_AS, &limit) == 0);
    CHECK(peer_ask(client, "POST", "/large", NULL, NULL, &error) == TWIRE_ERR_PROTOCOL);
    CHECK(strstr(twire_error_message(error), "memory") != NULL);
    CHECK(twire_error_sent(error) == TWIRE_SENT_MAYBE && twire_error_http_status(error) == 201);
    twire_error_free(error);
    CHECK(peer_send(client) == TWIRE_OK);

    CHECK(setrlimit(RLIMIT_AS, &before) == 0);
    CHECK_STATUS(TWIRE_OK, peer_ask(client, "GET", "/large", NULL, &result, &error));
    limit.rlim_cur = address_space() + (5 << 20);
    CHECK(setrlimit(RLIMIT_AS, &limit) == 0);
    CHECK(twire_result_body(result, &size) == NULL && size == 0);
    CHECK(setrlimit(RLIMIT_AS, &before) == 0);
    CHECK(twire_result_body(result, &size) != NULL && size == 7000000);
    twire_result_free(result);
    twire_client_free(client);
    peer_stop();
    return check_end();
}
