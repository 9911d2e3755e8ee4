/* Every function with NULL, text that is not UTF-8, absurd sizes and in the wrong order: an error or
 * a value for nothing, never a crash. argv[1], if given, is where the names of the functions that
 * were met are written; the runner compares them with ffi/abi.txt. */
#include "check.h"

#define BAD "\xff\xfe"
#define ABSURD ((size_t)-1)

static FILE *met;

/* A call of a function, and what must be true of it. */
#define MEET(function, condition)                                                                            \
    do {                                                                                                     \
        if (met != NULL) {                                                                                   \
            fprintf(met, #function "\n");                                                                    \
        }                                                                                                    \
        CHECK(condition);                                                                                    \
    } while (0)

#define REFUSED(function, ...) MEET(function, function(__VA_ARGS__) == TWIRE_ERR_ARGUMENT)
#define NOTHING(function, ...) MEET(function, function(__VA_ARGS__) == 0)
#define FREE(function)                                                                                       \
    do {                                                                                                     \
        MEET(function, 1);                                                                                   \
        function(NULL);                                                                                      \
        function(NULL);                                                                                      \
    } while (0)

static void versions_and_names(void) {
    MEET(twire_version, strcmp(twire_version(), TWIRE_VERSION) == 0);
    MEET(twire_abi_version, twire_abi_version() == TWIRE_ABI_VERSION);
    MEET(twire_status_name, strcmp(twire_status_name(-5), "unknown") == 0);
    CHECK(strcmp(twire_status_name(TWIRE_ERR_TLS), "tls") == 0);
    MEET(twire_verdict_name, strcmp(twire_verdict_name(99), "unknown") == 0);
    MEET(twire_verdict_http_status, twire_verdict_http_status(-1) == 403);
}

static void errors(void) {
    NOTHING(twire_error_status, NULL);
    MEET(twire_error_message, strcmp(twire_error_message(NULL), "") == 0);
    MEET(twire_error_reason, strcmp(twire_error_reason(NULL), "") == 0);
    NOTHING(twire_error_code, NULL);
    NOTHING(twire_error_http_status, NULL);
    NOTHING(twire_error_sent, NULL);
    NOTHING(twire_error_is_retryable, NULL);
    MEET(twire_error_retry_after_ms, twire_error_retry_after_ms(NULL) == -1);
    NOTHING(twire_error_attempts, NULL);
    NOTHING(twire_error_parameter, NULL);
    NOTHING(twire_error_more_info, NULL);
    NOTHING(twire_error_details, NULL);
    NOTHING(twire_error_request_id, NULL);
    NOTHING(twire_error_operation, NULL);
    NOTHING(twire_error_method, NULL);
    NOTHING(twire_error_path, NULL);
    FREE(twire_error_free);
}

static void settings(void) {
    twire_client_options *options = NULL;
    twire_client *client = (twire_client *)&met;
    REFUSED(twire_client_options_new, NULL, NULL);
    REFUSED(twire_client_options_read_env, NULL);
    REFUSED(twire_client_options_set_auth_token, NULL, "AC", "x");
    REFUSED(twire_client_options_set_api_key, NULL, "AC", "SK", "x");
    REFUSED(twire_client_options_set_bearer_token, NULL, "AC", "x");
    REFUSED(twire_client_options_from_env, NULL, NULL);
    REFUSED(twire_client_options_set_oauth, NULL, "AC", "OQ", "x");
    REFUSED(twire_client_options_set_max_concurrent_requests, NULL, 1);
    REFUSED(twire_client_options_set_max_idle_per_host, NULL, 1);
    REFUSED(twire_client_options_set_checks, NULL, 1);
    REFUSED(twire_client_options_set_proxy, NULL, NULL);
    REFUSED(twire_client_options_set_ca_file, NULL, "x");
    REFUSED(twire_client_options_set_account_sid, NULL, "AC");
    REFUSED(twire_client_options_set_region, NULL, "ie1");
    REFUSED(twire_client_options_set_edge, NULL, "dublin");
    REFUSED(twire_client_options_set_base_url, NULL, "http://127.0.0.1");
    REFUSED(twire_client_options_set_user_agent, NULL, "x");
    REFUSED(twire_client_options_set_phone_number, NULL, "+15005550006");
    REFUSED(twire_client_options_set_messaging_service_sid, NULL, "MG");
    REFUSED(twire_client_options_set_verify_service_sid, NULL, "VA");
    REFUSED(twire_client_options_set_timeout_ms, NULL, 1);
    REFUSED(twire_client_options_set_attempt_timeout_ms, NULL, 1);
    REFUSED(twire_client_options_set_connect_timeout_ms, NULL, 1);
    REFUSED(twire_client_options_set_retries, NULL, 1);
    REFUSED(twire_client_options_set_retry_delays_ms, NULL, 1, 1, 1);
    REFUSED(twire_client_options_set_max_response_bytes, NULL, 1);
    FREE(twire_client_options_free);

    /* A fault of a setter is told again by the end, with its name. */
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&options, &error));
    REFUSED(twire_client_options_set_auth_token, options, NULL, "x");
    REFUSED(twire_client_options_set_auth_token, options, "AC", BAD);
    REFUSED(twire_client_options_set_api_key, options, "AC", NULL, "x");
    REFUSED(twire_client_options_set_bearer_token, options, NULL, NULL);
    REFUSED(twire_client_options_set_region, options, BAD);
    REFUSED(twire_client_options_set_timeout_ms, options, 0);
    REFUSED(twire_client_options_set_max_concurrent_requests, options, 0);
    REFUSED(twire_client_options_set_oauth, options, "AC", "OQ", NULL);
    REFUSED(twire_client_options_set_ca_file, options, NULL);
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_client_from_options(options, &client, &error));
    CHECK(client == NULL);
    twire_client_options_free(options);

    REFUSED(twire_client_from_options, NULL, &client, NULL);
    REFUSED(twire_client_from_options, NULL, NULL, NULL);
    client = (twire_client *)&met;
    REFUSED(twire_client_new, NULL, "x", &client, NULL);
    CHECK(client == NULL);
    REFUSED(twire_client_new, "AC", NULL, &client, NULL);
    REFUSED(twire_client_new, "AC", BAD, &client, NULL);
    REFUSED(twire_client_new, "AC", "x", NULL, NULL);
    CHECK_STATUS(TWIRE_ERR_CONFIG,
                 twire_client_new("AC0123456789abcdef0123456789abcdef", "", &client, &error));
    CHECK_STATUS(TWIRE_ERR_CONFIG,
                 twire_client_new("SK0123456789abcdef0123456789abcdef", "x", &client, &error));
    REFUSED(twire_client_from_env, NULL, NULL);
    NOTHING(twire_client_account_sid, NULL);
    FREE(twire_client_free);
}

