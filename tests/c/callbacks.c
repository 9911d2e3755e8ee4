/* A transport, credentials and hooks of the host's: what they are told, on which threads, that they are
 * released once, and that they cannot call back into their client. */
#define _GNU_SOURCE
#include "peer_client.h"

#include <stdatomic.h>

typedef struct host {
    atomic_int sent, asked, before, after, refused, released;
    twire_client *client, *other;
    int mode;
} host;

enum { ANSWER, NO_ANSWER, EMPTY, SPOILED, SLOW, OTHER };

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;

static void on_send(const twire_http_request *request, twire_http_response *answer, void *user) {
    static const char BODY[] = "{\"sid\":\"SM0123456789abcdef0123456789abcdef\",\"status\":\"queued\"}";
    host *h = user;
    char name[16] = "";
    size_t size = 0, index;
    int credentials = 0;
    const char *body = twire_http_request_body(request, &size);
    atomic_fetch_add(&h->sent, 1);
    pthread_getname_np(pthread_self(), name, sizeof name);
    CHECK(strcmp(name, "twire-io") != 0);
    CHECK(strlen(body) == size);
    CHECK(twire_http_request_timeout_ms(request) > 0 &&
          twire_http_request_max_response_bytes(request) == 8388608);
    for (index = 0; index < twire_http_request_header_count(request); index++) {
        const char *field = twire_http_request_header_name(request, index);
        CHECK_TEXT(twire_http_request_header(request, field),
                   twire_http_request_header_value(request, index));
        credentials |= strcmp(field, "authorization") == 0;
    }
    CHECK(credentials);
    if (h->mode != OTHER) {
        CHECK_TEXT("POST", twire_http_request_method(request));
        CHECK(strstr(twire_http_request_url(request), "/Messages.json") != NULL);
        CHECK_TEXT("hello", twire_http_request_form_value(request, "Body"));
        CHECK(twire_http_request_form_value(request, "Nothing") == NULL);
    }
    /* The client that it sends for cannot be called: it would wait for itself. Another one can. */
    if (h->client != NULL && peer_send(h->client) == TWIRE_ERR_ARGUMENT) {
        atomic_fetch_add(&h->refused, 1);
    }
    if (h->other != NULL) {
        CHECK_STATUS(TWIRE_OK, peer_send(h->other));
    }
    switch (h->mode) {
    case NO_ANSWER:
        twire_http_response_set_failure(answer, TWIRE_ERR_CONNECT, TWIRE_SENT_NO, "the wire is cut");
        break;
    case EMPTY:
        break;
    case SPOILED:
        twire_http_response_set_http_status(answer, 201);
        twire_http_response_add_body(answer, NULL, 7);
        break;
    case SLOW:
        pthread_mutex_lock(&gate);
        pthread_mutex_unlock(&gate);
        /* fall through */
    default:
        CHECK(twire_http_response_set_http_status(answer, 201) == TWIRE_OK);
        CHECK(twire_http_response_add_header(answer, "Twilio-Request-Id", "RQhost") == TWIRE_OK);
        CHECK(twire_http_response_add_body(answer, BODY, 10) == TWIRE_OK);
        CHECK(twire_http_response_add_body(answer, BODY + 10, sizeof BODY - 1 - 10) == TWIRE_OK);
    }
}

static int32_t on_credentials(twire_credentials *credentials, void *user) {
    host *h = user;
    char token[32];
    int number = atomic_fetch_add(&h->asked, 1);
    if (h->client != NULL && peer_send(h->client) == TWIRE_ERR_ARGUMENT) {
        atomic_fetch_add(&h->refused, 1);
    }
    switch (h->mode) {
    case NO_ANSWER:
        return 7;
    case EMPTY:
        return 0;
    case SPOILED:
        twire_credentials_set_auth_token(credentials, PEER_ACCOUNT, NULL);
        return 0;
    case OTHER:
        twire_credentials_set_bearer_token(credentials, "bearer-of-the-moment");
        return 0;
    default:
        snprintf(token, sizeof token, "token-%d", number);
        twire_credentials_set_api_key(credentials, "SK0123456789abcdef0123456789abcdef", token);
        return 0;
    }
}

