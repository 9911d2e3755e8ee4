/* What the program of tests/native/matrix.py stands on: what good and bad arguments are, and what must
 * be true of a call. argv[1], if given, is where the names of the functions that were called are written. */
#ifndef MATRIX_H
#define MATRIX_H

#include <ftw.h>
#include <limits.h>
#include <math.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

#define ACCOUNT "AC0123456789abcdef0123456789abcdef"

struct row {
    const char *name;
    void (*run)(int argument, int bad);
    /* A letter for each argument, and in how many ways it can be bad. */
    const char *kinds;
    int ways[8];
};
extern const struct row TABLE[];

/* Which argument is bad: by its place, or none or all of them. */
enum { NONE = -1, ALL = -2 };

/* In an output before the call: nothing may be left of it. */
static const char *const poison = "poison";
static char *endless, jwt[2048], signature[64], home[] = "/tmp/twire-matrix-XXXXXX", spool_path[64];
static twire_credentials *moment;

static int hit(int argument, int place) {
    return argument == place || argument == ALL;
}

/* ---- Bad arguments ---- */

static const char *bad_t(int bad, int way, const char *good) {
    const char *const ways[] = {NULL, "\xff\xfe", endless, "", "a\r\nb\x01", "\xed\xa0\x80"};
    return bad ? ways[way] : good;
}

static int64_t bad_i(int bad, int way, int64_t good) {
    static const int64_t ways[] = {0, -1, INT64_MIN, INT64_MAX};
    return bad ? ways[way] : good;
}

static size_t bad_z(int bad, int way, size_t good) {
    static const size_t ways[] = {0, (size_t)-1};
    return bad ? ways[way] : good;
}

/* More bytes than any memory has; fewer would be believed. */
static size_t bad_l(int bad, int way, size_t good) {
    (void)way;
    return bad ? (size_t)-1 : good;
}

static double bad_d(int bad, int way, double good) {
    static const double ways[] = {NAN, INFINITY, -INFINITY};
    return bad ? ways[way] : good;
}

/* ---- Callbacks ---- */

static void on_send(const twire_http_request *request, twire_http_response *answer, void *user) {
    static const char body[] = "{\"sid\":\"SM1\",\"status\":\"approved\",\"messages\":[{\"sid\":\"SM1\"}]}";
    (void)request, (void)user;
    twire_http_response_set_http_status(answer, 201);
    twire_http_response_add_header(answer, "Twilio-Request-Id", "RQ1");
    twire_http_response_add_body(answer, body, sizeof body - 1);
}

static void on_release(void *user) {
    (void)user;
}

static void on_attempt(const twire_result *attempt, void *user) {
    (void)attempt, (void)user;
}

static int32_t on_progress(uint64_t done, int64_t total, void *user) {
    (void)done, (void)total, (void)user;
    return 1;
}

static void on_log(int level, const char *line, void *user) {
    (void)level, (void)line, (void)user;
}

static const twire_transport table = {sizeof table, NULL, on_send, on_release};

static const twire_transport *bad_table(int bad, int way) {
    static const twire_transport none = {0, NULL, on_send, NULL}, without = {sizeof table, NULL, NULL, NULL};
    const twire_transport *const ways[] = {NULL, &none, &without};
    return bad ? ways[way] : &table;
}

/* ---- Handles: made anew where they can be changed, shared where they are const ---- */

#define SHARED(noun)                                                                                         \
    static const twire_##noun *shared_##noun(void) {                                                         \
        static twire_##noun *made;                                                                           \
        if (made == NULL) {                                                                                  \
            made = make_##noun();                                                                            \
        }                                                                                                    \
        return made;                                                                                         \
    }
#define MAKE(noun, ...)                                                                                      \
    static twire_##noun *make_##noun(void) {                                                                 \
        twire_##noun *made = NULL;                                                                           \
        CHECK(twire_##noun##_new(__VA_ARGS__) == TWIRE_OK);                                                  \
        return made;                                                                                         \
    }

