/* After the handles are freed, no memory of the process has the secrets any more: neither the library's
 * own, nor what HTTP and TLS had of it. Reads /proc/self/mem. argv: a proxy and a PEM file of the authority
 * that it speaks TLS with; without them, the peer over plain HTTP. */
#define _GNU_SOURCE
#include "peer_client.h"

#include <stdint.h>

/* The secret of the test, and how its end reads in Base64, as XOR with MASK: only the library has them
 * plain. The base64 form depends on what precedes the secret: ACCOUNT and a colon. */
#define ACCOUNT "AC00000000000000000000000000000001"
#define SECRET_SIZE 32
enum { MASK = 0x5a, TAIL_SIZE = 28 };
static volatile unsigned char mask = MASK;
static unsigned char masked_secret[SECRET_SIZE], masked_tail[TAIL_SIZE], masked_access_token[SECRET_SIZE];

static void wipe(void *memory, size_t size) {
    volatile unsigned char *bytes = memory;
    while (size-- > 0) {
        *bytes++ = 0;
    }
}

static void cover(unsigned char *to, const char *text, size_t size) {
    while (size-- > 0) {
        *to++ = (unsigned char)*text++ ^ mask;
    }
}

static void uncover(char *to, const unsigned char *from, size_t size) {
    for (; size > 0; size--) {
        *to++ = (char)(*from++ ^ mask);
    }
    *to = 0;
}

static void base64(const unsigned char *bytes, size_t size, char *out) {
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    size_t at;
    for (at = 0; at < size; at += 3) {
        unsigned b = at + 1 < size ? bytes[at + 1] : 0, c = at + 2 < size ? bytes[at + 2] : 0;
        unsigned word = (unsigned)bytes[at] << 16 | b << 8 | c;
        *out++ = digits[word >> 18];
        *out++ = digits[word >> 12 & 63];
        *out++ = at + 1 < size ? digits[word >> 6 & 63] : '=';
        *out++ = at + 2 < size ? digits[word & 63] : '=';
    }
    *out = 0;
}

/* Sets the masked texts; nothing plain remains. */
static void prepare(void) {
    char pair[sizeof ACCOUNT + 1 + SECRET_SIZE] = ACCOUNT ":", basic[128];
    size_t at, size = sizeof ACCOUNT;
    for (at = 0; at < SECRET_SIZE; at++) {
        pair[size + at] = (char)('!' + (at * 37 + 11) % 90);
        if (pair[size + at] == ':') {
            pair[size + at] = '=';
        }
    }
    size += SECRET_SIZE;
    cover(masked_secret, pair + sizeof ACCOUNT, SECRET_SIZE);
    base64((const unsigned char *)pair, size, basic);
    cover(masked_tail, basic + strlen(basic) - TAIL_SIZE, TAIL_SIZE);
    wipe(pair, sizeof pair);
    wipe(basic, sizeof basic);
    cover(masked_access_token, PEER_ACCESS_TOKEN, SECRET_SIZE);
}

/* How often a masked text is plain in memory that can be written to. */
static int occurrences(const unsigned char *masked, size_t size) {
    static unsigned char buffer[1 << 16];
    FILE *maps = fopen("/proc/self/maps", "r");
    int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC), found = 0;
    char line[512];
    CHECK(maps != NULL && memory >= 0);
    while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
        unsigned long start, end, at;
        char access[5];
        if (sscanf(line, "%lx-%lx %4s", &start, &end, access) != 3 || access[1] != 'w') {
            continue;
        }
        for (at = start; at < end;) {
            size_t want = end - at < sizeof buffer ? end - at : sizeof buffer, place, byte;
            ssize_t got = pread(memory, buffer, want, (off_t)at);
            int is_own = (uintptr_t)buffer < at + want && at < (uintptr_t)buffer + sizeof buffer;
            if (got <= 0) {
                break;
            }
            for (place = 0; !is_own && place + size <= (size_t)got; place++) {
                for (byte = 0; byte < size && (buffer[place + byte] ^ mask) == masked[byte];) {
                    byte++;
                }
                found += byte == size;
            }
            if ((size_t)got < want || at + (size_t)got >= end) {
                break;
            }
            /* What lies across two reads is in the next one whole. */
            at += (size_t)got - size;
        }
    }
    if (maps != NULL) {
        fclose(maps);
    }
    close(memory);
    wipe(buffer, sizeof buffer);
    return found;
}

