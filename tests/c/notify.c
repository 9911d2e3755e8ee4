/* The mission's five against the sandbox, whose address and credentials are in the environment: sends
 * a message, creates a call, starts and checks a verification, validates a webhook; and lists, and
 * calls by key. */
#include "check.h"

static void messages(const twire_client *client) {
    twire_result *message = NULL, *fetched = NULL;
    twire_params *params = NULL;
    size_t size = 0;
    const char *body;
    CHECK_STATUS(TWIRE_OK,
                 twire_message_send(client, "+15558675310", NULL, "Your table is ready.", &message, &error));
    CHECK(twire_result_http_status(message) == 201);
    CHECK_TEXT("Your table is ready.", twire_result_text(message, "body"));
    CHECK_TEXT("+15558675310", twire_result_text(message, "to"));
    CHECK(twire_result_type(message, "sid") == TWIRE_TYPE_TEXT);
    CHECK(strncmp(twire_result_text(message, "sid"), "SM", 2) == 0);
    CHECK(twire_result_int(message, "num_segments", -1) == 1);
    CHECK(twire_result_text(message, "subresource_uris.media") != NULL);
    CHECK(twire_result_type(message, "error_code") == TWIRE_TYPE_NULL);
    CHECK(twire_result_request_id(message) != NULL);
    CHECK(twire_result_header(message, "CONTENT-TYPE") != NULL);
    body = twire_result_body(message, &size);
    CHECK(body != NULL && strlen(body) == size && body[0] == '{');
    CHECK(twire_result_length(message, NULL) >= 20);

    CHECK_STATUS(TWIRE_OK, twire_params_new(&params, &error));
    twire_params_add(params, "sid", twire_result_text(message, "sid"));
    CHECK_STATUS(TWIRE_OK, twire_operation_execute(client, "messages.fetch", params, NULL, &fetched, &error));
    CHECK_TEXT(twire_result_text(message, "sid"), twire_result_text(fetched, "sid"));
    twire_result_free(fetched);
    twire_params_free(params);
    twire_result_free(message);

    /* Refused by the service, with Twilio's code. */
    {
        twire_error *error = NULL;
        twire_status status = twire_message_send(client, "+15005550001", NULL, "x", NULL, &error);
        CHECK(status == TWIRE_ERR_API && twire_error_code(error) == 21211);
        CHECK(twire_error_http_status(error) == 400 && twire_error_sent(error) == TWIRE_SENT_NO);
        CHECK(strstr(twire_error_message(error), "+15005550001") == NULL);
        twire_error_free(error);
    }
}

static void lists(const twire_client *client) {
    enum { COUNT = 7 };
    twire_params *params = NULL;
    twire_pages *pages = NULL;
    twire_result *page = NULL;
    const char *link = NULL;
    char *kept;
    int number;
    size_t read = 0, sizes = 0, index;
    for (number = 0; number < COUNT; number++) {
        CHECK_STATUS(TWIRE_OK, twire_message_send(client, "+15558675399", NULL, "one of many", NULL, &error));
    }
    CHECK_STATUS(TWIRE_OK, twire_params_new(&params, &error));
    twire_params_add(params, "to", "+15558675399");
    twire_params_add_int(params, "page_size", 3);
    CHECK_STATUS(TWIRE_OK, twire_pages_new(client, "messages.list", params, NULL, &pages, &error));
    CHECK_STATUS(TWIRE_OK, twire_pages_next(pages, &page, &error));
    CHECK(twire_result_length(page, NULL) == 3);
    twire_result_free(page);
    CHECK_STATUS(TWIRE_OK, twire_pages_resume_link(pages, &link, &error));
    kept = link != NULL ? strcpy(malloc(strlen(link) + 1), link) : NULL;
    CHECK(kept != NULL);
    twire_pages_free(pages);

    /* Goes on where the other list was. */
    CHECK_STATUS(TWIRE_OK, twire_pages_new(client, "messages.list", params, NULL, &pages, &error));
    CHECK_STATUS(TWIRE_OK, twire_pages_set_start_link(pages, kept, &error));
    for (;;) {
        CHECK_STATUS(TWIRE_OK, twire_pages_next(pages, &page, &error));
        if (page == NULL) {
            break;
        }
        for (index = 0; index < twire_result_length(page, NULL); index++) {
            const twire_result *message = twire_result_item(page, NULL, index);
            CHECK_TEXT("one of many", twire_result_text(message, "body"));
            read++;
        }
        sizes++;
        twire_result_free(page);
    }
    CHECK(read == COUNT - 3 && sizes == 2);
    CHECK_STATUS(TWIRE_OK, twire_pages_resume_link(pages, &link, &error));
    CHECK(link == NULL);
    twire_pages_free(pages);

    CHECK_STATUS(TWIRE_OK, twire_pages_new(client, "messages.list", params, NULL, &pages, &error));
    CHECK_STATUS(TWIRE_OK, twire_pages_set_limit(pages, 2, &error));
    CHECK_STATUS(TWIRE_OK, twire_pages_next(pages, &page, &error));
    CHECK(twire_result_length(page, "") == 2);
    CHECK_TEXT("+15558675399", twire_result_text(page, "1.to"));
    twire_result_free(page);
    CHECK_STATUS(TWIRE_OK, twire_pages_next(pages, &page, &error));
    CHECK(page == NULL);
    twire_pages_free(pages);
    twire_params_free(params);
    free(kept);
}

