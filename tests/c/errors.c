/* Meets every twire_status on purpose, each by its cause, and looks at all that its error says. */
#define _GNU_SOURCE
#include "peer_client.h"

/* What is sent, and in no error. */
#define BODY "planted body: see you at nine"

/* Those that were met. */
static unsigned char met[128];

/* What an error is to say. `says` is in its message; NULL in place of a text means that there is none. */
struct expected {
    twire_status status;
    twire_sent sent;
    int http;
    int64_t code;
    int retryable;
    uint32_t attempts;
    const char *says;
    const char *method;
    const char *path;
    const char *request_id;
};

static int same(const char *one, const char *other) {
    return one == NULL || other == NULL ? one == other : strcmp(one, other) == 0;
}

/* Compares, notes the status and frees the error. */
static void judge(const char *what, twire_status found, twire_error *error, struct expected expected) {
    const char *message = twire_error_message(error);
    met[found] = 1;
    if (!CHECK(found == expected.status) || !CHECK(error != NULL) ||
        !CHECK(twire_error_status(error) == found) || !CHECK(twire_error_sent(error) == expected.sent) ||
        !CHECK(twire_error_http_status(error) == expected.http) ||
        !CHECK(twire_error_code(error) == expected.code) ||
        !CHECK(twire_error_is_retryable(error) == expected.retryable) ||
        !CHECK(twire_error_attempts(error) == expected.attempts) ||
        !CHECK(message != NULL && strstr(message, expected.says) != NULL) ||
        !CHECK(strchr(message, '\n') == NULL && strstr(message, PEER_TOKEN) == NULL &&
               strstr(message, PEER_ACCOUNT) == NULL && strstr(message, BODY) == NULL) ||
        !CHECK(same(twire_error_method(error), expected.method)) ||
        !CHECK(same(twire_error_path(error), expected.path)) ||
        !CHECK(same(twire_error_request_id(error), expected.request_id))) {
        fprintf(stderr, "  %s: %s, sent %d, http %d, code %d, retryable %d, attempts %u, %s %s, %s\n  %s\n",
                what, twire_status_name(found), (int)twire_error_sent(error),
                (int)twire_error_http_status(error), (int)twire_error_code(error),
                (int)twire_error_is_retryable(error), (unsigned)twire_error_attempts(error),
                twire_error_method(error), twire_error_path(error), twire_error_request_id(error), message);
    }
    twire_error_free(error);
}

/* Asks, with a body that must not come back in an error, and judges. The output is NULL then. */
static void refused(const twire_client *client, const twire_request_options *options,
                    struct expected expected) {
    twire_result *result = (twire_result *)&check_failures;
    twire_request *request = NULL;
    twire_error *error = NULL;
    twire_status found;
    CHECK_STATUS(TWIRE_OK, twire_request_new(expected.method, NULL, expected.path, &request, &error));
    if (strcmp(expected.method, "POST") == 0) {
        CHECK(twire_request_add_form(request, "Body", BODY) == TWIRE_OK);
    }
    found = twire_request_send(request, client, options, &result, &error);
    CHECK(result == NULL);
    judge(expected.path, found, error, expected);
    twire_request_free(request);
}

