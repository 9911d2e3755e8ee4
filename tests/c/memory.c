/* Sends, validations, documents, tokens and errors leave resident memory and descriptors where they were:
 * from one thread, from sixteen at once, and with clients that come and go. argv[1]: how many; 5,000 unless
 * given. argv[2]: only "one", "sixteen" or "clients". */
#define _GNU_SOURCE
#include "peer_client.h"

#include <dirent.h>
#include <malloc.h>

enum { THREADS = 16, CALLS_OF_A_CLIENT = 10, MOST_KB = 1024 };

#define URL "https://example.com/sms"
#define FORM "From=%2B15558675310&Body=Is+it+wet%3F"
#define JSON "[{\"id\":\"1\",\"type\":\"com.twilio.messaging.message.sent\"}]"

static long resident_kb(void) {
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%*s %ld", &pages) != 1) {
        pages = 0;
    }
    if (file != NULL) {
        fclose(file);
    }
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

static int descriptors(void) {
    DIR *folder = opendir("/proc/self/fd");
    int count = 0;
    while (folder != NULL && readdir(folder) != NULL) {
        count++;
    }
    closedir(folder);
    return count;
}

static twire_validator *validator;
static char form_signature[64], json_url[128], json_signature[64];

/* Signs a webhook as Twilio does. A body's hash is in the URL that is signed. */
static void sign(const char *body, const char *type, char *url, char *signature) {
    twire_webhook *webhook = NULL;
    const char *text = NULL;
    CHECK_STATUS(TWIRE_OK, twire_webhook_new("POST", URL, body, strlen(body), &webhook, &error));
    CHECK(twire_webhook_add_header(webhook, "Content-Type", type) == TWIRE_OK);
    CHECK_STATUS(TWIRE_OK, twire_webhook_sign(webhook, "token", &text, &error));
    snprintf(signature, 64, "%s", text);
    if (url != NULL) {
        snprintf(url, 128, "%s", twire_webhook_url(webhook));
    }
    twire_webhook_free(webhook);
}

/* Genuine and forged, a form and a body. */
static void validate(void) {
    twire_error *error = NULL;
    twire_verdict verdict;
    CHECK(twire_validator_check_form(validator, URL, FORM, strlen(FORM), form_signature, &verdict, NULL) ==
              TWIRE_OK &&
          verdict == TWIRE_VERDICT_VALID);
    CHECK(twire_validator_check_form(validator, URL, FORM "x", strlen(FORM) + 1, form_signature, &verdict,
                                     &error) == TWIRE_ERR_WEBHOOK &&
          verdict == TWIRE_VERDICT_BAD_SIGNATURE);
    twire_error_free(error);
    CHECK(twire_validator_check_body(validator, json_url, JSON, strlen(JSON), json_signature, &verdict,
                                     NULL) == TWIRE_OK &&
          verdict == TWIRE_VERDICT_VALID);
    CHECK(twire_validator_check_body(validator, json_url, FORM, strlen(FORM), json_signature, &verdict,
                                     NULL) == TWIRE_ERR_WEBHOOK);
}

static void document(void) {
    twire_twiml *twiml = NULL, *again = NULL;
    const char *xml = NULL;
    twire_twiml_new("voice", &twiml, NULL);
    twire_twiml_open(twiml, "Gather");
    twire_twiml_set_attribute(twiml, "numDigits", "1");
    twire_twiml_add_element(twiml, "Say", "Press 1.");
    twire_twiml_close(twiml);
    CHECK(twire_twiml_to_xml(twiml, &xml, NULL, NULL) == TWIRE_OK);
    twire_twiml_free(twiml);
    CHECK(twire_twiml_new("nonsense", &again, NULL) == TWIRE_ERR_ARGUMENT && again == NULL);
}

static void token(void) {
    twire_jwt *made = NULL;
    twire_result *claims = NULL;
    const char *jwt = NULL;
    CHECK(twire_jwt_new("access", PEER_ACCOUNT, "SK0123456789abcdef0123456789abcdef", "secret", &made,
                        NULL) == TWIRE_OK);
    twire_jwt_set(made, "identity", "alice");
    CHECK(twire_jwt_encode(made, &jwt, NULL) == TWIRE_OK);
    CHECK(twire_jwt_verify(jwt, "secret", 0, &claims, NULL) == TWIRE_OK);
    CHECK(twire_result_text(claims, "claims.grants.identity") != NULL);
    twire_result_free(claims);
    CHECK(twire_jwt_verify(jwt, "another", 0, &claims, NULL) == TWIRE_ERR_AUTH);
    twire_jwt_free(made);
}

/* Whether to go on: a peer that is gone would be told a million times. */
static int calls(const twire_client *client) {
    twire_result *message = NULL;
    twire_error *error = NULL;
    if (!CHECK(twire_message_send(client, "+15558675310", NULL, "hello", &message, NULL) == TWIRE_OK)) {
        return 0;
    }
    CHECK_TEXT("queued", twire_result_text(message, "status"));
    CHECK(twire_result_json(message, NULL) != NULL && twire_result_body(message, NULL) != NULL);
    CHECK_TEXT("RQpeer", twire_result_request_id(message));
    CHECK(twire_result_header(message, "content-type") != NULL);
    twire_result_free(message);
    CHECK(twire_message_send(client, "12345", NULL, "x", NULL, &error) == TWIRE_ERR_ARGUMENT);
    twire_error_free(error);
    return 1;
}

