/* 64 threads share one client, one validator and one result, and make all kinds of calls.
 * argv[1]: how many each; 20 unless given. */
#define _GNU_SOURCE
#include "peer_client.h"

enum { THREADS = 64 };

static int rounds = 20;

static twire_client *client;
static twire_validator *validator;
static twire_result *shared;
static char signature[64];
static int failures[THREADS];

static int round_of(int round) {
    twire_verdict verdict;
    twire_error *error = NULL;
    twire_status status;
    int good = 1;
    switch (round % 5) {
    case 0:
        return peer_send(client) == TWIRE_OK;
    case 1:
        status = peer_ask(client, "GET", "/status/404", NULL, NULL, &error);
        good = status == TWIRE_ERR_NOT_FOUND && twire_error_code(error) == 20404;
        twire_error_free(error);
        return good;
    case 2:
        return twire_validator_check_form(validator, "https://example.com/sms", "Body=hi", 7, signature,
                                          &verdict, NULL) == TWIRE_OK &&
               verdict == TWIRE_VERDICT_VALID;
    case 3:
        return strcmp(twire_result_text(shared, "status"), "queued") == 0 &&
               twire_result_length(shared, NULL) == 2 && twire_result_json(shared, "sid") != NULL;
    default:
        return twire_message_send(client, "12345", NULL, "x", NULL, NULL) == TWIRE_ERR_ARGUMENT;
    }
}

static void *run(void *argument) {
    int number = (int)(long)argument, round;
    for (round = 0; round < rounds; round++) {
        failures[number] += !round_of(round + number);
    }
    return NULL;
}

int main(int argc, char **argv) {
    pthread_t threads[THREADS];
    twire_webhook *webhook = NULL;
    const char *text = NULL;
    int number;
    if (argc > 1) {
        rounds = atoi(argv[1]);
    }
    peer_start();
    client = peer_client();
    CHECK_STATUS(TWIRE_OK, twire_validator_new("token", &validator, &error));
    CHECK_STATUS(TWIRE_OK,
                 twire_webhook_new("POST", "https://example.com/sms", "Body=hi", 7, &webhook, &error));
    CHECK_STATUS(TWIRE_OK, twire_webhook_sign(webhook, "token", &text, &error));
    snprintf(signature, sizeof signature, "%s", text);
    twire_webhook_free(webhook);
    CHECK_STATUS(TWIRE_OK, twire_message_send(client, "+15558675310", NULL, "hello", &shared, &error));
    for (number = 0; number < THREADS; number++) {
        CHECK(pthread_create(&threads[number], NULL, run, (void *)(long)number) == 0);
    }
    for (number = 0; number < THREADS; number++) {
        pthread_join(threads[number], NULL);
        CHECK(failures[number] == 0);
    }
    twire_result_free(shared);
    twire_validator_free(validator);
    twire_client_free(client);
    peer_stop();
    return check_end();
}
