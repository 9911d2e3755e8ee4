/* What every test program here shares: a check that goes on, a case that is named, an end. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <twire.h>

static int check_failures;

/* Says what failed and goes on: one run shows all of it. */
#define CHECK(condition) check((condition) != 0, __FILE__, __LINE__, #condition)

static inline int check(int good, const char *file, int line, const char *what) {
    if (!good) {
        fprintf(stderr, "%s:%d: %s\n", file, line, what);
        check_failures++;
    }
    return good;
}

/* Checks the status of a call that takes &error, and that the error fits it. Shows the error's own line
 * where the status is another one, and frees the error. */
#define CHECK_STATUS(expected, call)                                                                         \
    do {                                                                                                     \
        twire_error *error = NULL;                                                                           \
        twire_status check_status = (call);                                                                  \
        if (!CHECK(check_status == (expected))) {                                                            \
            fprintf(stderr, "  it is %s: %s\n", twire_status_name(check_status),                             \
                    twire_error_message(error));                                                             \
        }                                                                                                    \
        CHECK((check_status == TWIRE_OK) == (error == NULL) || error == NULL);                               \
        CHECK(error == NULL || twire_error_status(error) == check_status);                                   \
        twire_error_free(error);                                                                             \
    } while (0)

#define CHECK_TEXT(expected, actual)                                                                         \
    do {                                                                                                     \
        const char *check_text = (actual);                                                                   \
        if (check_text == NULL || strcmp(check_text, (expected)) != 0) {                                     \
            fprintf(stderr, "%s:%d: %s is \"%s\", not \"%s\"\n", __FILE__, __LINE__, #actual,                \
                    check_text != NULL ? check_text : "(null)", (expected));                                 \
            check_failures++;                                                                                \
        }                                                                                                    \
    } while (0)

static inline int check_end(void) {
    if (check_failures != 0) {
        fprintf(stderr, "%d failed\n", check_failures);
    }
    return check_failures != 0;
}

#endif
