/* A program without a SIGPIPE handler lives when its peer resets or leaves, also with connections
 * that were closed while they were idle; and the library leaves every signal's disposition alone. */
#define _GNU_SOURCE
#include "peer_client.h"

/* A request of 4 MB, in the middle of which the peer leaves. */
static twire_status spurned(const twire_client *client, const char *json) {
    twire_request *request = NULL;
    twire_error *error = NULL;
    twire_status status = twire_request_new("POST", NULL, "/spurn", &request, NULL);
    if (status == TWIRE_OK) {
        twire_request_set_json(request, json);
        status = twire_request_send(request, client, NULL, NULL, &error);
        CHECK(error == NULL || twire_error_sent(error) == TWIRE_SENT_MAYBE);
    }
    twire_error_free(error);
    twire_request_free(request);
    return status;
}

static int untouched(int number) {
    struct sigaction now;
    return sigaction(number, NULL, &now) != 0 || now.sa_handler == SIG_DFL;
}

int main(void) {
    twire_client *client;
    sigset_t blocked;
    size_t size = 4 << 20;
    char *json = malloc(size + 1);
    int round, number, left = 0;
    memset(json, 'x', size);
    json[0] = json[size - 1] = '"';
    json[size] = 0;
    signal(SIGPIPE, SIG_DFL);
    peer_start();
    client = peer_client();
    for (round = 0; round < 200; round++) {
        twire_error *error = NULL;
        CHECK(peer_ask(client, "POST", "/reset", NULL, NULL, &error) == TWIRE_ERR_PROTOCOL);
        CHECK(twire_error_sent(error) == TWIRE_SENT_MAYBE);
        twire_error_free(error);
    }
    for (round = 0; round < 200; round++) {
        /* The next post finds a connection that its server has closed: mostly the library has seen
         * it; where it cannot, it says that the post may have arrived, and never repeats it. */
        twire_error *error = NULL;
        twire_status status = peer_ask(client, "POST", "/leave", NULL, NULL, &error);
        if (status != TWIRE_OK) {
            CHECK(status == TWIRE_ERR_PROTOCOL && twire_error_sent(error) == TWIRE_SENT_MAYBE);
            left++;
        }
        twire_error_free(error);
    }
    CHECK(left < 100);
    for (round = 0; round < 50; round++) {
        /* In a thread that drives the library's sockets itself: the call before was just now. */
        CHECK_STATUS(TWIRE_OK, peer_send(client));
        CHECK(spurned(client, json) == TWIRE_ERR_PROTOCOL);
    }
    free(json);
    for (number = 1; number < 32; number++) {
        CHECK(untouched(number));
    }
    /* The caller's own mask is as it was. */
    CHECK(pthread_sigmask(SIG_BLOCK, NULL, &blocked) == 0 && sigismember(&blocked, SIGPIPE) == 0);
    CHECK_STATUS(TWIRE_OK, peer_send(client));
    twire_client_free(client);
    peer_stop();
    return check_end();
}