static void on_send(const twire_http_request *request, twire_http_response *answer, void *user) {
    (void)request, (void)user;
    twire_http_response_set_http_status(answer, 200);
}

static int32_t on_credentials(twire_credentials *credentials, void *user) {
    (void)credentials, (void)user;
    return 1;
}

static void on_attempt(const twire_result *attempt, void *user) {
    (void)attempt, (void)user;
}

/* What fails keeps the pointer the caller's. */
static void never(void *user) {
    (void)user;
    CHECK(!"released, though it was refused");
}

static void callbacks(void) {
    twire_client_options *options = NULL;
    twire_transport table = {sizeof table, NULL, on_send, never};
    REFUSED(twire_credentials_set_auth_token, NULL, "AC", "x");
    REFUSED(twire_credentials_set_api_key, NULL, "SK", "x");
    REFUSED(twire_credentials_set_bearer_token, NULL, "x");
    REFUSED(twire_client_options_set_credentials_callback, NULL, "AC", on_credentials, NULL, never);
    REFUSED(twire_client_options_set_transport, NULL, &table);
    REFUSED(twire_client_options_add_hooks, NULL, on_attempt, on_attempt, NULL, never);
    REFUSED(twire_client_options_set_script, NULL, NULL);
    REFUSED(twire_client_options_set_recording, NULL, NULL);
    REFUSED(twire_client_options_set_no_credentials, NULL);
    REFUSED(twire_client_options_set_client_validation, NULL, "CR", "x", NULL);

    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&options, &error));
    REFUSED(twire_client_options_set_credentials_callback, options, NULL, on_credentials, NULL, never);
    REFUSED(twire_client_options_set_credentials_callback, options, BAD, on_credentials, NULL, never);
    REFUSED(twire_client_options_set_credentials_callback, options, "AC", NULL, NULL, never);
    REFUSED(twire_client_options_set_transport, options, NULL);
    table.size = 0;
    REFUSED(twire_client_options_set_transport, options, &table);
    table.size = sizeof table - 1;
    REFUSED(twire_client_options_set_transport, options, &table);
    table.size = sizeof table;
    table.send = NULL;
    REFUSED(twire_client_options_set_transport, options, &table);
    REFUSED(twire_client_options_add_hooks, options, NULL, NULL, NULL, never);
    REFUSED(twire_client_options_set_script, options, NULL);
    REFUSED(twire_client_options_set_recording, options, NULL);
    REFUSED(twire_client_options_set_client_validation, options, "CR", "x", "RS1");
    REFUSED(twire_client_options_set_client_validation, options, "CR", NULL, NULL);
    CHECK(twire_client_options_set_client_validation(options, "CR", "x", NULL) == TWIRE_ERR_CONFIG);
    twire_client_options_free(options);
}

static void fakes(void) {
    twire_script *script = NULL;
    twire_recording *recording = NULL;
    twire_http_response *answer = (twire_http_response *)&met;
    twire_http_request *request = (twire_http_request *)&met;
    size_t size = 7;
    NOTHING(twire_http_request_method, NULL);
    NOTHING(twire_http_request_url, NULL);
    NOTHING(twire_http_request_header, NULL, "a");
    NOTHING(twire_http_request_header_count, NULL);
    NOTHING(twire_http_request_header_name, NULL, ABSURD);
    NOTHING(twire_http_request_header_value, NULL, ABSURD);
    NOTHING(twire_http_request_form_value, NULL, "a");
    NOTHING(twire_http_request_body, NULL, &size);
    CHECK(size == 0);
    MEET(twire_http_request_timeout_ms, twire_http_request_timeout_ms(NULL) == -1);
    NOTHING(twire_http_request_max_response_bytes, NULL);
    FREE(twire_http_request_free);

    REFUSED(twire_http_response_new, NULL, NULL);
    REFUSED(twire_http_response_set_http_status, NULL, 200);
    REFUSED(twire_http_response_add_header, NULL, "a", "b");
    REFUSED(twire_http_response_add_body, NULL, "x", 1);
    REFUSED(twire_http_response_set_failure, NULL, TWIRE_ERR_CONNECT, TWIRE_SENT_NO, "x");
    NOTHING(twire_http_response_http_status, NULL);
    NOTHING(twire_http_response_header, NULL, "a");
    size = 7;
    NOTHING(twire_http_response_body, NULL, &size);
    CHECK(size == 0);
    NOTHING(twire_http_response_header_count, NULL);
    NOTHING(twire_http_response_header_name, NULL, ABSURD);
    NOTHING(twire_http_response_header_value, NULL, ABSURD);
    NOTHING(twire_http_response_failure_message, NULL);
    NOTHING(twire_http_response_failure_status, NULL);
    NOTHING(twire_http_response_failure_sent, NULL);
    FREE(twire_http_response_free);

    REFUSED(twire_script_new, NULL, NULL);
    REFUSED(twire_script_add_json, NULL, 200, "{}", NULL);
    REFUSED(twire_script_add, NULL, NULL, NULL);
    NOTHING(twire_script_remaining, NULL);
    NOTHING(twire_script_request_count, NULL);
    REFUSED(twire_script_request, NULL, 0, &request, NULL);
    CHECK(request == NULL);
    FREE(twire_script_free);
    CHECK_STATUS(TWIRE_OK, twire_script_new(&script, &error));
    REFUSED(twire_script_add_json, script, 99, "{}", NULL);
    REFUSED(twire_script_add_json, script, 65536 + 200, "{}", NULL);
    REFUSED(twire_script_add_json, script, 200, NULL, NULL);
    REFUSED(twire_script_add_json, script, 200, BAD, NULL);
    REFUSED(twire_script_add, script, NULL, NULL);
    REFUSED(twire_script_request, script, 0, &request, NULL);
    REFUSED(twire_script_request, script, ABSURD, &request, NULL);
    REFUSED(twire_script_request, script, 0, NULL, NULL);
    CHECK_STATUS(TWIRE_OK, twire_http_response_new(&answer, &error));
    /* It says nothing yet. */
    REFUSED(twire_script_add, script, answer, NULL);
    CHECK(twire_http_response_set_http_status(answer, 200) == TWIRE_OK);
    CHECK(twire_http_response_add_body(answer, NULL, 0) == TWIRE_OK);
    CHECK_STATUS(TWIRE_OK, twire_script_add(script, answer, &error));
    REFUSED(twire_http_response_set_http_status, answer, 600);
    REFUSED(twire_http_response_add_header, answer, NULL, "b");
    REFUSED(twire_http_response_add_header, answer, "a", BAD);
    REFUSED(twire_http_response_add_body, answer, NULL, 1);
    REFUSED(twire_http_response_add_body, answer, "x", ABSURD);
    REFUSED(twire_http_response_set_failure, answer, TWIRE_ERR_API, TWIRE_SENT_NO, "x");
    REFUSED(twire_http_response_set_failure, answer, TWIRE_ERR_CONNECT, 7, "x");
    REFUSED(twire_http_response_set_failure, answer, TWIRE_ERR_CONNECT, TWIRE_SENT_NO, NULL);
    /* A fault spoils it. */
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_script_add(script, answer, &error));
    CHECK(twire_script_remaining(script) == 1 && twire_script_request_count(script) == 0);
    twire_http_response_free(answer);
    twire_script_free(script);

    REFUSED(twire_recording_new, NULL, NULL);
    NOTHING(twire_recording_exchange_count, NULL);
    REFUSED(twire_recording_exchange, NULL, 0, &request, &answer, NULL);
    CHECK(request == NULL && answer == NULL);
    REFUSED(twire_recording_to_script, NULL, &script, NULL);
    CHECK(script == NULL);
    FREE(twire_recording_free);
    CHECK_STATUS(TWIRE_OK, twire_recording_new(&recording, &error));
    REFUSED(twire_recording_exchange, recording, 0, NULL, NULL, NULL);
    REFUSED(twire_recording_exchange, recording, ABSURD, &request, &answer, NULL);
    REFUSED(twire_recording_to_script, recording, NULL, NULL);
    twire_recording_free(recording);
}