static void on_before(const twire_result *attempt, void *user) {
    host *h = user;
    atomic_fetch_add(&h->before, 1);
    CHECK_TEXT("POST", twire_result_text(attempt, "method"));
    CHECK_TEXT("api.v2010.accounts.messages.create", twire_result_text(attempt, "operation"));
    CHECK(strstr(twire_result_text(attempt, "path"), PEER_ACCOUNT) == NULL);
    CHECK(twire_result_int(attempt, "number", 0) == 1);
    CHECK(twire_result_type(attempt, "http_status") == TWIRE_TYPE_NONE);
    if (peer_send(h->other != NULL ? h->other : h->client) == TWIRE_ERR_ARGUMENT) {
        atomic_fetch_add(&h->refused, 1);
    }
}

static void on_after(const twire_result *attempt, void *user) {
    host *h = user;
    atomic_fetch_add(&h->after, 1);
    CHECK(twire_result_int(attempt, "http_status", -1) == (h->mode == NO_ANSWER ? 0 : 201));
    CHECK_TEXT(h->mode == NO_ANSWER ? "no" : "yes", twire_result_text(attempt, "sent"));
    CHECK(twire_result_int(attempt, "duration_us", -1) >= 0);
    CHECK(twire_result_type(attempt, "retry_in_ms") == TWIRE_TYPE_NULL);
    if (h->mode == NO_ANSWER) {
        CHECK_TEXT("connect", twire_result_text(attempt, "error"));
    } else {
        CHECK(twire_result_type(attempt, "error") == TWIRE_TYPE_NULL);
        CHECK(twire_result_text(attempt, "request_id") != NULL);
    }
}

static void on_release(void *user) {
    atomic_fetch_add(&((host *)user)->released, 1);
}

static twire_client_options *settings(void) {
    twire_client_options *options = NULL;
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&options, &error));
    twire_client_options_set_auth_token(options, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_base_url(options, peer_url);
    twire_client_options_set_phone_number(options, "+15005550006");
    twire_client_options_set_retries(options, 0);
    return options;
}

static twire_client *made(const twire_client_options *options) {
    twire_client *client = NULL;
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(options, &client, &error));
    return client;
}

static void refused(const twire_client *client, twire_status expected, twire_sent sent, const char *why) {
    twire_error *error = NULL;
    CHECK(twire_message_send(client, "+15558675310", NULL, "hello", NULL, &error) == expected);
    CHECK(twire_error_sent(error) == sent);
    if (!CHECK(strstr(twire_error_message(error), why) != NULL)) {
        fprintf(stderr, "  %s\n", twire_error_message(error));
    }
    twire_error_free(error);
}

static void *send_one(void *argument) {
    CHECK_STATUS(TWIRE_OK, peer_send(argument));
    return NULL;
}

static void transport(twire_client *other) {
    host h = {0};
    twire_transport table = {sizeof table, &h, on_send, on_release};
    twire_client_options *options = settings();
    twire_request_options *once = NULL;
    twire_error *error = NULL;
    pthread_t threads[16];
    int number;
    CHECK(twire_client_options_set_transport(options, &table) == TWIRE_OK);
    h.client = made(options);
    h.other = other;
    CHECK_STATUS(TWIRE_OK, peer_send(h.client));
    CHECK(atomic_load(&h.sent) == 1 && atomic_load(&h.refused) == 1);
    for (number = 0; number < 16; number++) {
        CHECK(pthread_create(&threads[number], NULL, send_one, h.client) == 0);
    }
    for (number = 0; number < 16; number++) {
        pthread_join(threads[number], NULL);
    }
    CHECK(atomic_load(&h.sent) == 17 && atomic_load(&h.refused) == 17);

    h.mode = NO_ANSWER;
    refused(h.client, TWIRE_ERR_CONNECT, TWIRE_SENT_NO, "the wire is cut");
    h.mode = EMPTY;
    refused(h.client, TWIRE_ERR_PROTOCOL, TWIRE_SENT_MAYBE, "transport callback");
    h.mode = SPOILED;
    refused(h.client, TWIRE_ERR_PROTOCOL, TWIRE_SENT_MAYBE, "transport callback");

    /* One that never comes back: the call ends in time all the same. */
    h.mode = SLOW;
    pthread_mutex_lock(&gate);
    CHECK_STATUS(TWIRE_OK, twire_request_options_new(&once, &error));
    twire_request_options_set_timeout_ms(once, 2000);
    CHECK(twire_operation_execute(h.client, "messages.create", NULL, once, NULL, &error) ==
          TWIRE_ERR_ARGUMENT);
    twire_error_free(error);
    {
        twire_params *params = NULL;
        twire_params_new(&params, NULL);
        twire_params_add(params, "To", "+15558675310");
        twire_params_add(params, "Body", "hello");
        CHECK(twire_operation_execute(h.client, "messages.create", params, once, NULL, &error) ==
              TWIRE_ERR_TIMEOUT);
        CHECK(twire_error_sent(error) == TWIRE_SENT_MAYBE);
        twire_error_free(error);
        twire_params_free(params);
    }
    twire_request_options_free(once);
    pthread_mutex_unlock(&gate);

    h.mode = ANSWER;
    /* Settings and client share the table: it is released with the last of them. */
    twire_client_options_free(options);
    CHECK(atomic_load(&h.released) == 0);
    CHECK_STATUS(TWIRE_OK, peer_send(h.client));
    twire_client_free(h.client);
    /* The call that was given up may still hold its share for a moment. */
    for (number = 0; number < 3000 && atomic_load(&h.released) == 0; number++) {
        usleep(10000);
    }
    CHECK(atomic_load(&h.released) == 1);
}

