/* A waiting call is given up by another thread, and returns within 50 ms. */
#define _GNU_SOURCE
#include "peer_client.h"

#include <time.h>

static twire_client *client;
static long long ended;

static long long now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

static void *hang(void *argument) {
    twire_error *error = NULL;
    CHECK(peer_ask(client, "POST", "/hang", argument, NULL, &error) == TWIRE_ERR_CANCELLED);
    ended = now_ms();
    twire_error_free(error);
    return NULL;
}

/* How long the call takes to notice, in ms. */
static long long round_trip(void) {
    twire_cancel *cancel = NULL;
    twire_options *options = NULL;
    struct timespec pause = {0, 30 * 1000000};
    long long triggered;
    pthread_t thread;
    CHECK_STATUS(TWIRE_OK, twire_cancel_new(&cancel, &error));
    CHECK_STATUS(TWIRE_OK, twire_options_new(&options, &error));
    CHECK(twire_options_set_cancel(options, cancel) == TWIRE_OK);
    CHECK(pthread_create(&thread, NULL, hang, options) == 0);
    nanosleep(&pause, NULL);
    triggered = now_ms();
    twire_cancel_trigger(cancel);
    /* The options keep what they need. */
    twire_cancel_free(cancel);
    pthread_join(thread, NULL);
    twire_options_free(options);
    return ended - triggered;
}

int main(void) {
    long long best = 1000000, took;
    int round;
    twire_cancel *cancel = NULL;
    twire_options *options = NULL;
    twire_pages *pages = NULL;
    twire_result *page = NULL;
    peer_start();
    client = peer_client();
    /* A busy machine may be late once; the best of ten is the library's own. */
    for (round = 0; round < 10; round++) {
        took = round_trip();
        best = took < best ? took : best;
        /* The call's own deadline is 15 s: this was the cancelling. */
        CHECK(took < 10000);
    }
    CHECK(best <= 50);

    /* A list that was given up says so again; it never ends as if it were complete. */
    CHECK_STATUS(TWIRE_OK, twire_cancel_new(&cancel, &error));
    CHECK_STATUS(TWIRE_OK, twire_options_new(&options, &error));
    twire_options_set_cancel(options, cancel);
    CHECK_STATUS(TWIRE_OK, twire_pages_new(client, "messages.list", NULL, options, &pages, &error));
    twire_cancel_trigger(cancel);
    CHECK_STATUS(TWIRE_ERR_CANCELLED, twire_pages_next(pages, &page, &error));
    CHECK_STATUS(TWIRE_ERR_CANCELLED, twire_pages_next(pages, &page, &error));
    CHECK(page == NULL);
    twire_pages_free(pages);

    /* One that may be given up from the second page on. */
    CHECK_STATUS(TWIRE_OK, twire_pages_new(client, "messages.list", NULL, NULL, &pages, &error));
    CHECK_STATUS(TWIRE_OK, twire_pages_set_options(pages, options, &error));
    CHECK_STATUS(TWIRE_ERR_CANCELLED, twire_pages_next(pages, &page, &error));
    twire_pages_free(pages);
    twire_options_free(options);
    twire_cancel_free(cancel);

    CHECK_STATUS(TWIRE_OK, peer_send(client));
    twire_client_free(client);
    peer_stop();
    return check_end();
}