MAKE(client_options, &made, NULL)
MAKE(params, &made, NULL)
MAKE(request_options, &made, NULL)
MAKE(cancel_token, &made, NULL)
MAKE(request, "POST", NULL, "/x", &made, NULL)
MAKE(validator, "token", &made, NULL)
MAKE(replay_filter, 10, &made, NULL)
MAKE(segments, "\xe2\x80\x9chello\xe2\x80\x9d", 0, &made, NULL)
MAKE(address, "+15558675310", NULL, &made, NULL)

static const twire_client_options *configured(void) {
    static twire_client_options *made;
    if (made == NULL) {
        made = make_client_options();
        CHECK(twire_client_options_set_auth_token(made, ACCOUNT, "token") == TWIRE_OK);
        CHECK(twire_client_options_set_phone_number(made, "+15005550006") == TWIRE_OK);
        CHECK(twire_client_options_set_transport(made, &table) == TWIRE_OK);
    }
    return made;
}

static twire_client *make_client(void) {
    twire_client *made = NULL;
    CHECK(twire_client_from_options(configured(), &made, NULL) == TWIRE_OK);
    return made;
}
SHARED(client)

static twire_result *make_result(void) {
    twire_result *made = NULL;
    CHECK(twire_message_send(shared_client(), "+15558675310", NULL, "hello", &made, NULL) == TWIRE_OK);
    return made;
}

static twire_error *make_error(void) {
    twire_error *made = NULL;
    CHECK(twire_message_send(shared_client(), "12345", NULL, "hello", NULL, &made) == TWIRE_ERR_ARGUMENT);
    return made;
}

static twire_pages *make_pages(void) {
    twire_pages *made = NULL;
    CHECK(twire_pages_new(shared_client(), "messages.list", NULL, NULL, &made, NULL) == TWIRE_OK);
    return made;
}

static const twire_params *media(void) {
    static twire_params *made;
    if (made == NULL) {
        made = make_params();
        CHECK(twire_params_add(made, "MessageSid", "MM0123456789abcdef0123456789abcdef") == TWIRE_OK);
        CHECK(twire_params_add(made, "Sid", "ME0123456789abcdef0123456789abcdef") == TWIRE_OK);
    }
    return made;
}

static const twire_request *reading(void) {
    static twire_request *made;
    if (made == NULL) {
        CHECK(twire_request_new("GET", NULL, "/x", &made, NULL) == TWIRE_OK);
    }
    return made;
}

static twire_download *make_download(void) {
    twire_download *made = NULL;
    CHECK(twire_download_new(shared_client(), "messages.media.fetch", media(), NULL, &made, NULL) ==
          TWIRE_OK);
    return made;
}

static twire_http_response *make_http_response(void) {
    twire_http_response *made = NULL;
    CHECK(twire_http_response_new(&made, NULL) == TWIRE_OK);
    CHECK(twire_http_response_set_http_status(made, 200) == TWIRE_OK);
    return made;
}

/* A client of these settings has sent once. */
static void use(twire_client_options *options) {
    twire_client *client = NULL;
    CHECK(twire_client_options_set_auth_token(options, ACCOUNT, "token") == TWIRE_OK);
    CHECK(twire_client_from_options(options, &client, NULL) == TWIRE_OK);
    CHECK(twire_message_send(client, "+15558675310", "+15005550006", "hello", NULL, NULL) == TWIRE_OK);
    twire_client_free(client);
    twire_client_options_free(options);
}

static twire_script *make_script(void) {
    twire_script *made = NULL;
    twire_client_options *options = make_client_options();
    CHECK(twire_script_new(&made, NULL) == TWIRE_OK);
    CHECK(twire_script_add_json(made, 201, "{\"sid\":\"SM1\"}", NULL) == TWIRE_OK);
    CHECK(twire_client_options_set_script(options, made) == TWIRE_OK);
    use(options);
    return made;
}

static twire_recording *make_recording(void) {
    twire_recording *made = NULL;
    twire_client_options *options = make_client_options();
    CHECK(twire_recording_new(&made, NULL) == TWIRE_OK);
    CHECK(twire_client_options_set_recording(options, made) == TWIRE_OK);
    CHECK(twire_client_options_set_transport(options, &table) == TWIRE_OK);
    use(options);
    return made;
}
SHARED(recording)