/* What the peer answers, or does in place of an answer. */
static void service(const twire_client *client) {
    static const struct expected ROWS[] = {
        {TWIRE_ERR_API, TWIRE_SENT_NO, 400, 20400, 0, 1, "refused on purpose", "POST", "/status/400",
         "RQpeer"},
        {TWIRE_ERR_AUTH, TWIRE_SENT_NO, 401, 20401, 0, 1, "refused on purpose", "GET", "/status/401",
         "RQpeer"},
        {TWIRE_ERR_AUTH, TWIRE_SENT_NO, 403, 20403, 0, 1, "refused on purpose", "POST", "/status/403",
         "RQpeer"},
        {TWIRE_ERR_NOT_FOUND, TWIRE_SENT_NO, 404, 20404, 0, 1, "refused on purpose", "GET", "/status/404",
         "RQpeer"},
        {TWIRE_ERR_RATE_LIMITED, TWIRE_SENT_NO, 429, 20429, 1, 1, "refused on purpose", "POST", "/status/429",
         "RQpeer"},
        {TWIRE_ERR_API, TWIRE_SENT_MAYBE, 500, 20500, 0, 1, "refused on purpose", "POST", "/status/500",
         "RQpeer"},
        {TWIRE_ERR_API, TWIRE_SENT_MAYBE, 503, 20503, 0, 1, "refused on purpose", "POST", "/status/503",
         "RQpeer"},
        {TWIRE_ERR_API, TWIRE_SENT_MAYBE, 503, 20503, 1, 1, "refused on purpose", "GET", "/status/503",
         "RQpeer"},
        {TWIRE_ERR_DECODE, TWIRE_SENT_MAYBE, 201, 0, 0, 1, "JSON", "POST", "/cut", "RQpeer"},
        {TWIRE_ERR_PROTOCOL, TWIRE_SENT_MAYBE, 307, 0, 0, 1, "redirect", "POST", "/redirect", "RQpeer"},
        {TWIRE_ERR_PROTOCOL, TWIRE_SENT_MAYBE, 0, 0, 0, 1, "broke off", "POST", "/reset", NULL},
        {TWIRE_ERR_PROTOCOL, TWIRE_SENT_MAYBE, 0, 0, 1, 1, "broke off", "GET", "/reset", NULL},
    };
    twire_request_options *options = NULL;
    twire_error *error = NULL;
    size_t row;
    for (row = 0; row < sizeof ROWS / sizeof *ROWS; row++) {
        refused(client, NULL, ROWS[row]);
    }

    /* The rest of what a service says. */
    CHECK(peer_ask(client, "POST", "/status/429", NULL, NULL, &error) == TWIRE_ERR_RATE_LIMITED);
    CHECK_TEXT("refused on purpose", twire_error_reason(error));
    CHECK_TEXT("https://example.com/429", twire_error_more_info(error));
    CHECK(twire_error_retry_after_ms(error) == 90000);
    CHECK(twire_error_parameter(error) == NULL && twire_error_operation(error) == NULL);
    twire_error_free(error);
    CHECK(peer_ask(client, "POST", "/status/400", NULL, NULL, &error) == TWIRE_ERR_API);
    CHECK(twire_error_retry_after_ms(error) == -1);
    twire_error_free(error);

    CHECK_STATUS(TWIRE_OK, twire_request_options_new(&options, &error));
    CHECK(twire_request_options_set_timeout_ms(options, 4000) == TWIRE_OK);
    refused(
        client, options,
        (struct expected){TWIRE_ERR_TIMEOUT, TWIRE_SENT_MAYBE, 0, 0, 0, 1, "4.0 s", "POST", "/hang", NULL});
    twire_request_options_free(options);
}

/* A socket with a port of its own, whose address goes behind the scheme in `url`. */
static int bound(const char *scheme, char *url, size_t size) {
    struct sockaddr_in address;
    socklen_t length = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    CHECK(bind(fd, (struct sockaddr *)&address, length) == 0 &&
          getsockname(fd, (struct sockaddr *)&address, &length) == 0);
    snprintf(url, size, "%s://127.0.0.1:%d", scheme, ntohs(address.sin_port));
    return fd;
}

static int listener(const char *scheme, char *url, size_t size) {
    int fd = bound(scheme, url, size);
    CHECK(listen(fd, 1) == 0);
    return fd;
}

static twire_client *client_at(const char *url, uint32_t timeout_ms) {
    twire_client_options *settings = NULL;
    twire_client *client = NULL;
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&settings, &error));
    twire_client_options_set_auth_token(settings, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_retries(settings, 0);
    twire_client_options_set_base_url(settings, url);
    twire_client_options_set_connect_timeout_ms(settings, timeout_ms);
    twire_client_options_set_attempt_timeout_ms(settings, timeout_ms);
    twire_client_options_set_timeout_ms(settings, timeout_ms);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(settings, &client, &error));
    twire_client_options_free(settings);
    return client;
}

