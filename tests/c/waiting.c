/* A request that waits for its response sleeps, and so do the library's own threads: it wakes for its
 * deadline and for the host's descriptors, and 50 times a second where a cancel token is to be seen within 50
 * ms. */
#define _GNU_SOURCE
#include "peer_client.h"

#include <sys/resource.h>

enum { SECONDS = 3 };

static long wakes(int who) {
    struct rusage usage;
    CHECK(getrusage(who, &usage) == 0);
    return usage.ru_nvcsw;
}

static void wait_once(const twire_client *client, const twire_request_options *options, const char *what,
                      long most_a_second) {
    twire_error *error = NULL;
    long of_thread = wakes(RUSAGE_THREAD), of_process = wakes(RUSAGE_SELF);
    CHECK(peer_ask(client, "POST", "/hang", options, NULL, &error) == TWIRE_ERR_TIMEOUT);
    of_thread = wakes(RUSAGE_THREAD) - of_thread;
    of_process = wakes(RUSAGE_SELF) - of_process;
    if (!CHECK(of_thread <= SECONDS * most_a_second && of_process <= SECONDS * most_a_second)) {
        fprintf(stderr, "  %s: %ld times in the thread, %ld in the process\n", what, of_thread, of_process);
    }
    twire_error_free(error);
}

/* A response that is there when the process goes on, after its deadline, is read. */
static void stopped(const twire_client *client, const twire_request_options *options) {
    twire_result *result = NULL;
    CHECK_STATUS(TWIRE_OK, peer_ask(client, "POST", "/stop", options, &result, &error));
    CHECK_TEXT("SM1", twire_result_text(result, "sid"));
    twire_result_free(result);
}

int main(void) {
    twire_request_options *options = NULL;
    twire_cancel_token *cancel = NULL;
    twire_client *client;
    peer_start();
    client = peer_client();
    CHECK_STATUS(TWIRE_OK, peer_send(client));
    CHECK_STATUS(TWIRE_OK, twire_request_options_new(&options, &error));
    CHECK(twire_request_options_set_timeout_ms(options, SECONDS * 1000) == TWIRE_OK);
    wait_once(client, options, "plain", 10);
    CHECK_STATUS(TWIRE_OK, twire_cancel_token_new(&cancel, &error));
    twire_request_options_set_cancel_token(options, cancel);
    wait_once(client, options, "with a cancel token", 75);
    CHECK(twire_request_options_set_timeout_ms(options, 3000) == TWIRE_OK);
    stopped(client, options);
    twire_request_options_free(options);
    twire_cancel_token_free(cancel);
    twire_client_free(client);
    peer_stop();
    return check_end();
}
