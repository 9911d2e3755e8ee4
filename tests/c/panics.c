/* A debug build of the library has functions that panic on purpose: no panic leaves it, nothing is
 * printed, and what is told of it names a place and never its text. */
#define _GNU_SOURCE
#include "peer_client.h"

#include <stdatomic.h>

/* In no header: it is in no release. */
twire_status twire_planted_panic(const char *way, twire_error **err);
twire_status twire_planted_transport(twire_client_options *options);

static atomic_int lines;

static void on_line(int level, const char *line, void *user) {
    (void)level, (void)user;
    CHECK(strstr(line, "planted-secret") == NULL);
    atomic_fetch_add(&lines, 1);
}

static void in_calls(void) {
    static const char *const WAYS[] = {"call", "payload", "index", "overflow"};
    size_t way;
    int round;
    for (round = 0; round < 3; round++) {
        for (way = 0; way < sizeof WAYS / sizeof *WAYS; way++) {
            twire_error *error = NULL;
            twire_status status = twire_planted_panic(WAYS[way], &error);
            if (strcmp(WAYS[way], "overflow") == 0) {
                /* It wraps or panics, as the build has it. */
                CHECK(status == TWIRE_ERR_INTERNAL || status == TWIRE_ERR_ARGUMENT);
            } else {
                CHECK(status == TWIRE_ERR_INTERNAL || strcmp(WAYS[way], "index") == 0);
            }
            CHECK(error != NULL && strstr(twire_error_message(error), "planted-secret") == NULL);
            if (strcmp(WAYS[way], "call") == 0) {
                CHECK(strstr(twire_error_message(error), "planted.rs:") != NULL);
            }
            twire_error_free(error);
            twire_planted_panic(WAYS[way], NULL);
        }
        CHECK(twire_planted_panic("accessor", NULL) == TWIRE_ERR_INTERNAL);
        CHECK(twire_planted_panic("free", NULL) == TWIRE_ERR_INTERNAL);
    }
}

static void *on_a_thread(void *argument) {
    (void)argument;
    in_calls();
    return NULL;
}

/* The library's own thread, or the caller's that drives it. */
static void in_a_call_under_way(void) {
    twire_client_options *options = NULL;
    twire_client *client = NULL, *other = peer_client();
    twire_error *error = NULL;
    int round;
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&options, &error));
    twire_client_options_set_auth_token(options, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_phone_number(options, "+15005550006");
    CHECK(twire_planted_transport(options) == TWIRE_OK);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(options, &client, &error));
    twire_client_options_free(options);
    for (round = 0; round < 10; round++) {
        CHECK(twire_message_send(client, "+15558675310", NULL, "x", NULL, &error) == TWIRE_ERR_INTERNAL);
        CHECK(twire_error_sent(error) == TWIRE_SENT_MAYBE);
        CHECK(strstr(twire_error_message(error), "planted-secret") == NULL);
        twire_error_free(error);
        CHECK_STATUS(TWIRE_OK, peer_send(other));
    }
    twire_client_free(client);
    twire_client_free(other);
}

int main(void) {
    pthread_t threads[8];
    int number;
    peer_start();
    in_calls();
    for (number = 0; number < 8; number++) {
        CHECK(pthread_create(&threads[number], NULL, on_a_thread, NULL) == 0);
    }
    for (number = 0; number < 8; number++) {
        pthread_join(threads[number], NULL);
    }
    in_a_call_under_way();
    CHECK_STATUS(TWIRE_OK, twire_log_set_callback(TWIRE_LOG_TRACE, on_line, NULL, NULL, &error));
    in_calls();
    in_a_call_under_way();
    CHECK(atomic_load(&lines) > 0);
    CHECK_STATUS(TWIRE_OK, twire_log_set_callback(TWIRE_LOG_OFF, NULL, NULL, NULL, &error));
    peer_stop();
    return check_end();
}