static void tokens(void) {
    twire_jwt *token = (twire_jwt *)&met;
    twire_result *result = (twire_result *)&met;
    const char *jwt = "x";
    REFUSED(twire_jwt_new, NULL, "AC", "SK", "x", &token, NULL);
    CHECK(token == NULL);
    REFUSED(twire_jwt_new, "bus", "AC", "SK", "x", &token, NULL);
    REFUSED(twire_jwt_new, "access", "AC", NULL, "x", &token, NULL);
    REFUSED(twire_jwt_new, "client", "AC", "SK", "x", &token, NULL);
    REFUSED(twire_jwt_new, "access", NULL, "SK", "x", &token, NULL);
    REFUSED(twire_jwt_new, "access", "AC", "SK", NULL, &token, NULL);
    REFUSED(twire_jwt_new, "access", "AC", "SK", "x", NULL, NULL);
    REFUSED(twire_jwt_set, NULL, "identity", "x");
    REFUSED(twire_jwt_set_ttl_seconds, NULL, 1);
    REFUSED(twire_jwt_set_expires_at, NULL, 1);
    REFUSED(twire_jwt_set_not_before, NULL, 1);
    REFUSED(twire_jwt_add_grant, NULL, "chat", NULL);
    REFUSED(twire_jwt_add_raw_grant, NULL, "chat", "{}");
    REFUSED(twire_jwt_encode, NULL, &jwt, NULL);
    CHECK(jwt == NULL);
    FREE(twire_jwt_free);
    REFUSED(twire_jwt_decode, NULL, &result, NULL);
    CHECK(result == NULL);
    REFUSED(twire_jwt_decode, "x", NULL, NULL);
    CHECK_STATUS(TWIRE_ERR_DECODE, twire_jwt_decode("a.b", &result, &error));
    CHECK_STATUS(TWIRE_ERR_DECODE, twire_jwt_decode("", &result, &error));
    REFUSED(twire_jwt_verify, NULL, "x", 0, &result, NULL);
    REFUSED(twire_jwt_verify, "x", NULL, 0, &result, NULL);
    REFUSED(twire_jwt_verify, "x", "x", -1, &result, NULL);
    REFUSED(twire_jwt_verify, "x", "x", 0, NULL, NULL);

    /* Each of these faults spoils the token. */
    CHECK_STATUS(TWIRE_OK, twire_jwt_new("access", "AC0", "SK0", "x", &token, &error));
    REFUSED(twire_jwt_encode, token, NULL, NULL);
    REFUSED(twire_jwt_set, token, NULL, "x");
    REFUSED(twire_jwt_set, token, "identity", NULL);
    REFUSED(twire_jwt_set, token, "worker_sid", "WK");
    REFUSED(twire_jwt_set_expires_at, token, INT64_MIN);
    REFUSED(twire_jwt_set_not_before, token, -1);
    REFUSED(twire_jwt_add_grant, token, NULL, NULL);
    REFUSED(twire_jwt_add_grant, token, "chat", "{");
    REFUSED(twire_jwt_add_raw_grant, token, "chat", NULL);
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_jwt_encode(token, &jwt, &error));
    twire_jwt_free(token);
    CHECK_STATUS(TWIRE_OK, twire_jwt_new("client", "AC0", NULL, "x", &token, &error));
    REFUSED(twire_jwt_add_raw_grant, token, "chat", "{}");
    twire_jwt_free(token);
    CHECK_STATUS(TWIRE_OK, twire_jwt_new("access", "AC0", "SK0", "x", &token, &error));
    CHECK(twire_jwt_set_ttl_seconds(token, 86401) == TWIRE_OK);
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_jwt_encode(token, &jwt, &error));
    CHECK(twire_jwt_set_ttl_seconds(token, 0) == TWIRE_OK);
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_jwt_encode(token, &jwt, &error));
    CHECK(twire_jwt_set_ttl_seconds(token, 1) == TWIRE_OK);
    CHECK_STATUS(TWIRE_OK, twire_jwt_encode(token, &jwt, &error));
    twire_jwt_free(token);
}

