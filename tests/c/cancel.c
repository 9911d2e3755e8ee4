/* A waiting call is given up by another thread. The peer never answers and the deadlines are an hour
 * away: that the call returns at all is the cancelling. */
#define _GNU_SOURCE
#include "peer_client.h"

#include <semaphore.h>

enum { HOUR = 3600000 };

static twire_client *client;

/* Calls are given up once the peer has them, or at any moment. */
static int in_the_middle;

/* A client whose deadlines are an hour away. */
static twire_client *patient_client(void) {
    twire_client_options *options = NULL;
    twire_client *made = NULL;
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&options, &error));
    twire_client_options_set_auth_token(options, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_base_url(options, peer_url);
    twire_client_options_set_phone_number(options, "+15005550006");
    twire_client_options_set_attempt_timeout_ms(options, HOUR);
    twire_client_options_set_timeout_ms(options, HOUR);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(options, &made, &error));
    twire_client_options_free(options);
    return made;
}

static void *hang(void *argument) {
    twire_error *error = NULL;
    CHECK(peer_ask(client, "POST", "/hang", argument, NULL, &error) == TWIRE_ERR_CANCELLED);
    CHECK(twire_error_is_retryable(error) == 0);
    CHECK(!in_the_middle || twire_error_sent(error) == TWIRE_SENT_MAYBE);
    twire_error_free(error);
    return NULL;
}

static void given_up(void) {
    twire_cancel_token *cancel = NULL;
    twire_request_options *options = NULL;
    pthread_t threads[4];
    int number;
    CHECK_STATUS(TWIRE_OK, twire_cancel_token_new(&cancel, &error));
    CHECK_STATUS(TWIRE_OK, twire_request_options_new(&options, &error));
    CHECK(twire_request_options_set_cancel_token(options, cancel) == TWIRE_OK);
    CHECK(twire_request_options_set_timeout_ms(options, HOUR) == TWIRE_OK);
    for (number = 0; number < 4; number++) {
        CHECK(pthread_create(&threads[number], NULL, hang, options) == 0);
    }
    for (number = 0; in_the_middle && number < 4; number++) {
        peer_hangs_on();
    }
    twire_cancel_token_cancel(cancel);
    /* The options keep what they need. */
    twire_cancel_token_free(cancel);
    for (number = 0; number < 4; number++) {
        pthread_join(threads[number], NULL);
    }
    twire_request_options_free(options);
}

static sem_t tried;

static void on_tried(const twire_result *attempt, void *user) {
    (void)attempt, (void)user;
    sem_post(&tried);
}

/* One that waits before it tries again. */
static void *waits(void *argument) {
    twire_error *error = NULL;
    CHECK(peer_ask(((void **)argument)[0], "POST", "/status/503", ((void **)argument)[1], NULL, &error) ==
          TWIRE_ERR_CANCELLED);
    twire_error_free(error);
    return NULL;
}

static void while_waiting(void) {
    twire_client_options *settings = NULL;
    twire_client *patient = NULL;
    twire_cancel_token *cancel = NULL;
    twire_request_options *options = NULL;
    pthread_t thread;
    void *argument[2];
    sem_init(&tried, 0, 0);
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&settings, &error));
    twire_client_options_set_auth_token(settings, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_base_url(settings, peer_url);
    twire_client_options_set_timeout_ms(settings, HOUR);
    twire_client_options_set_retries(settings, 1000000);
    twire_client_options_set_retry_delays_ms(settings, HOUR, HOUR, HOUR);
    CHECK(twire_client_options_add_hooks(settings, NULL, on_tried, NULL, NULL) == TWIRE_OK);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(settings, &patient, &error));
    twire_client_options_free(settings);
    CHECK_STATUS(TWIRE_OK, twire_cancel_token_new(&cancel, &error));
    CHECK_STATUS(TWIRE_OK, twire_request_options_new(&options, &error));
    CHECK(twire_request_options_set_cancel_token(options, cancel) == TWIRE_OK);
    CHECK(twire_request_options_set_idempotent(options, 1) == TWIRE_OK);
    argument[0] = patient;
    argument[1] = options;
    CHECK(pthread_create(&thread, NULL, waits, argument) == 0);
    while (sem_wait(&tried) != 0) {
    }
    twire_cancel_token_cancel(cancel);
    pthread_join(thread, NULL);
    twire_cancel_token_free(cancel);
    twire_request_options_free(options);
    twire_client_free(patient);
}

int main(void) {
    int round;
    twire_cancel_token *cancel = NULL;
    twire_request_options *options = NULL;
    twire_pages *pages = NULL;
    twire_result *page = NULL;
    peer_start();
    client = patient_client();
    for (round = 0; round < 6; round++) {
        in_the_middle = round < 3;
        given_up();
    }
    while_waiting();

    /* A list that was given up says so again; it never ends as if it were complete. */
    CHECK_STATUS(TWIRE_OK, twire_cancel_token_new(&cancel, &error));
    CHECK_STATUS(TWIRE_OK, twire_request_options_new(&options, &error));
    twire_request_options_set_cancel_token(options, cancel);
    CHECK_STATUS(TWIRE_OK, twire_pages_new(client, "messages.list", NULL, options, &pages, &error));
    twire_cancel_token_cancel(cancel);
    CHECK_STATUS(TWIRE_ERR_CANCELLED, twire_pages_next(pages, &page, &error));
    CHECK_STATUS(TWIRE_ERR_CANCELLED, twire_pages_next(pages, &page, &error));
    CHECK(page == NULL);
    twire_pages_free(pages);

    /* One that may be given up from the second page on. */
    CHECK_STATUS(TWIRE_OK, twire_pages_new(client, "messages.list", NULL, NULL, &pages, &error));
    CHECK_STATUS(TWIRE_OK, twire_pages_set_options(pages, options, &error));
    CHECK_STATUS(TWIRE_ERR_CANCELLED, twire_pages_next(pages, &page, &error));
    twire_pages_free(pages);
    twire_request_options_free(options);
    twire_cancel_token_free(cancel);

    CHECK_STATUS(TWIRE_OK, peer_send(client));
    twire_client_free(client);
    peer_stop();
    return check_end();
}