/* All of it, so often, with one client. The service's refusals are rarer: each ends with an answer. */
static int rounds(const twire_client *client, int count) {
    int round;
    for (round = 0; round < count; round++) {
        document();
        validate();
        if (!calls(client)) {
            return 0;
        }
        if (round % 16 == 0) {
            twire_error *error = NULL;
            token();
            CHECK(peer_ask(client, "GET", "/status/404", NULL, NULL, &error) == TWIRE_ERR_NOT_FOUND);
            twire_error_free(error);
        }
    }
    return 1;
}

static void one(int count) {
    twire_client *client = peer_client();
    rounds(client, count);
    twire_client_free(client);
}

struct shared {
    twire_client *client;
    twire_request_options *brief;
    pthread_barrier_t all;
    int count;
};

static void *thread(void *argument) {
    struct shared *shared = argument;
    /* As many calls at a time as there are threads. */
    pthread_barrier_wait(&shared->all);
    CHECK(peer_ask(shared->client, "GET", "/hang", shared->brief, NULL, NULL) == TWIRE_ERR_TIMEOUT);
    rounds(shared->client, shared->count);
    return NULL;
}

static void sixteen(int count) {
    struct shared shared;
    pthread_t threads[THREADS];
    int number;
    shared.client = peer_client();
    CHECK_STATUS(TWIRE_OK, twire_request_options_new(&shared.brief, &error));
    CHECK(twire_request_options_set_timeout_ms(shared.brief, 300) == TWIRE_OK);
    shared.count = count / THREADS;
    pthread_barrier_init(&shared.all, NULL, THREADS);
    for (number = 0; number < THREADS; number++) {
        CHECK(pthread_create(&threads[number], NULL, thread, &shared) == 0);
    }
    for (number = 0; number < THREADS; number++) {
        pthread_join(threads[number], NULL);
    }
    pthread_barrier_destroy(&shared.all);
    twire_request_options_free(shared.brief);
    twire_client_free(shared.client);
}

static void clients(int count) {
    int number;
    for (number = 0; number < count / CALLS_OF_A_CLIENT; number++) {
        twire_client *client = peer_client();
        int good = rounds(client, CALLS_OF_A_CLIENT);
        twire_client_free(client);
        if (!good) {
            return;
        }
    }
}

/* Connections of clients that are gone are closed by the library's thread: soon, not at once. */
static int come_back_to(int open) {
    int tries;
    for (tries = 0; tries < 6000 && descriptors() > open; tries++) {
        usleep(10000);
    }
    return descriptors() <= open;
}

/* How the work is done, and after how many rounds memory is as full as it gets. */
static const struct {
    const char *name;
    void (*work)(int);
    int warm;
} WAYS[] = {{"one", one, 2000}, {"sixteen", sixteen, 8000}, {"clients", clients, 2000}};

/* In a process of its own, so that none finds what another left. */
static void measure(size_t way, int count) {
    long before, grown;
    int open;
    if (WAYS[way].work == sixteen) {
        /* Each thread's part of glibc's allocator grows to a peak of its own, and the sum of these takes long
         * to be flat: what is measured here is the library. */
        mallopt(M_ARENA_MAX, 1);
    }
    CHECK_STATUS(TWIRE_OK, twire_validator_new("token", &validator, &error));
    sign(FORM, "application/x-www-form-urlencoded", NULL, form_signature);
    sign(JSON, "application/json", json_url, json_signature);
    /* All that is kept for calls at the same time is there from now on, also where mostly one is needed. */
    sixteen(0);
    WAYS[way].work(WAYS[way].warm);
    before = resident_kb();
    open = descriptors();
    WAYS[way].work(count);
    grown = resident_kb() - before;
    if (getenv("MEMORY_SAYS") != NULL) {
        fprintf(stderr, "%s: %ld KB, grown by %ld KB\n", WAYS[way].name, before, grown);
    }
    if (!CHECK(grown < MOST_KB)) {
        fprintf(stderr, "%s: grown by %ld KB\n", WAYS[way].name, grown);
    }
    if (!CHECK(come_back_to(open))) {
        fprintf(stderr, "%s: %d descriptors, and %d before\n", WAYS[way].name, descriptors(), open);
    }
    twire_validator_free(validator);
}

int main(int argc, char **argv) {
    int count = argc > 1 ? atoi(argv[1]) : 5000;
    size_t way;
    peer_start();
    for (way = 0; way < sizeof WAYS / sizeof *WAYS; way++) {
        int status = 0;
        pid_t pid;
        if (argc > 2 && strcmp(argv[2], WAYS[way].name) != 0) {
            continue;
        }
        pid = fork();
        if (pid == 0) {
            measure(way, count);
            _exit(check_end());
        }
        CHECK(waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    peer_stop();
    return check_end();
}
