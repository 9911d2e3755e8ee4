/* validate: verifies webhooks from C, to measure the cost of the C ABI.
 *
 * Prints "validate_5_request NS" and "validate_25_request NS", the same checks as in the lines of these names
 * of core/examples/webhook_bench.rs, and "validate_5_form NS", with a URL, a form and a signature. */
#define _GNU_SOURCE
#include "exchange.h"

#define TOKEN "0123456789abcdef0123456789abcdef"
#define URL "https://mycompany.com/myapp.php?foo=1&bar=2"

static const char FIVE[] = "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309"
                           "&To=%2B18005551212";
static const char TWENTY_FIVE[] =
    "ToCountry=US&ToState=CA&SmsMessageSid=SM0123456789abcdef0123456789abcdef"
    "&NumMedia=0&ToCity=SAN+FRANCISCO&FromZip=94107&SmsSid=SM0123456789abcdef0123456789abcdef"
    "&FromState=CA&SmsStatus=received&FromCity=OAKLAND&Body=Yes%2C+please+confirm+my+table+for+8%3A30"
    "&FromCountry=US&To=%2B15557654321&MessagingServiceSid=MG0123456789abcdef0123456789abcdef&ToZip=94105"
    "&NumSegments=1&MessageSid=SM0123456789abcdef0123456789abcdef&ReferralNumMedia=0"
    "&AccountSid=AC0123456789abcdef0123456789abcdef&From=%2B15551234567&ApiVersion=2010-04-01&AddOns="
    "&OptOutType=&ProfileName=Jo&WaId=15551234567";

static twire_validator *validator;
static twire_webhook *webhook;
static const char *form, *signature;

static int check_request(void) {
    return twire_validator_check(validator, webhook, NULL, NULL);
}

static int check_form(void) {
    return twire_validator_check_form(validator, URL, form, strlen(form), signature, NULL, NULL);
}

/* Returns nanoseconds per operation: the best of many short rounds, as in the Rust benchmark. */
static double nanoseconds(int (*work)(void)) {
    long operations = 1, best = 0, i;
    int round;
    for (;;) {
        long start = now(CLOCK_MONOTONIC);
        for (i = 0; i < operations; i++) {
            if (work() != TWIRE_OK) {
                fprintf(stderr, "validate: not accepted\n");
                exit(1);
            }
        }
        if ((best = now(CLOCK_MONOTONIC) - start) >= 500000) {
            break;
        }
        operations *= 2;
    }
    for (round = 0; round < 400; round++) {
        long start = now(CLOCK_MONOTONIC), took;
        for (i = 0; i < operations; i++) {
            work();
        }
        took = now(CLOCK_MONOTONIC) - start;
        best = took < best ? took : best;
    }
    return (double)best / (double)operations;
}

static void prepare(const char *body) {
    twire_webhook_free(webhook);
    form = body;
    if (twire_webhook_new("POST", URL, body, strlen(body), &webhook, NULL) != TWIRE_OK ||
        twire_webhook_add_header(webhook, "Content-Type", "application/x-www-form-urlencoded") != TWIRE_OK ||
        twire_webhook_sign(webhook, TOKEN, &signature, NULL) != TWIRE_OK) {
        fprintf(stderr, "validate: no webhook\n");
        exit(1);
    }
}

int main(void) {
    if (twire_validator_new(TOKEN, &validator, NULL) != TWIRE_OK) {
        return 1;
    }
    prepare(FIVE);
    printf("validate_5_request %.0f\n", nanoseconds(check_request));
    printf("validate_5_form %.0f\n", nanoseconds(check_form));
    prepare(TWENTY_FIVE);
    printf("validate_25_request %.0f\n", nanoseconds(check_request));
    twire_webhook_free(webhook);
    twire_validator_free(validator);
    return 0;
}
