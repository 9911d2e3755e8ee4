/* A program without a SIGPIPE handler lives when its peer resets or leaves, also with connections
 * that were closed while they were idle; and the library leaves every signal's disposition alone.
 * argv[1]: how many resets, and as many idle ends; 200 unless given. */
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

/* Every signal, the last of the real-time ones included; some of them are the C library's. */
enum { SIGNALS = 65 };

static struct sigaction before[SIGNALS];

static int untouched(int number) {
    struct sigaction now;
    return sigaction(number, NULL, &now) != 0 ||
           (now.sa_handler == before[number].sa_handler && now.sa_flags == before[number].sa_flags);
}

int main(int argc, char **argv) {
    int resets = argc > 1 ? atoi(argv[1]) : 200;
    twire_client *client;
    sigset_t mask, now;
    size_t size = 4 << 20;
    char *json = malloc(size + 1);
    int round, number, left = 0;
    memset(json, 'x', size);
    json[0] = json[size - 1] = '"';
    json[size] = 0;
    signal(SIGPIPE, SIG_DFL);
    for (number = 1; number < SIGNALS; number++) {
        sigaction(number, NULL, &before[number]);
    }
    /* A mask of the host's own. */
    sigemptyset(&mask);
    sigaddset(&mask, SIGUSR2);
    CHECK(pthread_sigmask(SIG_BLOCK, &mask, NULL) == 0 && pthread_sigmask(SIG_BLOCK, NULL, &mask) == 0);
    peer_start();
    client = peer_client();
    for (round = 0; round < resets; round++) {
        twire_error *error = NULL;
        CHECK(peer_ask(client, "POST", "/reset", NULL, NULL, &error) == TWIRE_ERR_PROTOCOL);
        CHECK(twire_error_sent(error) == TWIRE_SENT_MAYBE);
        twire_error_free(error);
    }
    for (round = 0; round < resets; round++) {
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
    CHECK(left < resets / 2);
    for (round = 0; round < 50; round++) {
        /* In a thread that drives the library's sockets itself: the call before was just now. */
        twire_status status = peer_send(client);
        /* As above: the server may have closed the connection just now. */
        CHECK_STATUS(TWIRE_OK, status == TWIRE_ERR_PROTOCOL ? peer_send(client) : status);
        CHECK(spurned(client, json) == TWIRE_ERR_PROTOCOL);
    }
    free(json);
    for (number = 1; number < SIGNALS; number++) {
        CHECK(untouched(number));
    }
    /* The caller's own mask is as it was, and nothing is left pending. */
    CHECK(pthread_sigmask(SIG_BLOCK, NULL, &now) == 0);
    for (number = 1; number < SIGNALS; number++) {
        CHECK(sigismember(&now, number) == sigismember(&mask, number));
    }
    CHECK(sigpending(&now) == 0 && sigismember(&now, SIGPIPE) == 0);
    CHECK_STATUS(TWIRE_OK, peer_send(client));
    twire_client_free(client);
    peer_stop();
    return check_end();
}