static void params_and_options(const twire_client *client) {
    twire_params *params = NULL;
    twire_request_options *options = NULL;
    twire_result *result = (twire_result *)&met;
    twire_cancel_token *cancel = NULL;
    REFUSED(twire_params_new, NULL, NULL);
    REFUSED(twire_params_add, NULL, "a", "b");
    REFUSED(twire_params_add_int, NULL, "a", 1);
    REFUSED(twire_params_add_bool, NULL, "a", 1);
    REFUSED(twire_params_add_double, NULL, "a", 1.0);
    REFUSED(twire_params_add_time, NULL, "a", 1);
    REFUSED(twire_params_add_json, NULL, "a", "{}");
    REFUSED(twire_params_add_raw, NULL, "a", "b");
    NOTHING(twire_params_count, NULL);
    FREE(twire_params_free);
    REFUSED(twire_request_options_new, NULL, NULL);
    REFUSED(twire_request_options_set_timeout_ms, NULL, 1);
    REFUSED(twire_request_options_set_retries, NULL, 1);
    REFUSED(twire_request_options_set_idempotent, NULL, 1);
    REFUSED(twire_request_options_set_checks, NULL, 1);
    REFUSED(twire_request_options_add_header, NULL, "a", "b");
    REFUSED(twire_request_options_set_cancel_token, NULL, NULL);
    FREE(twire_request_options_free);
    REFUSED(twire_cancel_token_new, NULL, NULL);
    MEET(twire_cancel_token_cancel, 1);
    twire_cancel_token_cancel(NULL);
    NOTHING(twire_cancel_token_is_cancelled, NULL);
    FREE(twire_cancel_token_free);

    CHECK_STATUS(TWIRE_OK, twire_params_new(&params, &error));
    CHECK(twire_params_add(params, "To", NULL) == TWIRE_OK);
    CHECK(twire_params_count(params) == 0);
    CHECK(twire_params_add(params, "To", "+15558675310") == TWIRE_OK);
    CHECK(twire_params_add(params, "To", "+15558675311") == TWIRE_OK);
    CHECK(twire_params_count(params) == 2);
    REFUSED(twire_params_add, params, NULL, "b");
    REFUSED(twire_params_add, params, BAD, "b");
    REFUSED(twire_params_add, params, "Body", BAD);
    REFUSED(twire_params_add_double, params, "a", 1e308 * 10);
    REFUSED(twire_params_add_time, params, "a", INT64_MAX);
    REFUSED(twire_params_add_time, params, "a", INT64_MIN);
    REFUSED(twire_params_add_json, params, "a", "{");
    REFUSED(twire_params_add_json, params, "a", NULL);
    REFUSED(twire_params_add_raw, params, NULL, "x");
    /* Each of these faults spoils the call, so that no half of it is ever sent. */
    CHECK_STATUS(TWIRE_ERR_ARGUMENT,
                 twire_operation_execute(client, "messages.create", params, NULL, &result, &error));
    CHECK(result == NULL);
    twire_params_free(params);

    CHECK_STATUS(TWIRE_OK, twire_cancel_token_new(&cancel, &error));
    CHECK_STATUS(TWIRE_OK, twire_request_options_new(&options, &error));
    CHECK(twire_request_options_set_cancel_token(options, cancel) == TWIRE_OK);
    CHECK(twire_request_options_set_cancel_token(options, NULL) == TWIRE_OK);
    twire_cancel_token_free(cancel);
    REFUSED(twire_request_options_set_timeout_ms, options, 0);
    REFUSED(twire_request_options_add_header, options, "a", NULL);
    CHECK_STATUS(TWIRE_ERR_ARGUMENT,
                 twire_operation_execute(client, "messages.list", NULL, options, &result, &error));
    twire_request_options_free(options);
}

