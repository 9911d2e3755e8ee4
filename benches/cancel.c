/* cancel: the time from the cancellation of a blocking request by another thread to its return.
 *
 * Prints "c MAX_NS MEDIAN_NS" of 20 requests to a server that accepts connections and never responds. */
#define _GNU_SOURCE
#include <pthread.h>

#include "exchange.h"

enum { REQUESTS = 20 };

static long cancelled_at;

static void *cancel_later(void *cancel) {
    struct timespec soon = {0, 30 * 1000 * 1000};
    nanosleep(&soon, NULL);
    cancelled_at = now(CLOCK_MONOTONIC);
    twire_cancel_token_cancel(cancel);
    return NULL;
}

int main(void) {
    struct sockaddr_in address;
    socklen_t size = sizeof address;
    int silent = socket(AF_INET, SOCK_STREAM, 0), i;
    char url[64];
    long times[REQUESTS];
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
    client = client_from_env();
    for (i = 0; i < REQUESTS; i++) {
        twire_cancel_token *cancel = NULL;
        twire_request_options *options = NULL;
        twire_request *request = NULL;
        twire_status status = TWIRE_OK;
        pthread_t other;
        if (twire_cancel_token_new(&cancel, NULL) != TWIRE_OK ||
            twire_request_options_new(&options, NULL) != TWIRE_OK ||
            twire_request_options_set_cancel_token(options, cancel) != TWIRE_OK ||
            twire_request_new("GET", NULL, "/", &request, NULL) != TWIRE_OK) {
            return 1;
        }
        pthread_create(&other, NULL, cancel_later, cancel);
        status = twire_request_send(request, client, options, NULL, NULL);
        pthread_join(other, NULL);
        times[i] = now(CLOCK_MONOTONIC) - cancelled_at;
        if (status != TWIRE_ERR_CANCELLED) {
            fprintf(stderr, "status %d\n", status);
            return 1;
        }
        twire_request_free(request);
        twire_request_options_free(options);
        twire_cancel_token_free(cancel);
    }
    qsort(times, REQUESTS, sizeof *times, compare_long);
    printf("c %ld %ld\n", times[REQUESTS - 1], times[REQUESTS / 2]);
    twire_client_free(client);
    close(silent);
    return 0;
}
