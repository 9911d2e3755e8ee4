/* Says everything that the library can say about calls with planted secrets, on standard output; the
 * runner looks for the secrets in it. argv: account, token, number, body. */
#define _GNU_SOURCE
#include "peer_client.h"

static void tell(const char *what, const char *text) {
    printf("%s: %s\n", what, text != NULL ? text : "-");
}

static void on_line(int level, const char *line, void *user) {
    (void)user;
    printf("log %d: %s\n", level, line);
}

static void told(twire_status status, twire_error *error) {
    tell("status", twire_status_name(status));
    tell("message", twire_error_message(error));
    tell("reason", twire_error_reason(error));
    tell("parameter", twire_error_parameter(error));
    tell("more_info", twire_error_more_info(error));
    tell("details", twire_error_details(error));
    tell("operation", twire_error_operation(error));
    tell("path", twire_error_path(error));
    twire_error_free(error);
}

int main(int argc, char **argv) {
    static const char *const PATHS[] = {"/status/400", "/status/401", "/status/503",
                                        "/reset",      "/cut",        "/redirect"};
    const char *account, *token, *number, *body;
    twire_client_options *settings = NULL;
    twire_client *client = NULL;
    twire_validator *validator = NULL;
    twire_params *params = NULL;
    twire_error *error = NULL;
    size_t at;
    char url[256];
    if (argc < 5) {
        return 64;
    }
    account = argv[1], token = argv[2], number = argv[3], body = argv[4];
    peer_start();
    CHECK_STATUS(TWIRE_OK, twire_log_set_callback(TWIRE_LOG_TRACE, on_line, NULL, NULL, &error));
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&settings, &error));
    twire_client_options_set_auth_token(settings, account, token);
    twire_client_options_set_base_url(settings, peer_url);
    twire_client_options_set_retries(settings, 0);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(settings, &client, &error));

    for (at = 0; at < sizeof PATHS / sizeof *PATHS; at++) {
        twire_request *request = NULL;
        twire_status status;
        CHECK_STATUS(TWIRE_OK, twire_request_new("POST", NULL, PATHS[at], &request, &error));
        twire_request_add_query(request, "To", number);
        twire_request_add_form(request, "Body", body);
        error = NULL;
        status = twire_request_send(request, client, NULL, NULL, &error);
        CHECK(status != TWIRE_OK);
        told(status, error);
        twire_request_free(request);
        error = NULL;
    }
    /* Refused before anything is sent: the arguments are right at hand. */
    told(twire_message_send(client, number, body, body, NULL, &error), error);
    error = NULL;
    snprintf(url, sizeof url, "x%s", number);
    told(twire_message_send(client, url, number, body, NULL, &error), error);
    error = NULL;
    CHECK_STATUS(TWIRE_OK, twire_params_new(&params, &error));
    twire_params_add_json(params, "Attributes", body);
    told(twire_operation_execute(client, "messages.create", params, NULL, NULL, &error), error);
    twire_params_free(params);
    error = NULL;
    told(twire_operation_execute(client, token, NULL, NULL, NULL, &error), error);

    /* Credentials that cannot be used. */
    snprintf(url, sizeof url, "http://%s:%s@example.com/", account, token);
    twire_client_options_set_base_url(settings, url);
    twire_client_free(client);
    error = NULL;
    told(twire_client_from_options(settings, &client, &error), error);
    snprintf(url, sizeof url, "%s\n", token);
    error = NULL;
    told(twire_validator_new(url, &validator, &error), error);
    error = NULL;
    told(twire_client_new(account, url, &client, &error), error);
    twire_client_options_free(settings);
    peer_stop();
    return check_end();
}