static void calls(const twire_client *client) {
    twire_result *result = (twire_result *)&met;
    twire_pages *pages = NULL;
    twire_request *request = NULL;
    const twire_result *record = result;
    const char *link = "x";
    int32_t approved = 1;
    REFUSED(twire_operation_execute, NULL, "messages.list", NULL, NULL, &result, NULL);
    CHECK(result == NULL);
    REFUSED(twire_operation_execute, client, NULL, NULL, NULL, &result, NULL);
    REFUSED(twire_operation_execute, client, BAD, NULL, NULL, NULL, NULL);
    REFUSED(twire_operation_execute, client, "", NULL, NULL, NULL, NULL);
    REFUSED(twire_message_send, NULL, "+15558675310", NULL, "x", NULL, NULL);
    REFUSED(twire_message_send, client, NULL, NULL, "x", NULL, NULL);
    REFUSED(twire_message_send, client, "+15558675310", NULL, NULL, NULL, NULL);
    REFUSED(twire_message_send, client, "+15558675310", BAD, "x", NULL, NULL);
    REFUSED(twire_message_send, client, "+15558675310", "+15005550006", "", NULL, NULL);
    REFUSED(twire_call_create, NULL, "+15558675310", NULL, "https://example.com", NULL, NULL, NULL);
    REFUSED(twire_call_create, client, "+15558675310", NULL, NULL, NULL, NULL, NULL);
    REFUSED(twire_call_create, client, "+15558675310", NULL, "https://example.com", "<Response/>", NULL,
            NULL);
    REFUSED(twire_verification_start, NULL, NULL, "+15558675310", NULL, NULL, NULL);
    REFUSED(twire_verification_start, client, NULL, NULL, NULL, NULL, NULL);
    REFUSED(twire_verification_check, NULL, NULL, "+15558675310", "123456", &approved, NULL);
    CHECK(approved == 0);
    REFUSED(twire_verification_check, client, NULL, "+15558675310", "123456", NULL, NULL);
    REFUSED(twire_verification_check, client, NULL, NULL, "123456", &approved, NULL);

    REFUSED(twire_request_new, NULL, NULL, "/", &request, NULL);
    REFUSED(twire_request_new, "BREW", NULL, "/", &request, NULL);
    REFUSED(twire_request_new, "GET", NULL, NULL, &request, NULL);
    REFUSED(twire_request_new, "GET", NULL, "/", NULL, NULL);
    REFUSED(twire_request_add_query, NULL, "a", "b");
    REFUSED(twire_request_add_form, NULL, "a", "b");
    REFUSED(twire_request_set_json, NULL, "{}");
    REFUSED(twire_request_add_header, NULL, "a", "b");
    REFUSED(twire_request_send, NULL, client, NULL, &result, NULL);
    FREE(twire_request_free);
    CHECK_STATUS(TWIRE_OK, twire_request_new("post", NULL, "/../../secret", &request, &error));
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_request_send(request, NULL, NULL, &result, &error));
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_request_send(request, client, NULL, &result, &error));
    twire_request_free(request);
    CHECK_STATUS(TWIRE_OK, twire_request_new("POST", NULL, "/x", &request, &error));
    CHECK(twire_request_add_query(request, "a", NULL) == TWIRE_OK);
    CHECK(twire_request_add_form(request, "a", "b") == TWIRE_OK);
    REFUSED(twire_request_set_json, request, "{}");
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_request_send(request, client, NULL, &result, &error));
    twire_request_free(request);

    REFUSED(twire_pages_new, NULL, "messages.list", NULL, NULL, &pages, NULL);
    REFUSED(twire_pages_new, client, "messages.create", NULL, NULL, &pages, NULL);
    REFUSED(twire_pages_new, client, NULL, NULL, NULL, &pages, NULL);
    REFUSED(twire_pages_new, client, "messages.list", NULL, NULL, NULL, NULL);
    REFUSED(twire_pages_set_limit, NULL, 1, NULL);
    REFUSED(twire_pages_set_options, NULL, NULL, NULL);
    REFUSED(twire_pages_set_start_link, NULL, "x", NULL);
    REFUSED(twire_pages_next, NULL, &result, NULL);
    REFUSED(twire_pages_next_record, NULL, &record, NULL);
    CHECK(record == NULL);
    REFUSED(twire_pages_resume_link, NULL, &link, NULL);
    CHECK(link == NULL);
    FREE(twire_pages_free);
    CHECK_STATUS(TWIRE_OK, twire_pages_new(client, "messages.list", NULL, NULL, &pages, &error));
    REFUSED(twire_pages_next, pages, NULL, NULL);
    REFUSED(twire_pages_next_record, pages, NULL, NULL);
    REFUSED(twire_pages_resume_link, pages, NULL, NULL);
    CHECK_STATUS(TWIRE_OK, twire_pages_resume_link(pages, &link, &error));
    CHECK(link != NULL && link[0] == '/');
    REFUSED(twire_pages_set_start_link, pages, NULL, NULL);
    /* To another host: refused, and no empty list afterwards. */
    CHECK_STATUS(TWIRE_ERR_PROTOCOL, twire_pages_set_start_link(pages, "https://evil.example/page", &error));
    CHECK_STATUS(TWIRE_ERR_PROTOCOL, twire_pages_next(pages, &result, &error));
    CHECK_STATUS(TWIRE_ERR_PROTOCOL, twire_pages_next_record(pages, &record, &error));
    CHECK(result == NULL);
    twire_pages_free(pages);
    CHECK_STATUS(TWIRE_OK, twire_pages_new(client, "messages.list", NULL, NULL, &pages, &error));
    CHECK_STATUS(TWIRE_OK, twire_pages_set_limit(pages, 0, &error));
    CHECK_STATUS(TWIRE_OK, twire_pages_next(pages, &result, &error));
    CHECK(result == NULL);
    twire_pages_free(pages);
}

static void downloads(const twire_client *client) {
    twire_download *download = (twire_download *)&met;
    const void *data = &met;
    size_t size = 7;
    uint64_t saved = 7;
    REFUSED(twire_download_new, NULL, "recordings.fetch", NULL, NULL, &download, NULL);
    CHECK(download == NULL);
    REFUSED(twire_download_new, client, NULL, NULL, NULL, &download, NULL);
    REFUSED(twire_download_new, client, "messages.create", NULL, NULL, &download, NULL);
    REFUSED(twire_download_new, client, "recordings.fetch", NULL, NULL, &download, NULL);
    REFUSED(twire_download_new, client, "recordings.fetch", NULL, NULL, NULL, NULL);
    REFUSED(twire_download_from_request, NULL, client, NULL, &download, NULL);
    REFUSED(twire_download_next, NULL, &data, &size, NULL);
    CHECK(data == NULL && size == 0);
    REFUSED(twire_download_save, NULL, "/dev/null", NULL, NULL, &saved, NULL);
    CHECK(saved == 0);
    REFUSED(twire_download_set_options, NULL, NULL, NULL);
    CHECK(twire_download_total(NULL) == -1 && twire_download_response(NULL) == NULL);
    CHECK(twire_request_options_set_max_bytes(NULL, 1) == TWIRE_ERR_ARGUMENT);
    FREE(twire_download_free);
}

static void results(void) {
    size_t size = 7;
    NOTHING(twire_result_http_status, NULL);
    NOTHING(twire_result_header, NULL, "a");
    NOTHING(twire_result_header_count, NULL);
    NOTHING(twire_result_header_name, NULL, ABSURD);
    NOTHING(twire_result_header_value, NULL, ABSURD);
    NOTHING(twire_result_request_id, NULL);
    NOTHING(twire_result_body, NULL, &size);
    CHECK(size == 0);
    NOTHING(twire_result_type, NULL, "a");
    NOTHING(twire_result_text, NULL, "a");
    MEET(twire_result_int, twire_result_int(NULL, "a", 7) == 7);
    MEET(twire_result_double, twire_result_double(NULL, "a", 7) > 6);
    MEET(twire_result_bool, twire_result_bool(NULL, "a", 7) == 7);
    NOTHING(twire_result_json, NULL, NULL);
    NOTHING(twire_result_length, NULL, NULL);
    NOTHING(twire_result_at, NULL, NULL);
    NOTHING(twire_result_item, NULL, NULL, ABSURD);
    NOTHING(twire_result_field_name, NULL, NULL, ABSURD);
    FREE(twire_result_free);
}

