/* Meets every twire_status on purpose, and looks at what its error says. */
#define _GNU_SOURCE
#include "peer_client.h"

/* Those that were met. */
static unsigned char met[128];

/* Notes a status. */
static twire_status noted(twire_status status) {
    met[status] = 1;
    return status;
}

/* Asks the peer, and checks the status and how far the call got. Hands the error out. */
static twire_error *refused(const twire_client *client, const char *method, const char *path,
                            twire_status expected, twire_sent sent) {
    twire_result *result = (twire_result *)&check_failures;
    twire_error *error = NULL;
    twire_status found = peer_ask(client, method, path, NULL, &result, &error);
    if (found != expected || twire_error_sent(error) != sent) {
        fprintf(stderr, "%s %s: %s, sent %d (%s)\n", method, path, twire_status_name(found),
                (int)twire_error_sent(error), twire_error_message(error));
        check_failures++;
    }
    CHECK(result == NULL);
    noted(found);
    return error;
}

static void service(const twire_client *client) {
    twire_error *error = refused(client, "POST", "/status/400", TWIRE_ERR_API, TWIRE_SENT_NO);
    CHECK(twire_error_code(error) == 20400);
    CHECK(twire_error_http_status(error) == 400);
    CHECK_TEXT("refused on purpose", twire_error_reason(error));
    CHECK_TEXT("https://example.com/400", twire_error_more_info(error));
    CHECK_TEXT("RQpeer", twire_error_request_id(error));
    CHECK_TEXT("POST", twire_error_method(error));
    CHECK_TEXT("/status/400", twire_error_path(error));
    CHECK(twire_error_retry_after_ms(error) == -1);
    CHECK(twire_error_attempts(error) == 1);
    CHECK(twire_error_retryable(error) == 0);
    CHECK(twire_error_parameter(error) == NULL && twire_error_operation(error) == NULL);
    twire_error_free(error);

    twire_error_free(refused(client, "GET", "/status/401", TWIRE_ERR_AUTH, TWIRE_SENT_NO));
    twire_error_free(refused(client, "GET", "/status/404", TWIRE_ERR_NOT_FOUND, TWIRE_SENT_NO));
    twire_error_free(refused(client, "POST", "/status/503", TWIRE_ERR_API, TWIRE_SENT_MAYBE));

    error = refused(client, "POST", "/status/429", TWIRE_ERR_RATE_LIMITED, TWIRE_SENT_NO);
    CHECK(twire_error_retryable(error) == 1);
    CHECK(twire_error_retry_after_ms(error) == 90000);
    twire_error_free(error);

    twire_error_free(refused(client, "POST", "/cut", TWIRE_ERR_DECODE, TWIRE_SENT_YES));
    twire_error_free(refused(client, "POST", "/redirect", TWIRE_ERR_PROTOCOL, TWIRE_SENT_MAYBE));
}

static void network(const twire_client *client) {
    twire_client_options *settings = NULL;
    twire_client *other = NULL;
    twire_options *options = NULL;
    twire_error *error = NULL;
    char tls[80];

    twire_error_free(refused(client, "POST", "/reset", TWIRE_ERR_PROTOCOL, TWIRE_SENT_MAYBE));

    CHECK_STATUS(TWIRE_OK, twire_options_new(&options, &error));
    CHECK(twire_options_set_timeout_ms(options, 100) == TWIRE_OK);
    CHECK(noted(peer_ask(client, "POST", "/hang", options, NULL, &error)) == TWIRE_ERR_TIMEOUT);
    CHECK(twire_error_sent(error) == TWIRE_SENT_MAYBE);
    twire_error_free(error);
    twire_options_free(options);

    /* Nobody listens at port 9 of this machine, and the peer speaks no TLS. */
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&settings, &error));
    twire_client_options_set_token(settings, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_retries(settings, 0);
    twire_client_options_set_base_url(settings, "http://127.0.0.1:9");
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(settings, &other, &error));
    twire_error_free(refused(other, "POST", "/", TWIRE_ERR_CONNECT, TWIRE_SENT_NO));
    twire_client_free(other);

    snprintf(tls, sizeof tls, "https%s", peer_url + 4);
    twire_client_options_set_base_url(settings, tls);
    twire_client_options_set_connect_timeout_ms(settings, 2000);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(settings, &other, &error));
    {
        /* The peer waits for the end of a request that never comes: a handshake that does not end. */
        twire_status status = peer_ask(other, "POST", "/", NULL, NULL, &error);
        CHECK(status == TWIRE_ERR_CONNECT || status == TWIRE_ERR_TLS || status == TWIRE_ERR_TIMEOUT);
        CHECK(twire_error_sent(error) == TWIRE_SENT_NO);
        twire_error_free(error);
    }
    twire_client_free(other);
    twire_client_options_free(settings);
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
    struct sockaddr_in address;
    socklen_t size = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    twire_client_options *settings = NULL;
    twire_client *client = NULL;
    pthread_t thread;
    char url[64];
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (!CHECK(bind(listener, (struct sockaddr *)&address, size) == 0) || !CHECK(listen(listener, 1) == 0) ||
        !CHECK(getsockname(listener, (struct sockaddr *)&address, &size) == 0)) {
        return;
    }
    pthread_create(&thread, NULL, alert, (void *)(long)listener);
    snprintf(url, sizeof url, "https://127.0.0.1:%d", ntohs(address.sin_port));
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&settings, &error));
    twire_client_options_set_token(settings, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_base_url(settings, url);
    /* Reading the platform's certificates takes long under valgrind. */
    twire_client_options_set_connect_timeout_ms(settings, 100000);
    twire_client_options_set_attempt_timeout_ms(settings, 100000);
    twire_client_options_set_timeout_ms(settings, 100000);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(settings, &client, &error));
    twire_error_free(refused(client, "POST", "/", TWIRE_ERR_TLS, TWIRE_SENT_NO));
    twire_client_free(client);
    twire_client_options_free(settings);
    close(listener);
    pthread_join(thread, NULL);
}

