/* Forks before, between and during calls, and under load; parent and children all go on. argv[1]: how
 * many under load; 60 unless given. */
#define _GNU_SOURCE
#include "peer_client.h"

#include <stdatomic.h>

enum { LOAD = 8 };

static twire_client *client;
static atomic_int stop, calls, failed;

/* Whether a child that makes a call ends well. A child that hangs is ended by its own alarm. */
static int child_calls(int depth) {
    int status = 0;
    pid_t pid = fork();
    if (pid == 0) {
        alarm(120);
        if (peer_send(client) != TWIRE_OK) {
            _exit(3);
        }
        if (depth > 0 && !child_calls(depth - 1)) {
            _exit(4);
        }
        /* Freeing the parent's client in the child must not hurt the parent. */
        twire_client_free(client);
        _exit(0);
    }
    if (pid < 0 || waitpid(pid, &status, 0) != pid || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        fprintf(stderr, "child: status %#x\n", (unsigned)status);
        return 0;
    }
    return 1;
}

static void *load(void *argument) {
    (void)argument;
    while (!atomic_load(&stop)) {
        atomic_fetch_add(&calls, 1);
        if (peer_send(client) != TWIRE_OK) {
            atomic_fetch_add(&failed, 1);
        }
    }
    return NULL;
}

static void *hang(void *argument) {
    twire_error *error = NULL;
    CHECK(peer_ask(client, "POST", "/hang", argument, NULL, &error) == TWIRE_ERR_CANCELLED);
    CHECK(twire_error_sent(error) == TWIRE_SENT_MAYBE);
    twire_error_free(error);
    return NULL;
}

/* Children send through a transport of the host's too, on threads of their own. */
static void on_send(const twire_http_request *request, twire_http_response *answer, void *user) {
    static const char body[] = "{\"sid\":\"SM1\",\"status\":\"queued\"}";
    (void)request, (void)user;
    twire_http_response_set_http_status(answer, 201);
    twire_http_response_add_body(answer, body, sizeof body - 1);
}

static void own_transport(void) {
    twire_transport table = {sizeof table, NULL, on_send, NULL};
    twire_client_options *options = NULL;
    twire_client *kept = client;
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&options, &error));
    twire_client_options_set_auth_token(options, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_phone_number(options, "+15005550006");
    CHECK(twire_client_options_set_transport(options, &table) == TWIRE_OK);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(options, &client, &error));
    twire_client_options_free(options);
    CHECK_STATUS(TWIRE_OK, peer_send(client));
    CHECK(child_calls(1));
    CHECK_STATUS(TWIRE_OK, peer_send(client));
    twire_client_free(client);
    client = kept;
}

int main(int argc, char **argv) {
    int forks = argc > 1 ? atoi(argv[1]) : 60;
    pthread_t threads[LOAD], hanging;
    twire_cancel_token *cancel = NULL;
    twire_request_options *options = NULL;
    int number;
    peer_start();
    client = peer_client();

    /* Before the first call: neither has a thread yet. */
    CHECK(child_calls(1));
    CHECK_STATUS(TWIRE_OK, peer_send(client));
    /* Between calls, and a child's child. */
    CHECK(child_calls(2));
    CHECK_STATUS(TWIRE_OK, peer_send(client));

    /* During a call: it goes on in the parent, and the child calls by itself. */
    CHECK_STATUS(TWIRE_OK, twire_cancel_token_new(&cancel, &error));
    CHECK_STATUS(TWIRE_OK, twire_request_options_new(&options, &error));
    twire_request_options_set_cancel_token(options, cancel);
    CHECK(pthread_create(&hanging, NULL, hang, options) == 0);
    peer_hangs_on();
    for (number = 0; number < 5; number++) {
        CHECK(child_calls(0));
    }
    twire_cancel_token_cancel(cancel);
    pthread_join(hanging, NULL);
    twire_request_options_free(options);
    twire_cancel_token_free(cancel);

    own_transport();

    /* Under load. */
    for (number = 0; number < LOAD; number++) {
        CHECK(pthread_create(&threads[number], NULL, load, NULL) == 0);
    }
    for (number = 0; number < forks; number++) {
        CHECK(child_calls(0));
    }
    atomic_store(&stop, 1);
    for (number = 0; number < LOAD; number++) {
        pthread_join(threads[number], NULL);
    }
    CHECK(atomic_load(&failed) == 0);
    CHECK(atomic_load(&calls) > LOAD);
    CHECK_STATUS(TWIRE_OK, peer_send(client));
    twire_client_free(client);
    peer_stop();
    return check_end();
}
