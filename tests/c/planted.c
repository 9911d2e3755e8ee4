/* Breaks the rules of the header on purpose, so that the tools which are to find such faults prove that
 * they do. argv[1]: "overread", "leak" or "race". */
#define _GNU_SOURCE
#include <pthread.h>

#include "check.h"

static twire_request_options *shared;
static pthread_barrier_t both;

static void *set(void *argument) {
    int round;
    (void)argument;
    for (round = 0; round < 100000; round++) {
        /* Neither is done before the other has begun. */
        if (round % 1000 == 0) {
            pthread_barrier_wait(&both);
        }
        twire_request_options_set_retries(shared, (uint32_t)round);
    }
    return NULL;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        return 64;
    }
    if (strcmp(argv[1], "overread") == 0) {
        /* A size that is not true: the library reads behind the block. */
        char *body = malloc(16);
        twire_webhook *webhook = NULL;
        memset(body, 'a', 16);
        twire_webhook_new("POST", "https://example.com/", body, 48, &webhook, NULL);
        twire_webhook_free(webhook);
        free(body);
    } else if (strcmp(argv[1], "leak") == 0) {
        twire_params *lost = NULL;
        twire_params_new(&lost, NULL);
        twire_params_add(lost, "a", "b");
        lost = NULL;
    } else {
        /* Two threads in one setter. */
        pthread_t other;
        twire_request_options_new(&shared, NULL);
        pthread_barrier_init(&both, NULL, 2);
        pthread_create(&other, NULL, set, NULL);
        set(NULL);
        pthread_join(other, NULL);
        twire_request_options_free(shared);
    }
    return 0;
}