static void voice(const twire_client *client) {
    twire_twiml *twiml = NULL;
    twire_result *call = NULL;
    const char *xml = NULL;
    CHECK_STATUS(TWIRE_OK, twire_twiml_new("voice", &twiml, &error));
    twire_twiml_open(twiml, "Gather");
    twire_twiml_set_attribute(twiml, "numDigits", "1");
    twire_twiml_add_element(twiml, "Say", "Press 1 & wait.");
    twire_twiml_close(twiml);
    CHECK_STATUS(TWIRE_OK, twire_twiml_to_xml(twiml, &xml, NULL, &error));
    CHECK_TEXT(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response><Gather numDigits=\"1\"><Say>Press 1 &amp; "
        "wait.</Say></Gather></Response>",
        xml);
    CHECK_STATUS(TWIRE_OK, twire_call_create(client, "+15558675310", NULL, NULL, xml, &call, &error));
    CHECK(strncmp(twire_result_text(call, "sid"), "CA", 2) == 0);
    twire_result_free(call);
    twire_twiml_free(twiml);
}

/* The code is in no answer of Twilio's; the sandbox shows it beside its API. */
static void passcode(const twire_client *client) {
    twire_result *started = NULL, *shown = NULL;
    twire_request *request = NULL;
    int32_t approved = 7;
    const char *code, *wrong;
    CHECK_STATUS(TWIRE_OK, twire_verification_start(client, NULL, "+15558675320", NULL, &started, &error));
    CHECK_TEXT("pending", twire_result_text(started, "status"));
    CHECK_TEXT("sms", twire_result_text(started, "channel"));
    twire_result_free(started);

    CHECK_STATUS(TWIRE_OK, twire_request_new("GET", NULL, "/_twire/verifications", &request, &error));
    twire_request_add_query(request, "to", "+15558675320");
    CHECK_STATUS(TWIRE_OK, twire_request_send(request, client, NULL, &shown, &error));
    twire_request_free(request);
    code = twire_result_text(shown, "verifications.0.code");
    if (CHECK(code != NULL)) {
        wrong = strcmp(code, "000000") == 0 ? "000001" : "000000";
        CHECK_STATUS(TWIRE_OK,
                     twire_verification_check(client, NULL, "+15558675320", wrong, &approved, &error));
        CHECK(approved == 0);
        CHECK_STATUS(TWIRE_OK,
                     twire_verification_check(client, NULL, "+15558675320", code, &approved, &error));
        CHECK(approved == 1);
        CHECK_STATUS(TWIRE_ERR_NOT_FOUND,
                     twire_verification_check(client, NULL, "+15558675320", code, &approved, &error));
        CHECK(approved == 0);
    }
    twire_result_free(shown);
}

static void webhook(void) {
    const char *token = getenv("TWILIO_AUTH_TOKEN");
    static const char FORM[] = "Body=Hello&From=%2B15558675310&MessageSid=SM1&To=%2B15005550006";
    twire_validator *validator = NULL;
    twire_webhook *incoming = NULL;
    twire_result *event = NULL;
    twire_verdict verdict = TWIRE_VERDICT_NONE;
    const char *signature = NULL;
    CHECK_STATUS(TWIRE_OK, twire_validator_new(token, &validator, &error));
    CHECK_STATUS(TWIRE_OK, twire_webhook_new("POST", "https://example.com/sms", FORM, sizeof FORM - 1,
                                             &incoming, &error));
    twire_webhook_add_header(incoming, "Content-Type", "application/x-www-form-urlencoded; charset=UTF-8");
    CHECK_STATUS(TWIRE_OK, twire_webhook_sign(incoming, token, &signature, &error));
    CHECK_STATUS(TWIRE_OK, twire_validator_check_form(validator, "https://example.com/sms", FORM,
                                                      sizeof FORM - 1, signature, &verdict, &error));
    CHECK(verdict == TWIRE_VERDICT_VALID);
    CHECK_STATUS(TWIRE_ERR_WEBHOOK, twire_validator_check_form(validator, "https://example.com/sms", FORM,
                                                               sizeof FORM - 2, signature, &verdict, &error));
    CHECK_STATUS(TWIRE_OK, twire_validator_receive(validator, incoming, &event, &verdict, &error));
    CHECK_TEXT("message", twire_result_text(event, "name"));
    CHECK_TEXT("Hello", twire_result_text(event, "fields.body"));
    twire_result_free(event);
    twire_webhook_free(incoming);

    CHECK_STATUS(TWIRE_OK, twire_webhook_new("POST", "https://example.com/json?a=1", "{\"a\":1}", 7,
                                             &incoming, &error));
    twire_webhook_add_header(incoming, "Content-Type", "application/json");
    CHECK_STATUS(TWIRE_OK, twire_webhook_sign(incoming, token, &signature, &error));
    CHECK(strstr(twire_webhook_url(incoming), "&bodySHA256=") != NULL);
    CHECK_STATUS(TWIRE_OK, twire_validator_check_body(validator, twire_webhook_url(incoming), "{\"a\":1}", 7,
                                                      signature, &verdict, &error));
    CHECK_STATUS(TWIRE_ERR_WEBHOOK, twire_validator_check_body(validator, twire_webhook_url(incoming),
                                                               "{\"a\":2}", 7, signature, &verdict, &error));
    CHECK(verdict == TWIRE_VERDICT_BAD_BODY_HASH);
    twire_webhook_free(incoming);
    twire_validator_free(validator);
}

int main(void) {
    twire_client *client = NULL;
    CHECK_STATUS(TWIRE_OK, twire_client_from_env(&client, &error));
    if (client != NULL) {
        messages(client);
        lists(client);
        voice(client);
        passcode(client);
    }
    webhook();
    twire_client_free(client);
    return check_end();
}