static twire_http_request *make_http_request(void) {
    twire_http_request *made = NULL;
    CHECK(twire_recording_exchange(shared_recording(), 0, &made, NULL, NULL) == TWIRE_OK);
    return made;
}

static twire_webhook *make_webhook(void) {
    twire_webhook *made = NULL;
    const char *text = NULL;
    CHECK(twire_webhook_new("POST", "https://example.com/", "a=b", 3, &made, NULL) == TWIRE_OK);
    CHECK(twire_webhook_sign(made, "token", &text, NULL) == TWIRE_OK);
    snprintf(signature, sizeof signature, "%s", text);
    return made;
}

static twire_jwt *make_jwt(void) {
    twire_jwt *made = NULL;
    const char *text = NULL;
    CHECK(twire_jwt_new("access", ACCOUNT, "SK0123456789abcdef0123456789abcdef", "secret", &made, NULL) ==
          TWIRE_OK);
    CHECK(twire_jwt_encode(made, &text, NULL) == TWIRE_OK);
    snprintf(jwt, sizeof jwt, "%s", text);
    return made;
}

static twire_twiml *empty_twiml(void) {
    twire_twiml *made = NULL;
    CHECK(twire_twiml_new("voice", &made, NULL) == TWIRE_OK);
    return made;
}

static twire_twiml *make_twiml(void) {
    twire_twiml *made = empty_twiml();
    CHECK(twire_twiml_open(made, "Gather") == TWIRE_OK);
    return made;
}

static twire_spool *make_spool(void) {
    twire_spool *made = NULL;
    CHECK(twire_spool_create(spool_path, &made, NULL) == TWIRE_OK);
    return made;
}

static twire_notification *make_notification(void) {
    twire_notification *made = NULL;
    CHECK(twire_notification_new(&made, NULL) == TWIRE_OK);
    CHECK(twire_notification_add_to(made, "ops") == TWIRE_OK);
    CHECK(twire_notification_set_body(made, "hello") == TWIRE_OK);
    return made;
}

static twire_credentials *make_credentials(void) {
    return moment;
}

SHARED(params)
SHARED(download)
SHARED(request_options)
SHARED(cancel_token)
SHARED(request)
SHARED(validator)
SHARED(replay_filter)
SHARED(segments)
SHARED(address)
SHARED(result)
SHARED(error)
SHARED(http_response)
SHARED(http_request)
SHARED(script)
SHARED(webhook)
SHARED(spool)

/* With nothing left open. */
static const twire_twiml *shared_twiml(void) {
    static twire_twiml *made;
    if (made == NULL) {
        made = empty_twiml();
    }
    return made;
}

static const char *name_bytes(const char *function) {
    if (strcmp(function, "twire_notification_parse") == 0) {
        return "{\"v\":1,\"to\":\"ops\",\"body\":\"hello\"}";
    }
    return strncmp(function, "twire_twiml_parse", 16) == 0 ? "<Response/>" : "a=b";
}

/* ---- What must be true ---- */

static void touch(const char *text) {
    volatile size_t size = text != NULL ? strlen(text) : 0;
    (void)size;
}

/* What an output is after a failure. */
static void empty(int given, twire_status status, const void *out) {
    CHECK(!given || out != poison);
    CHECK(!given || status == TWIRE_OK || out == NULL);
}

