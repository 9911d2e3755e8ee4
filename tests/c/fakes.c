/* What a program tests itself with: scripted answers and recordings. No network. */
#include "check.h"

#define ACCOUNT "AC0123456789abcdef0123456789abcdef"
#define LISTED                                                                                               \
    "{\"messages\":[{\"sid\":\"SM1\"},{\"sid\":\"SM2\"}],\"next_page_uri\":\"/2010-04-01/Accounts/" ACCOUNT  \
    "/Messages.json?Page=1&PageSize=2\"}"
#define LAST "{\"messages\":[{\"sid\":\"SM3\"}],\"next_page_uri\":null}"

static twire_client *scripted(twire_script *script, twire_recording *recording) {
    twire_client_options *options = NULL;
    twire_client *client = NULL;
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&options, &error));
    twire_client_options_set_auth_token(options, ACCOUNT, "token");
    twire_client_options_set_phone_number(options, "+15005550006");
    twire_client_options_set_retry_delays_ms(options, 0, 0, 60000);
    CHECK(twire_client_options_set_script(options, script) == TWIRE_OK);
    if (recording != NULL) {
        CHECK(twire_client_options_set_recording(options, recording) == TWIRE_OK);
    }
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(options, &client, &error));
    twire_client_options_free(options);
    return client;
}

static void answers(void) {
    twire_script *script = NULL;
    twire_recording *recording = NULL;
    twire_http_response *answer = NULL;
    twire_http_request *request = NULL;
    twire_result *message = NULL;
    twire_client *client;
    twire_error *error = NULL;
    size_t size = 0;
    CHECK_STATUS(TWIRE_OK, twire_script_new(&script, &error));
    CHECK_STATUS(TWIRE_OK, twire_recording_new(&recording, &error));
    /* A 429 with its header is repeated, a connection that failed too; then it succeeds. */
    CHECK_STATUS(TWIRE_OK, twire_http_response_new(&answer, &error));
    twire_http_response_set_http_status(answer, 429);
    twire_http_response_add_header(answer, "Retry-After", "0");
    twire_http_response_add_body(answer, "{\"code\":20429}", 14);
    CHECK_STATUS(TWIRE_OK, twire_script_add(script, answer, &error));
    twire_http_response_free(answer);
    CHECK_STATUS(TWIRE_OK, twire_http_response_new(&answer, &error));
    twire_http_response_set_failure(answer, TWIRE_ERR_CONNECT, TWIRE_SENT_NO, "nobody is there");
    CHECK_TEXT("nobody is there", twire_http_response_failure_message(answer));
    CHECK_STATUS(TWIRE_OK, twire_script_add(script, answer, &error));
    twire_http_response_free(answer);
    CHECK_STATUS(TWIRE_OK,
                 twire_script_add_json(script, 201, "{\"sid\":\"SM1\",\"status\":\"queued\"}", &error));
    client = scripted(script, recording);
    CHECK(twire_script_remaining(script) == 3);
    CHECK_STATUS(TWIRE_OK, twire_message_send(client, "+15558675310", NULL, "hi", &message, &error));
    CHECK_TEXT("SM1", twire_result_text(message, "sid"));
    twire_result_free(message);
    CHECK(twire_script_remaining(script) == 0 && twire_script_request_count(script) == 3);
    CHECK_STATUS(TWIRE_OK, twire_script_request(script, 2, &request, &error));
    CHECK_TEXT("POST", twire_http_request_method(request));
    CHECK_TEXT("https://api.twilio.com/2010-04-01/Accounts/" ACCOUNT "/Messages.json",
               twire_http_request_url(request));
    CHECK_TEXT("hi", twire_http_request_form_value(request, "Body"));
    CHECK_TEXT("+15005550006", twire_http_request_form_value(request, "From"));
    CHECK(strncmp(twire_http_request_header(request, "Authorization"), "Basic ", 6) == 0);
    CHECK(twire_http_request_timeout_ms(request) == -1 &&
          twire_http_request_max_response_bytes(request) == 0);
    twire_http_request_free(request);

    /* Behind the script's end: a status that nothing else gives. */
    CHECK(twire_message_send(client, "+15558675310", NULL, "hi", NULL, &error) == TWIRE_ERR_INTERNAL);
    twire_error_free(error);

    CHECK(twire_recording_exchange_count(recording) == 4);
    CHECK_STATUS(TWIRE_OK, twire_recording_exchange(recording, 0, &request, &answer, &error));
    CHECK(twire_http_response_http_status(answer) == 429 &&
          twire_http_response_failure_message(answer) == NULL);
    CHECK_TEXT("0", twire_http_response_header(answer, "RETRY-AFTER"));
    CHECK(twire_http_response_header_count(answer) == 1);
    CHECK_TEXT("retry-after", twire_http_response_header_name(answer, 0));
    CHECK_TEXT("0", twire_http_response_header_value(answer, 0));
    CHECK(twire_http_response_failure_status(answer) == TWIRE_OK);
    CHECK(memcmp(twire_http_response_body(answer, &size), "{\"code\":20429}", 14) == 0 && size == 14);
    CHECK_TEXT("[redacted]", twire_http_request_header(request, "Authorization"));
    twire_http_response_free(answer);
    twire_http_request_free(request);
    CHECK_STATUS(TWIRE_OK, twire_recording_exchange(recording, 1, NULL, &answer, &error));
    CHECK_TEXT("nobody is there", twire_http_response_failure_message(answer));
    CHECK(twire_http_response_failure_status(answer) == TWIRE_ERR_CONNECT);
    CHECK(twire_http_response_failure_sent(answer) == TWIRE_SENT_NO);
    twire_http_response_free(answer);
    twire_client_free(client);
    twire_script_free(script);

    /* The same again. */
    CHECK_STATUS(TWIRE_OK, twire_recording_to_script(recording, &script, &error));
    CHECK(twire_script_remaining(script) == 4);
    client = scripted(script, NULL);
    CHECK_STATUS(TWIRE_OK, twire_message_send(client, "+15558675310", NULL, "hi", &message, &error));
    CHECK_TEXT("SM1", twire_result_text(message, "sid"));
    twire_result_free(message);
    twire_client_free(client);
    twire_script_free(script);
    twire_recording_free(recording);
}

