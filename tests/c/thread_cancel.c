/* A thread that is cancelled (pthread_cancel) in a call ends after it, not in the middle of it: the call has
 * its answer, and the client goes on to serve others. */
#define _GNU_SOURCE
#include "peer_client.h"

static twire_client *client;
static twire_request_options *brief;
static pthread_barrier_t inside;
static twire_status answered = TWIRE_ERR_INTERNAL;

static void *call(void *argument) {
    twire_error *error = NULL;
    int round;
    (void)argument;
    /* Calls that follow each other closely, so that this thread drives the library's sockets itself. */
    for (round = 0; round < 5; round++) {
        CHECK_STATUS(TWIRE_OK, peer_send(client));
    }
    pthread_barrier_wait(&inside);
    /* The peer never answers: the deadline ends the call, a cancellation does not. */
    answered = peer_ask(client, "POST", "/hang", brief, NULL, &error);
    twire_error_free(error);
    while (pause() != 0) {
    }
    return NULL;
}

int main(void) {
    pthread_t thread;
    void *result = NULL;
    int round;
    peer_start();
    client = peer_client();
    CHECK_STATUS(TWIRE_OK, twire_request_options_new(&brief, &error));
    twire_request_options_set_timeout_ms(brief, 300);
    pthread_barrier_init(&inside, NULL, 2);
    for (round = 0; round < 3; round++) {
        answered = TWIRE_ERR_INTERNAL;
        CHECK(pthread_create(&thread, NULL, call, NULL) == 0);
        pthread_barrier_wait(&inside);
        CHECK(pthread_cancel(thread) == 0);
        CHECK(pthread_join(thread, &result) == 0 && result == PTHREAD_CANCELED);
        CHECK(answered == TWIRE_ERR_TIMEOUT);
        CHECK_STATUS(TWIRE_OK, peer_send(client));
    }
    twire_request_options_free(brief);
    twire_client_free(client);
    peer_stop();
    return check_end();
}