static void judge(const char *name, int argument, int bad, const char *kinds, twire_status status,
                  twire_status good, twire_error **failed) {
    char kind = argument >= 0 ? kinds[argument] : ' ';
    int in_order = status != TWIRE_ERR_INTERNAL;
    if (argument == NONE) {
        in_order = status == good;
    } else if (kind == 't' && (bad == 1 || bad == 5)) {
        in_order = status == TWIRE_ERR_ARGUMENT;
    } else if (kind == 'l') {
        in_order = status == TWIRE_ERR_ARGUMENT;
    } else if (argument == 0 && kind == 'p') {
        in_order = status == TWIRE_ERR_ARGUMENT;
    }
    if (!CHECK(in_order)) {
        fprintf(stderr, "%s, argument %d bad in way %d: %d %s\n", name, argument, bad, status,
                failed != NULL && *failed != NULL ? twire_error_message(*failed) : "");
    }
    if (failed != NULL) {
        CHECK((const char *)*failed != poison);
        CHECK((*failed == NULL) == (status == TWIRE_OK));
        CHECK(twire_error_status(*failed) == status);
        if (!CHECK(strlen(twire_error_message(*failed)) < 1000)) {
            fprintf(stderr, "%s, argument %d: a message of %zu bytes: %.200s\n", name, argument,
                    strlen(twire_error_message(*failed)), twire_error_message(*failed));
        }
        twire_error_free(*failed);
    }
}

static void every_way(const struct row *row) {
    int argument, way, arguments = (int)strlen(row->kinds);
    row->run(NONE, 0);
    row->run(ALL, 0);
    for (argument = 0; argument < arguments; argument++) {
        for (way = 0; way < row->ways[argument]; way++) {
            row->run(argument, way);
        }
    }
}

static int of_credentials(const char *name) {
    return strncmp(name, "twire_credentials_", 18) == 0;
}

/* The handle of a credentials callback is there only inside one. */
static int32_t on_credentials(twire_credentials *credentials, void *user) {
    const struct row *row;
    if (user == NULL) {
        return 1;
    }
    moment = credentials;
    for (row = TABLE; row->name != NULL; row++) {
        if (of_credentials(row->name)) {
            every_way(row);
            ++*(int *)user;
        }
    }
    return 1;
}

static void credentials(void) {
    twire_client_options *options = make_client_options();
    twire_client *client = NULL;
    int ran = 0;
    CHECK(twire_client_options_set_transport(options, &table) == TWIRE_OK);
    CHECK(twire_client_options_set_credentials_callback(options, ACCOUNT, on_credentials, &ran, NULL) ==
          TWIRE_OK);
    CHECK(twire_client_from_options(options, &client, NULL) == TWIRE_OK);
    CHECK(twire_message_send(client, "+15558675310", "+15005550006", "x", NULL, NULL) != TWIRE_OK);
    CHECK(ran == 3);
    twire_client_free(client);
    twire_client_options_free(options);
}

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *place) {
    (void)about, (void)kind, (void)place;
    return remove(path);
}

static void remove_home(void) {
    CHECK(chdir("/") == 0 && nftw(home, remove_one, 16, FTW_DEPTH | FTW_PHYS) == 0);
}

int main(int argc, char **argv) {
    FILE *met = argc > 1 ? fopen(argv[1], "w") : NULL;
    const struct row *row;
    size_t size = 1000000;
    endless = malloc(size + 1);
    if (endless == NULL) {
        return 1;
    }
    memset(endless, 'a', size);
    endless[size] = 0;
    /* Where the spool is that no path names. */
    if (mkdtemp(home) == NULL || chdir(home) != 0) {
        return 1;
    }
    snprintf(spool_path, sizeof spool_path, "%s/spool", home);
    setenv("XDG_STATE_HOME", home, 1);
    unsetenv("TWIRE_SPOOL");
    setenv("TWILIO_ACCOUNT_SID", ACCOUNT, 1);
    setenv("TWILIO_AUTH_TOKEN", "token", 1);
    twire_jwt_free(make_jwt());
    shared_webhook();
    shared_spool();
    for (row = TABLE; row->name != NULL; row++) {
        if (!of_credentials(row->name)) {
            every_way(row);
        }
        if (met != NULL) {
            fprintf(met, "%s\n", row->name);
        }
    }
    credentials();
    twire_log_set_callback(TWIRE_LOG_OFF, NULL, NULL, NULL, NULL);
    free(endless);
    remove_home();
    /* twire_download_save to a name that is not good, but possible. */
    remove(bad_t(1, 4, NULL));
    if (met != NULL) {
        fclose(met);
    }
    return check_end();
}

#endif
