/* Requests at the end of a thread and of the process: in destructors of thread-specific data, in
 * handlers of atexit and on_exit, and in a destructor of the program; in a thread that has made a
 * request before, in one that has not, and as the first request of the process. argv[1]: 0 when main
 * makes no request. */
#define _GNU_SOURCE
#include "peer_client.h"

static twire_client *client;
static pthread_key_t key;

static void send_once(const char *where) {
    twire_error *error = NULL;
    twire_status status = twire_message_send(client, "+15558675310", "+15005550006", "goodbye", NULL, &error);
    if (!CHECK(status == TWIRE_OK)) {
        fprintf(stderr, "  %s: %s, sent %d\n", where, twire_error_message(error),
                (int)twire_error_sent(error));
    }
    twire_error_free(error);
}

static void on_key(void *user) {
    (void)user;
    send_once("thread-specific data");
}

static void on_atexit(void) {
    send_once("atexit");
}

static void on_on_exit(int status, void *user) {
    (void)status, (void)user;
    send_once("on_exit");
}

/* The last: what failed here cannot be told by main's status. */
__attribute__((destructor)) static void on_unload(void) {
    if (client != NULL) {
        send_once("destructor");
        twire_client_free(client);
        peer_stop();
        if (check_end() != 0) {
            _exit(1);
        }
    }
}

static void *thread(void *first) {
    if (first != NULL) {
        send_once("thread");
    }
    pthread_setspecific(key, client);
    return NULL;
}

int main(int argc, char **argv) {
    int first = argc < 2 || atoi(argv[1]) != 0;
    int round;
    peer_start();
    client = peer_client();
    atexit(on_atexit);
    on_exit(on_on_exit, NULL);
    if (first) {
        CHECK(pthread_key_create(&key, on_key) == 0);
        for (round = 0; round < 2; round++) {
            pthread_t id;
            CHECK(pthread_create(&id, NULL, thread, round == 0 ? client : NULL) == 0);
            CHECK(pthread_join(id, NULL) == 0);
        }
        send_once("main");
    }
    return 0;
}