/* Nobody listens at a port, and nobody else can. */
static void nobody(void) {
    char url[64];
    int fd = bound("http", url, sizeof url);
    twire_client *client = client_at(url, 20000);
    refused(client, NULL,
            (struct expected){TWIRE_ERR_CONNECT, TWIRE_SENT_NO, 0, 0, 1, 1, "no connection to 127.0.0.1",
                              "POST", "/", NULL});
    twire_client_free(client);
    close(fd);
}

/* Answers a TLS greeting with an alert: handshake_failure. */
static void *alert(void *argument) {
    static const char ALERT[] = {0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28};
    int listener = (int)(long)argument, fd = accept(listener, NULL, NULL);
    char greeting[4096];
    if (fd >= 0 && recv(fd, greeting, sizeof greeting, 0) > 0) {
        peer_write(fd, ALERT, sizeof ALERT);
        while (recv(fd, greeting, sizeof greeting, 0) > 0) {
        }
    }
    close(fd);
    return NULL;
}

static void tls(void) {
    char url[64];
    int fd = listener("https", url, sizeof url);
    /* Reading the platform's certificates takes long under valgrind. */
    twire_client *client = client_at(url, 100000);
    pthread_t thread;
    CHECK(pthread_create(&thread, NULL, alert, (void *)(long)fd) == 0);
    refused(client, NULL,
            (struct expected){TWIRE_ERR_TLS, TWIRE_SENT_NO, 0, 0, 0, 1, "no TLS connection to 127.0.0.1",
                              "POST", "/", NULL});
    twire_client_free(client);
    close(fd);
    pthread_join(thread, NULL);

    /* One who says nothing is no connection in time: a handshake that does not end. */
    fd = listener("https", url, sizeof url);
    client = client_at(url, 2000);
    refused(client, NULL,
            (struct expected){TWIRE_ERR_TIMEOUT, TWIRE_SENT_NO, 0, 0, 1, 1, "", "POST", "/", NULL});
    twire_client_free(client);
    close(fd);
}

/* What is refused before anything is sent: no attempt, no answer. */
static struct expected unsent(twire_status status, const char *says) {
    struct expected expected = {TWIRE_OK, TWIRE_SENT_NO, 0, 0, 0, 0, NULL, NULL, NULL, NULL};
    expected.status = status;
    expected.says = says;
    return expected;
}

static void caller(const twire_client *client) {
    twire_client *none = NULL;
    twire_client_options *settings = NULL;
    twire_validator *validator = NULL;
    twire_cancel_token *cancel = NULL;
    twire_request_options *options = NULL;
    twire_error *error = NULL;
    twire_verdict verdict = TWIRE_VERDICT_VALID;
    twire_status status;
    struct expected number;

    status = twire_operation_execute(client, "messages.creat", NULL, NULL, NULL, &error);
    judge("a key", status, error, unsent(TWIRE_ERR_ARGUMENT, "messages.create"));
    CHECK(twire_message_send(client, "12345", NULL, BODY, NULL, &error) == TWIRE_ERR_ARGUMENT);
    CHECK_TEXT("To", twire_error_parameter(error));
    CHECK_TEXT("api.v2010.accounts.messages.create", twire_error_operation(error));
    /* Twilio's own code, though it was not asked. */
    number = unsent(TWIRE_ERR_ARGUMENT, "To");
    number.code = 21265;
    judge("a short code", TWIRE_ERR_ARGUMENT, error, number);

    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&settings, &error));
    status = twire_client_from_options(settings, &none, &error);
    judge("no credentials", status, error, unsent(TWIRE_ERR_CONFIG, "credentials"));
    twire_client_options_set_auth_token(settings, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_edge(settings, "evil.example/");
    status = twire_client_from_options(settings, &none, &error);
    judge("an edge", status, error, unsent(TWIRE_ERR_CONFIG, "edge"));
    CHECK(none == NULL);
    twire_client_options_free(settings);

    CHECK_STATUS(TWIRE_OK, twire_cancel_token_new(&cancel, &error));
    CHECK_STATUS(TWIRE_OK, twire_request_options_new(&options, &error));
    twire_request_options_set_cancel_token(options, cancel);
    CHECK(twire_cancel_token_is_cancelled(cancel) == 0);
    twire_cancel_token_cancel(cancel);
    CHECK(twire_cancel_token_is_cancelled(cancel) == 1);
    status = peer_ask(client, "POST", "/hang", options, NULL, &error);
    judge("given up", status, error, unsent(TWIRE_ERR_CANCELLED, "cancel"));
    twire_request_options_free(options);
    twire_cancel_token_free(cancel);

    CHECK_STATUS(TWIRE_OK, twire_validator_new("token", &validator, &error));
    status = twire_validator_check_form(validator, "https://example.com/", "a=b", 3,
                                        "AAAAAAAAAAAAAAAAAAAAAAAAAAA=", &verdict, &error);
    judge("a forged webhook", status, error, unsent(TWIRE_ERR_WEBHOOK, "signature"));
    CHECK(verdict == TWIRE_VERDICT_BAD_SIGNATURE);
    twire_validator_free(validator);
}

