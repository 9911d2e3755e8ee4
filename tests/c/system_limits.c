/* At a limit of the system a request has not left, and the error names the limit: before the first request of
 * a process, at a look-up, and in a transport of the host's. Afterwards the same client goes on. */
#define _GNU_SOURCE
#include "peer_client.h"

#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <sys/resource.h>

static atomic_int no_threads;

/* The library's threads are made here: the limit itself (RLIMIT_NPROC) does not apply to root. */
int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *),
                   void *argument) {
    typedef int create(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    create *real;
    /* ISO C has no conversion from an object pointer to a function pointer. */
    *(void **)&real = dlsym(RTLD_NEXT, "pthread_create");
    return atomic_load(&no_threads) ? EAGAIN : real(thread, attributes, start, argument);
}

static void limit_descriptors(rlim_t value) {
    struct rlimit now;
    CHECK(getrlimit(RLIMIT_NOFILE, &now) == 0);
    now.rlim_cur = value;
    CHECK(setrlimit(RLIMIT_NOFILE, &now) == 0);
}

static void on_send(const twire_http_request *request, twire_http_response *response, void *user) {
    static const char body[] = "{\"sid\":\"SM1\",\"status\":\"queued\"}";
    (void)request, (void)user;
    twire_http_response_set_http_status(response, 201);
    twire_http_response_add_body(response, body, sizeof body - 1);
}

/* A client of the peer by this host name; NULL: with a transport of the host's. */
static twire_client *client_of(const char *host) {
    twire_transport table = {sizeof table, NULL, on_send, NULL};
    twire_client_options *options = NULL;
    twire_client *client = NULL;
    char url[128];
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&options, &error));
    twire_client_options_set_auth_token(options, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_phone_number(options, "+15005550006");
    twire_client_options_set_retries(options, 0);
    if (host != NULL) {
        snprintf(url, sizeof url, "http://%s%s", host, strrchr(peer_url, ':'));
        twire_client_options_set_base_url(options, url);
    } else {
        twire_client_options_set_transport(options, &table);
    }
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(options, &client, &error));
    twire_client_options_free(options);
    return client;
}

/* Sends, and returns whether it succeeded. A failure did not leave, and names the limit, if given. */
static int send_with(const twire_client *client, const char *limit) {
    twire_error *error = NULL;
    twire_status status = twire_message_send(client, "+15558675310", NULL, "hello", NULL, &error);
    if (status != TWIRE_OK) {
        const char *message = twire_error_message(error);
        int in_order = CHECK(status == TWIRE_ERR_CONNECT) & CHECK(twire_error_sent(error) == TWIRE_SENT_NO) &
                       CHECK(limit == NULL || strstr(message, limit) != NULL);
        if (!in_order) {
            fprintf(stderr, "  %s: %s\n", twire_status_name(status), message);
        }
    }
    twire_error_free(error);
    return status == TWIRE_OK;
}

/* In a child, where the request is the first. Returns whether it succeeded. */
static int first_request(const char *host, int descriptors, const char *limit) {
    int status = 0;
    pid_t child = fork();
    if (child == 0) {
        twire_client *client = client_of(host);
        struct rlimit before;
        int succeeded;
        alarm(120);
        CHECK(getrlimit(RLIMIT_NOFILE, &before) == 0);
        if (descriptors >= 0) {
            limit_descriptors((rlim_t)descriptors);
        } else {
            atomic_store(&no_threads, 1);
        }
        succeeded = send_with(client, limit);
        CHECK(setrlimit(RLIMIT_NOFILE, &before) == 0);
        atomic_store(&no_threads, 0);
        CHECK(send_with(client, "no limit any more"));
        twire_client_free(client);
        _exit(check_end() != 0 ? 3 : succeeded);
    }
    CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) <= 1);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

static void descriptors(void) {
    int number, by_address = 0, by_name = 0;
    for (number = 3; number < 24; number++) {
        by_address += first_request("127.0.0.1", number, "RLIMIT_NOFILE");
        /* The system's resolver does not always say why it found nothing. */
        by_name += first_request("localhost", number, NULL);
    }
    CHECK(by_address > 0 && by_address < 21 && by_name > 0 && by_name < 21);
}

static void threads(void) {
    twire_client *client;
    CHECK(first_request("127.0.0.1", -1, NULL) == 1);
    CHECK(first_request("localhost", -1, "limit of threads") == 0);
    CHECK(first_request(NULL, -1, "limit of threads") == 0);
    /* Later: no idle thread of an earlier look-up is there, because the first one fails. */
    client = client_of("127.0.0.1");
    CHECK(send_with(client, NULL));
    twire_client_free(client);
    client = client_of("localhost");
    atomic_store(&no_threads, 1);
    CHECK(!send_with(client, "limit of threads"));
    atomic_store(&no_threads, 0);
    CHECK(send_with(client, NULL));
    twire_client_free(client);
}

int main(void) {
    peer_start();
    descriptors();
    threads();
    peer_stop();
    return check_end();
}
