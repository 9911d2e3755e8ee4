/* Sends one message to api.twilio.com, with options that argv[1] names, and prints what came of it:
 * which variables a client reads is seen by the proxy of tests/native/environment.py.
 *
 *   new        twire_client_new
 *   no-env     twire_client_options_set_trust_env(options, 0)
 *   proxy URL  the same, through this proxy
 *   from-env   twire_client_from_env
 *
 * The first line is AT_SECURE. */
#include <sys/auxv.h>

#include "check.h"

#define ACCOUNT "AC0123456789abcdef0123456789abcdef"
#define TOKEN "environment-token"

static twire_status make(const char *how, const char *url, twire_client **client, twire_error **error) {
    twire_client_options *options = NULL;
    twire_status status;
    if (strcmp(how, "new") == 0) {
        return twire_client_new(ACCOUNT, TOKEN, client, error);
    }
    if (strcmp(how, "from-env") == 0) {
        return twire_client_from_env(client, error);
    }
    CHECK(twire_client_options_new(&options, NULL) == TWIRE_OK);
    twire_client_options_set_auth_token(options, ACCOUNT, TOKEN);
    twire_client_options_set_trust_env(options, 0);
    twire_client_options_set_retries(options, 0);
    if (url != NULL) {
        twire_client_options_set_proxy(options, url);
    } else {
        /* A network that drops what is sent is waited for briefly. */
        twire_client_options_set_connect_timeout_ms(options, 1000);
    }
    status = twire_client_from_options(options, client, error);
    twire_client_options_free(options);
    return status;
}

int main(int argc, char **argv) {
    twire_client *client = NULL;
    twire_error *error = NULL;
    if (argc < 2) {
        return 64;
    }
    printf("%lu\n", getauxval(AT_SECURE));
    if (make(argv[1], argv[2], &client, &error) == TWIRE_OK) {
        twire_message_send(client, "+15558675310", "+15005550006", "hello", NULL, &error);
    }
    printf("%s\n", twire_status_name((int)twire_error_status(error)));
    twire_error_free(error);
    twire_client_free(client);
    return check_end();
}