static void records(void) {
    twire_script *script = NULL;
    twire_pages *pages = NULL;
    twire_result *page = NULL;
    twire_client *client;
    const twire_result *record = NULL;
    char seen[32] = "";
    CHECK_STATUS(TWIRE_OK, twire_script_new(&script, &error));
    twire_script_add_json(script, 200, LISTED, NULL);
    twire_script_add_json(script, 200, LAST, NULL);
    client = scripted(script, NULL);
    CHECK_STATUS(TWIRE_OK, twire_pages_new(client, "messages.list", NULL, NULL, &pages, &error));
    while (twire_pages_next_record(pages, &record, NULL) == TWIRE_OK && record != NULL) {
        strcat(seen, twire_result_text(record, "sid"));
    }
    CHECK_TEXT("SM1SM2SM3", seen);
    CHECK_STATUS(TWIRE_OK, twire_pages_next_record(pages, &record, &error));
    CHECK(record == NULL);
    twire_pages_free(pages);

    /* A record, then the page behind, and a failure that stays one. */
    twire_script_add_json(script, 200, LISTED, NULL);
    twire_script_add_json(script, 200, LAST, NULL);
    CHECK_STATUS(TWIRE_OK, twire_pages_new(client, "messages.list", NULL, NULL, &pages, &error));
    CHECK_STATUS(TWIRE_OK, twire_pages_next_record(pages, &record, &error));
    CHECK_TEXT("SM1", twire_result_text(record, "sid"));
    CHECK_STATUS(TWIRE_OK, twire_pages_next(pages, &page, &error));
    CHECK_TEXT("SM3", twire_result_text(page, "0.sid"));
    twire_result_free(page);
    CHECK_STATUS(TWIRE_OK, twire_pages_next_record(pages, &record, &error));
    CHECK(record == NULL);
    twire_pages_free(pages);
    twire_script_add_json(script, 200, LISTED, NULL);
    CHECK_STATUS(TWIRE_OK, twire_pages_new(client, "messages.list", NULL, NULL, &pages, &error));
    CHECK_STATUS(TWIRE_OK, twire_pages_next_record(pages, &record, &error));
    CHECK_STATUS(TWIRE_OK, twire_pages_next_record(pages, &record, &error));
    CHECK_STATUS(TWIRE_ERR_INTERNAL, twire_pages_next_record(pages, &record, &error));
    CHECK_STATUS(TWIRE_ERR_INTERNAL, twire_pages_next_record(pages, &record, &error));
    CHECK(record == NULL);
    twire_pages_free(pages);
    twire_client_free(client);
    twire_script_free(script);
}

int main(void) {
    answers();
    records();
    return check_end();
}