/* Reports where a secret is left. */
static void none_left(const char *what) {
    int secret = occurrences(masked_secret, SECRET_SIZE);
    int tail = occurrences(masked_tail, TAIL_SIZE);
    int token = occurrences(masked_access_token, SECRET_SIZE);
    if (!CHECK(secret == 0 && tail == 0 && token == 0)) {
        fprintf(stderr, "  %s: secret %d, in Base64 %d, access token %d\n", what, secret, tail, token);
    }
}

enum credentials { AUTH_TOKEN, API_KEY, BEARER, OAUTH };

static void request(enum credentials kind, char *const *arguments) {
    twire_client_options *options = NULL;
    twire_client *client = NULL;
    char secret[SECRET_SIZE + 1];
    int n;
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&options, &error));
    uncover(secret, masked_secret, SECRET_SIZE);
    switch (kind) {
    case AUTH_TOKEN:
        twire_client_options_set_auth_token(options, ACCOUNT, secret);
        break;
    case API_KEY:
        twire_client_options_set_api_key(options, ACCOUNT, "SK0123456789abcdef0123456789abcdef", secret);
        break;
    case BEARER:
        twire_client_options_set_bearer_token(options, ACCOUNT, secret);
        break;
    case OAUTH:
        twire_client_options_set_oauth(options, ACCOUNT, "OQ0123456789abcdef0123456789abcdef", secret);
        break;
    }
    wipe(secret, sizeof secret);
    if (arguments[0] != NULL) {
        twire_client_options_set_proxy(options, arguments[0]);
        twire_client_options_set_ca_file(options, arguments[1]);
    } else {
        twire_client_options_set_base_url(options, peer_url);
    }
    twire_client_options_set_phone_number(options, "+15005550006");
    twire_client_options_set_retries(options, 0);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(options, &client, &error));
    for (n = 0; n < 3; n++) {
        CHECK(twire_message_send(client, "+15558675310", NULL, "hello", NULL, NULL) == TWIRE_OK);
    }
    /* The test can find it. */
    CHECK(occurrences(masked_secret, SECRET_SIZE) > 0);
    twire_client_free(client);
    twire_client_options_free(options);
}

static void sign(void) {
    static const char form[] = "Body=hello";
    twire_validator *validator = NULL;
    twire_jwt *jwt = NULL;
    twire_verdict verdict;
    const char *text = NULL;
    char secret[SECRET_SIZE + 1];
    uncover(secret, masked_secret, SECRET_SIZE);
    CHECK_STATUS(TWIRE_OK, twire_validator_new(secret, &validator, &error));
    CHECK_STATUS(TWIRE_OK, twire_jwt_new("client", ACCOUNT, NULL, secret, &jwt, &error));
    wipe(secret, sizeof secret);
    CHECK(occurrences(masked_secret, SECRET_SIZE) > 0);
    CHECK_STATUS(TWIRE_ERR_WEBHOOK,
                 twire_validator_check_form(validator, "https://example.com/sms", form, sizeof form - 1,
                                            "AAAAAAAAAAAAAAAAAAAAAAAAAAA=", &verdict, &error));
    CHECK_STATUS(TWIRE_OK, twire_jwt_encode(jwt, &text, &error));
    twire_jwt_free(jwt);
    twire_validator_free(validator);
}

int main(int argc, char **argv) {
    (void)argc;
    prepare();
    none_left("the test itself");
    if (argv[1] == NULL) {
        peer_start();
    }
    request(AUTH_TOKEN, argv + 1);
    none_left("auth token");
    request(API_KEY, argv + 1);
    none_left("API key");
    request(BEARER, argv + 1);
    none_left("bearer token");
    if (argv[1] == NULL) {
        request(OAUTH, argv + 1);
        none_left("OAuth");
        peer_stop();
    }
    sign();
    none_left("signatures");
    return check_end();
}
