/* Sends, validations, documents, tokens and errors leave resident memory where it was. argv[1]: how many;
 * 5,000 unless given. */
#define _GNU_SOURCE
#include "peer_client.h"

static long resident_kb(void) {
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%*s %ld", &pages) != 1) {
        pages = 0;
    }
    if (file != NULL) {
        fclose(file);
    }
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

static void work(const twire_client *client, const twire_validator *validator, int rounds) {
    int round;
    for (round = 0; round < rounds; round++) {
        twire_twiml *twiml = NULL;
        twire_error *error = NULL;
        twire_verdict verdict;
        const char *xml = NULL;
        twire_twiml_new("voice", &twiml, NULL);
        twire_twiml_open(twiml, "Gather");
        twire_twiml_set(twiml, "numDigits", "1");
        twire_twiml_add(twiml, "Say", "Press 1.");
        twire_twiml_close(twiml);
        CHECK(twire_twiml_write(twiml, &xml, NULL, NULL) == TWIRE_OK);
        twire_twiml_free(twiml);
        CHECK(twire_validator_check_form(validator, "https://example.com/a", "a=b&c=d", 7, "AAAA", &verdict,
                                         &error) == TWIRE_ERR_WEBHOOK);
        twire_error_free(error);
        if (!CHECK(peer_send(client) == TWIRE_OK)) {
            return;
        }
        CHECK(twire_message_send(client, "nobody", NULL, "x", NULL, &error) == TWIRE_ERR_ARGUMENT);
        twire_error_free(error);
    }
}

int main(int argc, char **argv) {
    twire_client *client;
    twire_validator *validator = NULL;
    long before, grown;
    peer_start();
    client = peer_client();
    CHECK_STATUS(TWIRE_OK, twire_validator_new("token", &validator, &error));
    work(client, validator, 2000);
    before = resident_kb();
    work(client, validator, argc > 1 ? atoi(argv[1]) : 5000);
    grown = resident_kb() - before;
    if (!CHECK(grown < 1024)) {
        fprintf(stderr, "grown by %ld KB\n", grown);
    }
    twire_validator_free(validator);
    twire_client_free(client);
    peer_stop();
    return check_end();
}