/* A script behind its end stands for a defect; in a debug build, panics.c has real ones. */
static void library(void) {
    twire_script *script = NULL;
    twire_client_options *settings = NULL;
    twire_client *client = NULL;
    CHECK_STATUS(TWIRE_OK, twire_script_new(&script, &error));
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&settings, &error));
    twire_client_options_set_auth_token(settings, PEER_ACCOUNT, PEER_TOKEN);
    CHECK(twire_client_options_set_script(settings, script) == TWIRE_OK);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(settings, &client, &error));
    refused(client, NULL,
            (struct expected){TWIRE_ERR_INTERNAL, TWIRE_SENT_NO, 0, 0, 0, 1, "script", "POST", "/", NULL});
    twire_client_free(client);
    twire_client_options_free(settings);
    twire_script_free(script);
}

/* What this machine refuses: no spool, and one that cannot be written. */
static void machine(void) {
    char folder[] = "/tmp/twire-errors-XXXXXX", path[64];
    twire_spool *spool = NULL;
    twire_notification *notification = NULL;
    twire_error *error = NULL;
    struct expected later = unsent(TWIRE_ERR_SPOOL, "was not enqueued");
    FILE *file;
    twire_status status = twire_spool_open("/nowhere/spool", &spool, &error);
    judge("no spool", status, error, unsent(TWIRE_ERR_NO_SPOOL, "install -d"));

    CHECK(mkdtemp(folder) != NULL);
    CHECK_STATUS(TWIRE_OK, twire_spool_create(folder, &spool, &error));
    CHECK_STATUS(TWIRE_OK, twire_notification_new(&notification, &error));
    CHECK(twire_notification_add_to(notification, "ops") == TWIRE_OK);
    CHECK(twire_notification_set_body(notification, BODY) == TWIRE_OK);
    /* A file where a folder was. */
    snprintf(path, sizeof path, "%s/tmp", folder);
    CHECK(rmdir(path) == 0);
    file = fopen(path, "w");
    CHECK(file != NULL && fclose(file) == 0);
    status = twire_spool_enqueue(spool, notification, NULL, &error);
    later.retryable = 1;
    judge("a spool that cannot be written", status, error, later);
    twire_notification_free(notification);
    twire_spool_free(spool);
    CHECK(remove(path) == 0);
    snprintf(path, sizeof path, "%s/new", folder);
    CHECK(rmdir(path) == 0);
    snprintf(path, sizeof path, "%s/bad", folder);
    CHECK(rmdir(path) == 0);
    snprintf(path, sizeof path, "%s/made", folder);
    CHECK(remove(path) == 0 && rmdir(folder) == 0);
}

/* Every number that has a name was met. */
static void all_met(void) {
    int status;
    for (status = 0; status < 128; status++) {
        if (strcmp(twire_status_name(status), "unknown") != 0 && !CHECK(met[status])) {
            fprintf(stderr, "  not met: %s\n", twire_status_name(status));
        }
    }
}

int main(void) {
    twire_client *client;
    peer_start();
    client = peer_client();
    CHECK_STATUS(TWIRE_OK, peer_send(client));
    met[TWIRE_OK] = 1;
    service(client);
    nobody();
    tls();
    caller(client);
    library();
    machine();
    all_met();
    /* None of it hurt the client. */
    CHECK_STATUS(TWIRE_OK, peer_send(client));
    twire_client_free(client);
    peer_stop();
    return check_end();
}