static void result_of_event(const twire_result *event) {
    /* A real result, asked the wrong way. */
    CHECK(twire_result_type(event, NULL) == TWIRE_TYPE_OBJECT);
    CHECK(twire_result_text(event, "") == NULL && twire_result_text(event, "no.such.thing") == NULL);
    CHECK(twire_result_text(event, BAD) == NULL && twire_result_text(event, "fields.") == NULL);
    CHECK(twire_result_item(event, NULL, ABSURD) == NULL && twire_result_field_name(event, NULL, 5) == NULL);
    CHECK(twire_result_int(event, "name", -3) == -3);
    CHECK(twire_result_at(event, "no") == NULL && twire_result_at(event, BAD) == NULL);
    CHECK(twire_result_at(event, NULL) == event && twire_result_at(event, "fields") != NULL);
    CHECK(twire_result_length(event, "name") == 0);
    CHECK(twire_result_http_status(event) == 0 && twire_result_header(event, "a") == NULL);
    CHECK(twire_result_header(event, NULL) == NULL && twire_result_body(event, NULL) == NULL);
}

static void webhooks(void) {
    twire_validator *validator = NULL;
    twire_webhook *webhook = NULL;
    twire_replay_filter *repeats = NULL;
    twire_result *event = (twire_result *)&met;
    twire_verdict verdict = TWIRE_VERDICT_VALID;
    const char *signature = "x";
    REFUSED(twire_validator_new, "x", NULL, NULL);
    REFUSED(twire_validator_new, BAD, &validator, NULL);
    CHECK_STATUS(TWIRE_ERR_CONFIG, twire_validator_new("", &validator, &error));
    REFUSED(twire_validator_add_auth_token, NULL, "x");
    REFUSED(twire_validator_add_account, NULL, "AC", "x");
    REFUSED(twire_validator_add_shared_key, NULL, "id", "x");
    REFUSED(twire_validator_set_trust_proxy, NULL, 1);
    REFUSED(twire_validator_set_allow_uncovered_body, NULL, 1);
    REFUSED(twire_validator_set_limits, NULL, 1, 1);
    REFUSED(twire_validator_check_form, NULL, "https://x", "a=b", 3, "x", &verdict, NULL);
    CHECK(verdict == TWIRE_VERDICT_NONE);
    REFUSED(twire_validator_check_body, NULL, "https://x", "{}", 2, "x", &verdict, NULL);
    REFUSED(twire_validator_check, NULL, NULL, &verdict, NULL);
    REFUSED(twire_validator_receive, NULL, NULL, &event, &verdict, NULL);
    CHECK(event == NULL);
    FREE(twire_validator_free);
    REFUSED(twire_webhook_new, NULL, "https://x", NULL, 0, &webhook, NULL);
    REFUSED(twire_webhook_new, "POST", NULL, NULL, 0, &webhook, NULL);
    REFUSED(twire_webhook_new, "POST", "https://x", NULL, 1, &webhook, NULL);
    REFUSED(twire_webhook_new, "POST", "https://x", "x", ABSURD, &webhook, NULL);
    REFUSED(twire_webhook_new, "POST", "https://x", NULL, 0, NULL, NULL);
    REFUSED(twire_webhook_add_header, NULL, "a", "b");
    REFUSED(twire_webhook_add_configured_url, NULL, "https://x");
    REFUSED(twire_webhook_sign, NULL, "x", &signature, NULL);
    CHECK(signature == NULL);
    REFUSED(twire_webhook_sign_shared_key, NULL, "k", "x", NULL, &signature, NULL);
    CHECK(signature == NULL);
    NOTHING(twire_webhook_url, NULL);
    NOTHING(twire_webhook_idempotency_token, NULL);
    REFUSED(twire_webhook_explain, NULL, NULL, &signature, NULL);
    FREE(twire_webhook_free);

    CHECK_STATUS(TWIRE_OK, twire_validator_new("token", &validator, &error));
    REFUSED(twire_validator_check_form, validator, NULL, NULL, 0, "x", NULL, NULL);
    REFUSED(twire_validator_check_form, validator, "https://x", "a", ABSURD, "x", &verdict, NULL);
    REFUSED(twire_validator_check_form, validator, "https://x", NULL, 3, "x", &verdict, NULL);
    CHECK_STATUS(TWIRE_ERR_WEBHOOK,
                 twire_validator_check_form(validator, "https://x", NULL, 0, NULL, &verdict, &error));
    CHECK(verdict == TWIRE_VERDICT_MISSING_HEADER);
    /* Bytes that are no UTF-8 are a body like any other. */
    CHECK_STATUS(TWIRE_ERR_WEBHOOK,
                 twire_validator_check_body(validator, "https://x", BAD "\0", 3, "x", &verdict, &error));
    CHECK(verdict == TWIRE_VERDICT_BAD_SIGNATURE);
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_validator_check(validator, NULL, &verdict, &error));

    CHECK_STATUS(TWIRE_OK,
                 twire_webhook_new("POST", "https://x/", "From=%2B15558675310&Body=hi&MessageSid=SM1", 42,
                                   &webhook, &error));
    REFUSED(twire_webhook_sign, webhook, NULL, NULL, NULL);
    REFUSED(twire_webhook_sign_shared_key, webhook, "k", NULL, NULL, NULL, NULL);
    REFUSED(twire_webhook_sign_shared_key, webhook, "k", "x", "MD5", NULL, NULL);
    REFUSED(twire_webhook_sign_shared_key, webhook, BAD, "x", NULL, NULL, NULL);
    CHECK_STATUS(TWIRE_OK, twire_webhook_sign(webhook, "token", NULL, &error));
    CHECK_STATUS(TWIRE_OK, twire_validator_check(validator, webhook, NULL, &error));
    REFUSED(twire_validator_receive, validator, webhook, NULL, NULL, NULL);
    CHECK_STATUS(TWIRE_OK, twire_validator_receive(validator, webhook, &event, NULL, &error));
    CHECK_TEXT("message", twire_result_text(event, "name"));
    CHECK_TEXT("+15558675310", twire_result_text(event, "fields.from"));
    CHECK(twire_result_type(event, "idempotency_token") == TWIRE_TYPE_NULL);
    CHECK(twire_webhook_idempotency_token(webhook) == NULL);
    result_of_event(event);
    twire_result_free(event);
    REFUSED(twire_webhook_explain, webhook, NULL, &signature, NULL);
    REFUSED(twire_webhook_explain, webhook, validator, NULL, NULL);
    CHECK_STATUS(TWIRE_OK, twire_webhook_explain(webhook, validator, &signature, &error));
    CHECK(signature != NULL && strstr(signature, "valid") != NULL);
    CHECK(twire_webhook_add_header(webhook, "X", NULL) == TWIRE_OK);
    REFUSED(twire_webhook_add_header, webhook, NULL, "x");
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_validator_check(validator, webhook, &verdict, &error));
    CHECK(verdict == TWIRE_VERDICT_NONE);
    twire_webhook_free(webhook);

    REFUSED(twire_replay_filter_new, 0, &repeats, NULL);
    REFUSED(twire_replay_filter_new, 1, NULL, NULL);
    NOTHING(twire_replay_filter_is_replay, NULL, "x");
    FREE(twire_replay_filter_free);
    CHECK_STATUS(TWIRE_OK, twire_replay_filter_new(ABSURD, &repeats, &error));
    CHECK(twire_replay_filter_is_replay(repeats, NULL) == 0 &&
          twire_replay_filter_is_replay(repeats, "") == 0);
    CHECK(twire_replay_filter_is_replay(repeats, BAD) == 0 &&
          twire_replay_filter_is_replay(repeats, BAD) == 0);
    CHECK(twire_replay_filter_is_replay(repeats, "a") == 0 &&
          twire_replay_filter_is_replay(repeats, "a") == 1);
    twire_replay_filter_free(repeats);

    /* A key that proves nothing spoils the validator: it accepts nothing any more. */
    CHECK(twire_validator_add_auth_token(validator, "") == TWIRE_ERR_CONFIG);
    CHECK_STATUS(TWIRE_ERR_CONFIG,
                 twire_validator_check_form(validator, "https://x", NULL, 0, "x", NULL, &error));
    twire_validator_free(validator);
}