static void caller(const twire_client *client) {
    twire_client *none = NULL;
    twire_client_options *settings = NULL;
    twire_validator *validator = NULL;
    twire_cancel *cancel = NULL;
    twire_options *options = NULL;
    twire_error *error = NULL;
    twire_verdict verdict = TWIRE_VERDICT_VALID;

    CHECK(noted(twire_call(client, "messages.creat", NULL, NULL, NULL, &error)) == TWIRE_ERR_ARGUMENT);
    CHECK(strstr(twire_error_message(error), "messages.create") != NULL);
    CHECK(twire_error_attempts(error) == 0);
    twire_error_free(error);
    CHECK(twire_message_send(client, "not a number", NULL, "x", NULL, &error) == TWIRE_ERR_ARGUMENT);
    CHECK_TEXT("To", twire_error_parameter(error));
    CHECK_TEXT("api.v2010.accounts.messages.create", twire_error_operation(error));
    twire_error_free(error);

    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&settings, &error));
    CHECK_STATUS(TWIRE_ERR_CONFIG, noted(twire_client_from_options(settings, &none, &error)));
    twire_client_options_set_token(settings, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_edge(settings, "evil.example/");
    CHECK_STATUS(TWIRE_ERR_CONFIG, twire_client_from_options(settings, &none, &error));
    CHECK(none == NULL);
    twire_client_options_free(settings);

    CHECK_STATUS(TWIRE_OK, twire_cancel_new(&cancel, &error));
    CHECK_STATUS(TWIRE_OK, twire_options_new(&options, &error));
    twire_options_set_cancel(options, cancel);
    CHECK(twire_cancel_triggered(cancel) == 0);
    twire_cancel_trigger(cancel);
    CHECK(twire_cancel_triggered(cancel) == 1);
    CHECK(noted(peer_ask(client, "POST", "/hang", options, NULL, &error)) == TWIRE_ERR_CANCELLED);
    CHECK(twire_error_sent(error) == TWIRE_SENT_NO);
    twire_error_free(error);
    twire_options_free(options);
    twire_cancel_free(cancel);

    CHECK_STATUS(TWIRE_OK, twire_validator_new("token", &validator, &error));
    CHECK_STATUS(TWIRE_ERR_WEBHOOK,
                 noted(twire_validator_check_form(validator, "https://example.com/", "a=b", 3,
                                                  "AAAAAAAAAAAAAAAAAAAAAAAAAAA=", &verdict, &error)));
    CHECK(verdict == TWIRE_VERDICT_BAD_SIGNATURE);
    twire_validator_free(validator);
}

/* A script behind its end stands for a defect. */
static void library(void) {
    twire_script *script = NULL;
    twire_client_options *settings = NULL;
    twire_client *client = NULL;
    CHECK_STATUS(TWIRE_OK, twire_script_new(&script, &error));
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&settings, &error));
    twire_client_options_set_token(settings, PEER_ACCOUNT, PEER_TOKEN);
    CHECK(twire_client_options_set_script(settings, script) == TWIRE_OK);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(settings, &client, &error));
    twire_error_free(refused(client, "POST", "/", TWIRE_ERR_INTERNAL, TWIRE_SENT_NO));
    twire_client_free(client);
    twire_client_options_free(settings);
    twire_script_free(script);
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
    CHECK_STATUS(TWIRE_OK, noted(peer_send(client)));
    service(client);
    network(client);
    tls();
    caller(client);
    library();
    all_met();
    /* None of it hurt the client. */
    CHECK_STATUS(TWIRE_OK, peer_send(client));
    twire_client_free(client);
    peer_stop();
    return check_end();
}
