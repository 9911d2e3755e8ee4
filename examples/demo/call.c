/* call: rings a number and speaks. The environment says whose account it is.
 *
 *     cc call.c $(pkg-config --cflags --libs twire) && ./a.out +15558676543 */
#include <stdio.h>

#include <twire.h>

static int failed(twire_error *error) {
    fprintf(stderr, "call: %s\n", twire_error_message(error));
    twire_error_free(error);
    return 1;
}

int main(int argc, char **argv) {
    twire_client *client = NULL;
    twire_twiml *twiml = NULL;
    twire_result *call = NULL;
    twire_error *error = NULL;
    const char *xml = NULL;

    if (argc != 2) {
        fputs("usage: call NUMBER\n", stderr);
        return 64;
    }
    if (twire_client_from_env(&client, &error) != TWIRE_OK) {
        return failed(error);
    }
    /* What each of these could refuse, twire_twiml_to_xml says with its place. */
    if (twire_twiml_new("voice", &twiml, &error) != TWIRE_OK) {
        return failed(error);
    }
    twire_twiml_open(twiml, "Say");
    twire_twiml_set_attribute(twiml, "language", "en-GB");
    twire_twiml_add_text(twiml, "The cellar is flooded. This is not an exercise.");
    twire_twiml_close(twiml);
    if (twire_twiml_to_xml(twiml, &xml, NULL, &error) != TWIRE_OK) {
        return failed(error);
    }
    if (twire_call_create(client, argv[1], NULL, NULL, xml, &call, &error) != TWIRE_OK) {
        return failed(error);
    }
    printf("  %s: %s\n", twire_result_text(call, "sid"), twire_result_text(call, "status"));

    twire_result_free(call);
    twire_twiml_free(twiml);
    twire_client_free(client);
    return 0;
}