static void documents(void) {
    twire_twiml *twiml = NULL;
    const char *xml = "x";
    twire_result *tree = NULL;
    size_t size = 7;
    int depth;
    REFUSED(twire_twiml_new, NULL, &twiml, NULL);
    REFUSED(twire_twiml_new, "smoke signals", &twiml, NULL);
    REFUSED(twire_twiml_new, "voice", NULL, NULL);
    REFUSED(twire_twiml_parse, NULL, NULL, 3, &twiml, NULL);
    REFUSED(twire_twiml_set_unchecked, NULL, 1);
    REFUSED(twire_twiml_set_root, NULL, "Dial");
    REFUSED(twire_twiml_open, NULL, "Say");
    REFUSED(twire_twiml_set_attribute, NULL, "a", "b");
    REFUSED(twire_twiml_add_text, NULL, "x");
    REFUSED(twire_twiml_add_element, NULL, "Say", "x");
    REFUSED(twire_twiml_add_comment, NULL, "x");
    REFUSED(twire_twiml_add_comment_before, NULL, "x");
    REFUSED(twire_twiml_add_comment_after, NULL, "x");
    REFUSED(twire_twiml_close, NULL);
    REFUSED(twire_twiml_to_xml, NULL, &xml, &size, NULL);
    CHECK(xml == NULL && size == 0);
    REFUSED(twire_twiml_to_tree, NULL, &tree, NULL);
    CHECK(tree == NULL);
    FREE(twire_twiml_free);
    REFUSED(twire_twiml_parse_unchecked, "<a/>", 4, NULL, NULL);
    REFUSED(twire_twiml_parse_unchecked, BAD, 2, &twiml, NULL);
    REFUSED(twire_twiml_parse_unchecked, "<a/>", ABSURD, &twiml, NULL);
    CHECK(twiml == NULL);
    CHECK(twire_twiml_parse(NULL, "<Response", 9, &twiml, NULL) != TWIRE_OK && twiml == NULL);
    CHECK(twire_twiml_parse("voice", BAD, 2, &twiml, NULL) == TWIRE_ERR_ARGUMENT);

    /* Order: what is still open cannot be written, and the root cannot be closed. */
    CHECK_STATUS(TWIRE_OK, twire_twiml_new("voice", &twiml, &error));
    REFUSED(twire_twiml_to_xml, twiml, NULL, NULL, NULL);
    REFUSED(twire_twiml_to_tree, twiml, NULL, NULL);
    CHECK(twire_twiml_set_root(twiml, "Response") == TWIRE_OK);
    CHECK(twire_twiml_open(twiml, "Gather") == TWIRE_OK);
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_twiml_to_xml(twiml, &xml, &size, &error));
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_twiml_to_tree(twiml, &tree, &error));
    CHECK(twire_twiml_close(twiml) == TWIRE_OK);
    CHECK_STATUS(TWIRE_OK, twire_twiml_to_xml(twiml, &xml, &size, &error));
    CHECK(xml != NULL && strlen(xml) == size);
    CHECK(twire_twiml_add_text(twiml, NULL) == TWIRE_OK &&
          twire_twiml_set_attribute(twiml, "a", NULL) == TWIRE_OK);
    REFUSED(twire_twiml_set_root, twiml, "Dial");
    CHECK(twire_twiml_close(twiml) == TWIRE_ERR_ARGUMENT);
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_twiml_to_xml(twiml, &xml, &size, &error));
    twire_twiml_free(twiml);

    CHECK_STATUS(TWIRE_OK, twire_twiml_new("voice", &twiml, &error));
    for (depth = 0; depth < 1000; depth++) {
        twire_twiml_open(twiml, "Say");
    }
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_twiml_to_xml(twiml, &xml, &size, &error));
    twire_twiml_free(twiml);
}

