/* cancel: how long a waiting call takes to return once another thread has given it up.
 *
 * Prints "c MAX_NS MEDIAN_NS" of 20 calls to a server that takes connections and says nothing. */
#define _GNU_SOURCE
#include <pthread.h>

#include "exchange.h"

enum { CALLS = 20 };

static long triggered;

static void *give_up(void *cancel) {
    struct timespec soon = {0, 30 * 1000 * 1000};
    nanosleep(&soon, NULL);
    triggered = now(CLOCK_MONOTONIC);
    twire_cancel_trigger(cancel);
    return NULL;
}

int main(void) {
    struct sockaddr_in address;
    socklen_t size = sizeof address;
    int silent = socket(AF_INET, SOCK_STREAM, 0), i;
    char url[64];
    long times[CALLS];
    twire_client *client;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(silent, (struct sockaddr *)&address, sizeof address) != 0 || listen(silent, 64) != 0 ||
        getsockname(silent, (struct sockaddr *)&address, &size) != 0) {
        perror("listen");
        return 1;
    }
    snprintf(url, sizeof url, "http://127.0.0.1:%d", ntohs(address.sin_port));
    setenv("TWIRE_BASE_URL", url, 1);
    client = client_of_environment();
    for (i = 0; i < CALLS; i++) {
        twire_cancel *cancel = NULL;
        twire_options *options = NULL;
        twire_request *request = NULL;
        twire_status status = TWIRE_OK;
        pthread_t other;
        if (twire_cancel_new(&cancel, NULL) != TWIRE_OK || twire_options_new(&options, NULL) != TWIRE_OK ||
            twire_options_set_cancel(options, cancel) != TWIRE_OK ||
            twire_request_new("GET", NULL, "/", &request, NULL) != TWIRE_OK) {
            return 1;
        }
        pthread_create(&other, NULL, give_up, cancel);
        status = twire_request_send(request, client, options, NULL, NULL);
        pthread_join(other, NULL);
        times[i] = now(CLOCK_MONOTONIC) - triggered;
        if (status != TWIRE_ERR_CANCELLED) {
            fprintf(stderr, "status %d\n", status);
            return 1;
        }
        twire_request_free(request);
        twire_options_free(options);
        twire_cancel_free(cancel);
    }
    qsort(times, CALLS, sizeof *times, by_size);
    printf("c %ld %ld\n", times[CALLS - 1], times[CALLS / 2]);
    twire_client_free(client);
    close(silent);
    return 0;
}
