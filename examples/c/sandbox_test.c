/* A test in C against the sandbox: what the program sent is looked for on the simulated phone.
 *
 *     cc sandbox_test.c $(pkg-config --cflags --libs twire) -o sandbox_test
 *     twire sandbox exec -- ./sandbox_test
 *
 * `twire sandbox exec` starts a sandbox of the test's own and sets the variables that lead there. The
 * control API below /_twire/ is asked with the same client; the sandbox's README lists its requests. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <twire.h>

static const char *const phone = "+15558675310";

static void fail(const char *what, twire_error *error) {
    fprintf(stderr, "%s: %s\n", what, error == NULL ? "not as expected" : twire_error_message(error));
    exit(1);
}

/* What came to the phone; waits for it. list: messages, verifications, calls. */
static twire_result *came(const twire_client *client, const char *list) {
    char path[64];
    twire_request *request;
    twire_result *rows;
    twire_error *error;
    snprintf(path, sizeof path, "/_twire/%s", list);
    if (twire_request_new("GET", NULL, path, &request, &error) != TWIRE_OK)
        fail(list, error);
    twire_request_add_query(request, "to", phone);
    twire_request_add_query(request, "wait", "30s");
    if (twire_request_send(request, client, NULL, &rows, &error) != TWIRE_OK)
        fail(list, error);
    twire_request_free(request);
    if (twire_result_length(rows, list) == 0)
        fail(list, NULL);
    return rows;
}

/* Something is done with the sandbox, such as POST /_twire/inbound. */
static twire_result *act(const twire_client *client, const char *path, const char *json) {
    twire_request *request;
    twire_result *told;
    twire_error *error;
    if (twire_request_new("POST", NULL, path, &request, &error) != TWIRE_OK)
        fail(path, error);
    if (twire_request_set_json(request, json) != TWIRE_OK)
        fail(path, NULL);
    if (twire_request_send(request, client, NULL, &told, &error) != TWIRE_OK)
        fail(path, error);
    twire_request_free(request);
    return told;
}

static void test_a_message_comes(const twire_client *client) {
    twire_error *error;
    twire_result *rows;
    if (twire_message_send(client, phone, NULL, "Your table is ready.", NULL, &error) != TWIRE_OK) {
        fail("message", error);
    }
    rows = came(client, "messages");
    if (strcmp(twire_result_text(rows, "messages.0.body"), "Your table is ready.") != 0)
        fail("body", NULL);
    twire_result_free(rows);
}

static void test_a_passcode_is_right(const twire_client *client) {
    twire_error *error;
    twire_result *rows;
    int32_t approved;
    if (twire_verification_start(client, NULL, phone, "sms", NULL, &error) != TWIRE_OK) {
        fail("passcode", error);
    }
    rows = came(client, "verifications");
    if (twire_verification_check(client, NULL, phone, twire_result_text(rows, "verifications.0.code"),
                                 &approved, &error) != TWIRE_OK) {
        fail("check", error);
    }
    if (!approved)
        fail("approved", NULL);
    twire_result_free(rows);
}

static void test_a_fault_may_have_sent(const twire_client *client) {
    twire_error *error;
    twire_result_free(
        act(client, "/_twire/faults", "{\"kind\": \"close\", \"landed\": true, \"path\": \"Messages\"}"));
    if (twire_message_send(client, phone, NULL, "Lost?", NULL, &error) == TWIRE_OK)
        fail("fault", NULL);
    if (twire_error_sent(error) != TWIRE_SENT_MAYBE)
        fail("sent", error);
    twire_error_free(error);
}

static void test_a_phone_writes(const twire_client *client) {
    twire_result *told = act(client, "/_twire/inbound", "{\"from\": \"+15558675310\", \"body\": \"STOP\"}");
    if (twire_result_length(told, "replies") != 1)
        fail("reply", NULL);
    twire_result_free(told);
}

int main(void) {
    twire_client *client;
    twire_error *error;
    if (twire_client_from_env(&client, &error) != TWIRE_OK)
        fail("client", error);
    test_a_message_comes(client);
    test_a_passcode_is_right(client);
    test_a_fault_may_have_sent(client);
    test_a_phone_writes(client);
    twire_client_free(client);
    puts("4 passed");
    return 0;
}