static void texts(void) {
    twire_segments *segments = NULL;
    twire_address *address = NULL;
    const char *kind = "x", *channel = "x";
    REFUSED(twire_segments_new, NULL, 0, &segments, NULL);
    REFUSED(twire_segments_new, BAD, 0, &segments, NULL);
    REFUSED(twire_segments_new, "x", 0, NULL, NULL);
    NOTHING(twire_segments_text, NULL);
    NOTHING(twire_segments_part, NULL, 0);
    NOTHING(twire_segments_part_characters, NULL, 0);
    NOTHING(twire_segments_code_points, NULL);
    NOTHING(twire_segments_message_bits, NULL);
    NOTHING(twire_segments_total_bits, NULL);
    NOTHING(twire_segments_count, NULL);
    NOTHING(twire_segments_encoding, NULL);
    NOTHING(twire_segments_characters, NULL);
    NOTHING(twire_segments_code_units, NULL);
    NOTHING(twire_segments_code_units_per_segment, NULL);
    NOTHING(twire_segments_code_units_left, NULL);
    NOTHING(twire_segments_non_gsm_count, NULL);
    NOTHING(twire_segments_non_gsm_text, NULL, 0);
    NOTHING(twire_segments_non_gsm_replacement, NULL, 0);
    NOTHING(twire_segments_non_gsm_offset, NULL, 0);
    FREE(twire_segments_free);
    CHECK_STATUS(TWIRE_OK,
                 twire_segments_new("na\xc3\xafve \xe2\x80\x9cx\xe2\x80\x9d", 0, &segments, &error));
    CHECK_TEXT("UCS-2", twire_segments_encoding(segments));
    CHECK(twire_segments_count(segments) == 1 && twire_segments_code_units_per_segment(segments) == 70);
    CHECK(twire_segments_non_gsm_count(segments) == 3);
    CHECK_TEXT("\xe2\x80\x9c", twire_segments_non_gsm_text(segments, 1));
    CHECK_TEXT("\"", twire_segments_non_gsm_replacement(segments, 1));
    CHECK(twire_segments_non_gsm_offset(segments, 1) == 7);
    CHECK(twire_segments_non_gsm_text(segments, 3) == NULL);
    CHECK(twire_segments_non_gsm_text(segments, ABSURD) == NULL);
    CHECK(twire_segments_part(segments, 1) == NULL);
    CHECK(twire_segments_part_characters(segments, 1) == 0);
    CHECK(twire_segments_part_characters(segments, ABSURD) == 0);
    CHECK_TEXT(twire_segments_text(segments), twire_segments_part(segments, 0));
    twire_segments_free(segments);
    CHECK_STATUS(TWIRE_OK, twire_segments_new("\xe2\x80\x9cx\xe2\x80\x9d", 1, &segments, &error));
    CHECK_TEXT("GSM-7", twire_segments_encoding(segments));
    CHECK_TEXT("\"x\"", twire_segments_text(segments));
    twire_segments_free(segments);

    REFUSED(twire_address_new, NULL, NULL, &address, NULL);
    REFUSED(twire_address_new, "12", "49", &address, NULL);
    REFUSED(twire_address_new, "0151 1234 5678", "", &address, NULL);
    REFUSED(twire_address_new, "+15558675310", BAD, &address, NULL);
    REFUSED(twire_address_new, "+15558675310", NULL, NULL, NULL);
    NOTHING(twire_address_text, NULL);
    NOTHING(twire_address_id, NULL);
    NOTHING(twire_address_kind, NULL);
    NOTHING(twire_address_channel, NULL);
    NOTHING(twire_address_region, NULL);
    NOTHING(twire_address_line_type, NULL);
    FREE(twire_address_free);
    CHECK_STATUS(TWIRE_OK, twire_address_new("0151 1234 5678", "49", &address, &error));
    CHECK_TEXT("+4915112345678", twire_address_text(address));
    CHECK_TEXT("number", twire_address_kind(address));
    CHECK_TEXT("DE", twire_address_region(address));
    CHECK_TEXT("mobile", twire_address_line_type(address));
    twire_address_free(address);
    CHECK_STATUS(TWIRE_OK, twire_address_new("whatsapp:+15558675310", NULL, &address, &error));
    CHECK_TEXT("+15558675310", twire_address_id(address));
    CHECK_TEXT("whatsapp", twire_address_channel(address));
    twire_address_free(address);
    REFUSED(twire_address_check, NULL, &kind, &channel, NULL);
    CHECK(kind == NULL && channel == NULL);
    REFUSED(twire_address_check, "", NULL, NULL, NULL);
    CHECK_STATUS(TWIRE_OK, twire_address_check("whatsapp:+15558675310", &kind, &channel, &error));
    CHECK_TEXT("channel", kind);
    CHECK_TEXT("whatsapp", channel);

    REFUSED(twire_log_set_callback, 99, NULL, NULL, NULL, NULL);
}

/* Long input is refused or carried; the library never trusts a buffer of a fixed size. */
static void long_texts(const twire_client *client) {
    size_t size = 1000000;
    char *text = malloc(size + 1);
    twire_error *error = NULL;
    twire_segments *segments = NULL;
    twire_twiml *twiml = NULL;
    const char *xml = NULL;
    if (!CHECK(text != NULL)) {
        return;
    }
    memset(text, 'a', size);
    text[size] = 0;
    CHECK(twire_message_send(client, "+15558675310", "+15005550006", text, NULL, &error) ==
          TWIRE_ERR_ARGUMENT);
    CHECK_TEXT("Body", twire_error_parameter(error));
    CHECK(strlen(twire_error_message(error)) < 1000);
    twire_error_free(error);
    CHECK(twire_operation_execute(client, text, NULL, NULL, NULL, NULL) == TWIRE_ERR_ARGUMENT);
    CHECK(twire_message_send(client, text, NULL, "x", NULL, NULL) == TWIRE_ERR_ARGUMENT);
    CHECK_STATUS(TWIRE_OK, twire_segments_new(text, 0, &segments, &error));
    CHECK(twire_segments_count(segments) == (size + 152) / 153);
    twire_segments_free(segments);
    CHECK_STATUS(TWIRE_OK, twire_twiml_new("voice", &twiml, &error));
    CHECK(twire_twiml_add_element(twiml, "Say", text) == TWIRE_OK);
    CHECK_STATUS(TWIRE_OK, twire_twiml_to_xml(twiml, &xml, &size, &error));
    CHECK(size > 1000000);
    twire_twiml_free(twiml);
    free(text);
}

int main(int argc, char **argv) {
    twire_client *client = NULL;
    met = argc > 1 ? fopen(argv[1], "w") : NULL;
    CHECK_STATUS(TWIRE_OK, twire_client_new("AC0123456789abcdef0123456789abcdef", "token", &client, &error));
    CHECK_TEXT("AC0123456789abcdef0123456789abcdef", twire_client_account_sid(client));
    versions_and_names();
    errors();
    settings();
    callbacks();
    fakes();
    tokens();
    params_and_options(client);
    calls(client);
    downloads(client);
    results();
    webhooks();
    documents();
    texts();
    long_texts(client);
    twire_client_free(client);
    if (met != NULL) {
        fclose(met);
    }
    return check_end();
}