static void credentials(void) {
    host h = {0};
    twire_recording *recording = NULL;
    twire_http_request *request = NULL;
    twire_client_options *options = settings();
    CHECK_STATUS(TWIRE_OK, twire_recording_new(&recording, &error));
    CHECK(twire_client_options_set_recording(options, recording) == TWIRE_OK);
    CHECK(twire_client_options_set_credentials_callback(options, PEER_ACCOUNT, on_credentials, &h,
                                                        on_release) == TWIRE_OK);
    h.client = made(options);
    CHECK_TEXT(PEER_ACCOUNT, twire_client_account_sid(h.client));
    CHECK_STATUS(TWIRE_OK, peer_send(h.client));
    CHECK_STATUS(TWIRE_OK, peer_send(h.client));
    CHECK(atomic_load(&h.asked) == 2 && atomic_load(&h.refused) == 2);
    CHECK(twire_recording_exchange_count(recording) == 2);
    CHECK_STATUS(TWIRE_OK, twire_recording_exchange(recording, 1, &request, NULL, &error));
    CHECK_TEXT("[redacted]", twire_http_request_header(request, "Authorization"));
    twire_http_request_free(request);
    h.mode = OTHER;
    CHECK_STATUS(TWIRE_OK, peer_send(h.client));
    h.mode = NO_ANSWER;
    refused(h.client, TWIRE_ERR_CONFIG, TWIRE_SENT_NO, "failed with 7");
    h.mode = EMPTY;
    refused(h.client, TWIRE_ERR_CONFIG, TWIRE_SENT_NO, "set none");
    h.mode = SPOILED;
    refused(h.client, TWIRE_ERR_ARGUMENT, TWIRE_SENT_NO, "auth_token");
    twire_client_free(h.client);
    CHECK(atomic_load(&h.released) == 0);
    twire_client_options_free(options);
    CHECK(atomic_load(&h.released) == 1);
    twire_recording_free(recording);
}

static void hooks(twire_client *other) {
    host h = {0}, second = {0};
    twire_client_options *options = settings();
    CHECK(twire_client_options_add_hooks(options, on_before, on_after, &h, on_release) == TWIRE_OK);
    CHECK(twire_client_options_add_hooks(options, NULL, on_after, &second, on_release) == TWIRE_OK);
    h.client = made(options);
    h.other = other;
    CHECK_STATUS(TWIRE_OK, peer_send(h.client));
    CHECK(atomic_load(&h.before) == 1 && atomic_load(&h.after) == 1 && atomic_load(&second.after) == 1);
    /* A hook holds up the library's own thread: no client can be called from there. */
    CHECK(atomic_load(&h.refused) == 1);
    twire_client_free(h.client);

    h.mode = second.mode = NO_ANSWER;
    twire_client_options_set_base_url(options, "http://127.0.0.1:9");
    h.client = made(options);
    refused(h.client, TWIRE_ERR_CONNECT, TWIRE_SENT_NO, "");
    CHECK(atomic_load(&h.before) == 2 && atomic_load(&h.after) == 2 && atomic_load(&second.after) == 2);
    twire_client_options_free(options);
    CHECK(atomic_load(&h.released) == 0);
    twire_client_free(h.client);
    CHECK(atomic_load(&h.released) == 1 && atomic_load(&second.released) == 1);
}

int main(void) {
    twire_client *other;
    peer_start();
    other = peer_client();
    transport(other);
    credentials();
    hooks(other);
    CHECK_STATUS(TWIRE_OK, peer_send(other));
    twire_client_free(other);
    peer_stop();
    return check_end();
}
