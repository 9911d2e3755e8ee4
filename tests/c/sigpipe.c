/* A program without a SIGPIPE handler lives when its peer resets or leaves, also with connections
 * that were closed while they were idle; and the library leaves every signal's disposition alone. */
#define _GNU_SOURCE
#include "peer_client.h"

static int untouched(int number) {
    struct sigaction now;
    return sigaction(number, NULL, &now) != 0 || now.sa_handler == SIG_DFL;
}

int main(void) {
    twire_client *client;
    sigset_t blocked;
    int round, number, left = 0;
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
