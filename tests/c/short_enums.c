/* For a program that is compiled with -fshort-enums the types are as wide as for the library, which
 * writes a verdict through a pointer. */
#include "check.h"

struct around {
    unsigned char before[4];
    twire_verdict verdict;
    unsigned char after[8];
};

int main(void) {
    struct around around;
    twire_validator *validator = NULL;
    size_t i;
    CHECK(sizeof(twire_status) == 4 && sizeof(twire_sent) == 4 && sizeof(twire_verdict) == 4);
    CHECK(sizeof(twire_type) == 4 && sizeof(twire_log_level) == 4 && sizeof(twire_failure_class) == 4);
    memset(&around, 0xaa, sizeof around);
    CHECK(twire_validator_new("token", &validator, NULL) == TWIRE_OK);
    CHECK(twire_validator_check_form(validator, "https://example.com/", "a=b", 3,
                                     "AAAAAAAAAAAAAAAAAAAAAAAAAAA=", &around.verdict,
                                     NULL) == TWIRE_ERR_WEBHOOK);
    CHECK(around.verdict == TWIRE_VERDICT_BAD_SIGNATURE);
    for (i = 0; i < sizeof around.after; i++) {
        CHECK(around.after[i] == 0xaa);
    }
    twire_validator_free(validator);
    return check_end();
}
