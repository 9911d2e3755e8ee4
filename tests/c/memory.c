/* Documents, validations and errors by the ten thousand leave resident memory where it was. */
#define _GNU_SOURCE
#include <unistd.h>

#include "check.h"

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
        CHECK(twire_message_send(client, "nobody", NULL, "x", NULL, &error) == TWIRE_ERR_ARGUMENT);
        twire_error_free(error);
    }
}

int main(void) {
    twire_client *client = NULL;
    twire_validator *validator = NULL;
    long before, grown;
    CHECK_STATUS(TWIRE_OK, twire_client_new("AC0123456789abcdef0123456789abcdef", "token", &client, &error));
    CHECK_STATUS(TWIRE_OK, twire_validator_new("token", &validator, &error));
    work(client, validator, 2000);
    before = resident_kb();
    work(client, validator, 20000);
    grown = resident_kb() - before;
    if (!CHECK(grown < 1024)) {
        fprintf(stderr, "grown by %ld KB\n", grown);
    }
    twire_validator_free(validator);
    twire_client_free(client);
    return check_end();
}
