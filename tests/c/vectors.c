/* The shared vectors, as lines of fields (tests/run_native.py makes them of tests/vectors/):
 *
 *   request   ID VERDICT EVENT TRUST_PROXY METHOD URL BODY VARIANT KEY   and then, until a line "end":
 *     token|account|shared_key|header|url ...
 *   settings  HEADER ALGORITHM
 *   sign      ID SIGNATURE ALGORITHM TOKEN URL BODY
 *   twiml     ID KIND XML FAULT FORBIDDEN ROOT   and then, until a line "end":
 *     before|after|open|set|text|comment|close ...
 *   parse     ID KIND TEXT XML ERROR
 *   segments  ID ENCODING COUNT SMART TEXT CHARACTERS SCALARS MESSAGE_BITS TOTAL_BITS   and then, until
 * "end": part CHARACTERS, non_gsm TEXT token     ID JWT SECRET SECONDS RESULT IDENTITY result    ID JSON and
 * then, until a line "end": path PATH TYPE TEXT INT LENGTH
 *
 *   class     HTTP_STATUS (absent: of a delivery) CODE CLASS
 *   notification ID FILE PARAMETER REASON   and then, until a line "end":
 *     to|body|media|template TEXT, set|int|bool NAME VALUE, variable|label NAME VALUE
 *   check     OPERATION PARAMETER CODE (absent: it is sent)   and then, until "end": text|int NAME VALUE
 *   number    TEXT COUNTRY E164 (absent: an error) REGION LINE_TYPE
 *
 * Fields are separated by TAB; \t, \n, \r and \\ stand for themselves, \0 for a field that is absent.
 * argv[1]: the file. */
#define _GNU_SOURCE
#include "spool.h"

enum { FIELDS = 12 };

static char *field[FIELDS];
static int count, cases;

static char *unescaped(char *text) {
    char *from = text, *to = text;
    if (strcmp(text, "\\0") == 0) {
        return NULL;
    }
    while (*from != 0) {
        if (*from == '\\') {
            from++;
            *to++ = *from == 't' ? '\t' : *from == 'n' ? '\n' : *from == 'r' ? '\r' : *from;
            from++;
        } else {
            *to++ = *from++;
        }
    }
    *to = 0;
    return text;
}

/* Cuts a line into its fields. 0 at the end of the file. */
static int next_line(FILE *file, char **line, size_t *room) {
    size_t held = 0;
    char *at, *end;
    for (;;) {
        if (held + 2 > *room) {
            *room = *room * 2 + 4096;
            *line = realloc(*line, *room);
        }
        if (fgets(*line + held, (int)(*room - held), file) == NULL) {
            return 0;
        }
        held += strlen(*line + held);
        if (held > 0 && (*line)[held - 1] == '\n') {
            (*line)[held - 1] = 0;
            break;
        }
    }
    count = 0;
    for (at = *line; at != NULL && count < FIELDS; at = end) {
        end = strchr(at, '\t');
        if (end != NULL) {
            *end++ = 0;
        }
        field[count++] = unescaped(at);
    }
    return 1;
}

static char *kept(const char *text) {
    return text != NULL ? strcpy(malloc(strlen(text) + 1), text) : NULL;
}

static void wrong(const char *id, const char *what, const char *found) {
    fprintf(stderr, "%s: %s: %s\n", id, what, found != NULL ? found : "(null)");
    check_failures++;
}

static const char *text_of(const twire_result *result, const char *path) {
    const char *text = twire_result_text(result, path);
    return text != NULL ? text : "(none)";
}

/* A whole request, and the verdict on it. */
static void request(FILE *file, char **line, size_t *room) {
    twire_validator *validator = NULL;
    twire_webhook *webhook = NULL;
    twire_result *event = NULL;
    twire_verdict verdict = TWIRE_VERDICT_NONE, second = TWIRE_VERDICT_NONE;
    char *id = kept(field[1]), *expected = kept(field[2]), *name = kept(field[3]);
    char *variant = kept(field[8]), *key = kept(field[9]);
    twire_status status;
    CHECK_STATUS(TWIRE_OK, twire_validator_new(NULL, &validator, &error));
    twire_validator_set_trust_proxy(validator, atoi(field[4]));
    CHECK_STATUS(TWIRE_OK,
                 twire_webhook_new(field[5], field[6], field[7], strlen(field[7]), &webhook, &error));
    while (next_line(file, line, room) && strcmp(field[0], "end") != 0) {
        if (strcmp(field[0], "token") == 0) {
            twire_validator_add_auth_token(validator, field[1]);
        } else if (strcmp(field[0], "account") == 0) {
            twire_validator_add_account(validator, field[1], field[2]);
        } else if (strcmp(field[0], "shared_key") == 0) {
            twire_validator_add_shared_key(validator, field[1], field[2]);
        } else if (strcmp(field[0], "header") == 0) {
            twire_webhook_add_header(webhook, field[1], field[2]);
        } else {
            twire_webhook_add_configured_url(webhook, field[1]);
        }
    }
    status = twire_validator_check(validator, webhook, &verdict, NULL);
    if (strcmp(twire_verdict_name(verdict), expected) != 0) {
        wrong(id, expected, twire_verdict_name(verdict));
    }
    CHECK(status == (verdict == TWIRE_VERDICT_VALID ? TWIRE_OK : TWIRE_ERR_WEBHOOK));
    CHECK(twire_validator_receive(validator, webhook, &event, &second, NULL) == status && second == verdict);
    CHECK((event != NULL) == (status == TWIRE_OK));
    if (event != NULL && name != NULL && strcmp(twire_result_text(event, "name"), name) != 0) {
        wrong(id, name, twire_result_text(event, "name"));
    }
    if (event == NULL && verdict == TWIRE_VERDICT_BODY_NOT_COVERED) {
        twire_validator_set_allow_uncovered_body(validator, 1);
        CHECK(twire_validator_receive(validator, webhook, &event, NULL, NULL) == TWIRE_OK);
    }
    if (variant != NULL && strcmp(text_of(event, "variant"), variant) != 0) {
        wrong(id, variant, text_of(event, "variant"));
    }
    if (key != NULL && twire_result_int(event, "key", -1) != atoi(key)) {
        wrong(id, "key", key);
    }
    twire_result_free(event);
    twire_webhook_free(webhook);
    twire_validator_free(validator);
    free(id), free(expected), free(name), free(variant), free(key);
}

/* What the field of the signature's settings means: with it, this algorithm's signature is good. */
static void settings(void) {
    twire_validator *validator = NULL;
    twire_webhook *signing = NULL, *webhook = NULL;
    const char *made = NULL;
    CHECK_STATUS(TWIRE_OK, twire_validator_new("12345", &validator, &error));
    CHECK_STATUS(TWIRE_OK, twire_webhook_new("POST", "https://example.com/", "A=1", 3, &signing, &error));
    CHECK_STATUS(TWIRE_OK, twire_webhook_sign_shared_key(signing, NULL, "12345", field[2], &made, &error));
    CHECK_STATUS(TWIRE_OK, twire_validator_check(validator, signing, NULL, &error));
    CHECK_STATUS(TWIRE_OK, twire_webhook_new("POST", "https://example.com/", "A=1", 3, &webhook, &error));
    twire_webhook_add_header(webhook, "X-Twilio-Webhooks-Signature-Settings", field[1]);
    twire_webhook_add_header(webhook, "X-Twilio-Signature", made);
    if (twire_validator_check(validator, webhook, NULL, NULL) != TWIRE_OK) {
        wrong("settings", field[2], field[1]);
    }
    twire_webhook_free(signing);
    twire_webhook_free(webhook);
    twire_validator_free(validator);
}

static void sign(void) {
    twire_webhook *webhook = NULL;
    const char *made = NULL;
    CHECK_STATUS(TWIRE_OK, twire_webhook_new("POST", field[5], field[6], strlen(field[6]), &webhook, &error));
    CHECK_STATUS(TWIRE_OK, twire_webhook_sign_shared_key(webhook, "k", field[4], field[3], &made, &error));
    if (made == NULL || strcmp(made, field[2]) != 0) {
        wrong(field[1], field[2], made);
    }
    if (strcmp(field[3], "HMAC_SHA1") == 0) {
        CHECK_STATUS(TWIRE_OK, twire_webhook_sign(webhook, field[4], &made, &error));
        CHECK_TEXT(field[2], made);
    }
    twire_webhook_free(webhook);
}

/* A figure that a row may leave out. */
static void figure(const char *id, const char *expected, size_t found) {
    if (expected != NULL && strtoul(expected, NULL, 10) != found) {
        fprintf(stderr, "%s: %s, not %lu\n", id, expected, (unsigned long)found);
        check_failures++;
    }
}

static void segments(FILE *file, char **line, size_t *room) {
    twire_segments *found = NULL;
    char *id = kept(field[1]);
    size_t part = 0, non_gsm = 0, listed = 0, offset = 0;
    CHECK_STATUS(TWIRE_OK, twire_segments_new(field[5], atoi(field[4]), &found, &error));
    if (strcmp(twire_segments_encoding(found), field[2]) != 0) {
        wrong(id, field[2], twire_segments_encoding(found));
    }
    figure(id, field[3], twire_segments_count(found));
    figure(id, field[6], twire_segments_characters(found));
    figure(id, field[7], twire_segments_code_points(found));
    figure(id, field[8], twire_segments_message_bits(found));
    figure(id, field[9], twire_segments_total_bits(found));
    listed = field[7] != NULL;
    while (next_line(file, line, room) && strcmp(field[0], "end") != 0) {
        if (strcmp(field[0], "part") == 0) {
            figure(id, field[1], twire_segments_part_characters(found, part++));
        } else {
            CHECK_TEXT(field[1], twire_segments_non_gsm_text(found, non_gsm++));
        }
    }
    if (listed) {
        CHECK(part == twire_segments_count(found) && non_gsm == twire_segments_non_gsm_count(found));
    }
    /* The parts, put together, are the text. */
    for (part = 0; part < twire_segments_count(found); part++) {
        const char *text = twire_segments_part(found, part);
        CHECK(strncmp(twire_segments_text(found) + offset, text, strlen(text)) == 0);
        offset += strlen(text);
    }
    CHECK(offset == strlen(twire_segments_text(found)));
    twire_segments_free(found);
    free(id);
}

static void token(void) {
    twire_result *found = NULL;
    twire_status status = twire_jwt_verify(field[2], field[3], atoll(field[4]), &found, NULL);
    if (strcmp(twire_status_name(status), field[5]) != 0) {
        wrong(field[1], field[5], twire_status_name(status));
    }
    if (field[6] != NULL) {
        CHECK_TEXT(field[6], twire_result_text(found, "claims.grants.identity"));
    }
    twire_result_free(found);
}

/* Says whether what was written is what was expected. */
static void judge(const char *id, twire_twiml *twiml, const char *xml, const char *fault) {
    const char *written = NULL;
    size_t size = 0;
    twire_error *error = NULL;
    twire_status status = twire_twiml_to_xml(twiml, &written, &size, &error);
    if (fault != NULL) {
        if (status != TWIRE_ERR_ARGUMENT || strstr(twire_error_message(error), fault) == NULL) {
            wrong(id, fault, twire_error_message(error));
        }
        CHECK(written == NULL && size == 0);
    } else if (status != TWIRE_OK || strcmp(written, xml) != 0) {
        wrong(id, xml, status == TWIRE_OK ? written : twire_error_message(error));
    } else {
        CHECK(size == strlen(xml));
    }
    twire_error_free(error);
}

static void twiml(FILE *file, char **line, size_t *room) {
    char *id = kept(field[1]), *xml = kept(field[3]), *fault = kept(field[4]), *forbidden = kept(field[5]);
    char *root = kept(field[6]);
    twire_twiml *document = NULL;
    CHECK_STATUS(TWIRE_OK, twire_twiml_new(field[2], &document, &error));
    twire_twiml_set_root(document, field[6]);
    while (next_line(file, line, room) && strcmp(field[0], "end") != 0) {
        if (strcmp(field[0], "open") == 0) {
            twire_twiml_open(document, field[1]);
        } else if (strcmp(field[0], "set") == 0) {
            twire_twiml_set_attribute(document, field[1], field[2]);
        } else if (strcmp(field[0], "text") == 0) {
            twire_twiml_add_text(document, field[1]);
        } else if (strcmp(field[0], "comment") == 0) {
            twire_twiml_add_comment(document, field[1]);
        } else if (strcmp(field[0], "before") == 0) {
            twire_twiml_add_comment_before(document, field[1]);
        } else if (strcmp(field[0], "after") == 0) {
            twire_twiml_add_comment_after(document, field[1]);
        } else {
            twire_twiml_close(document);
        }
    }
    /* First what the rules say ("*": nothing is said), then the bytes without them. */
    if (strcmp(fault != NULL ? fault : "", "*") != 0) {
        judge(id, document, xml, fault);
    }
    twire_twiml_set_unchecked(document, 1);
    judge(id, document, xml, forbidden);
    twire_twiml_free(document);
    /* And what was written is read again: as a tree, and to the same bytes. */
    if (xml != NULL) {
        twire_result *tree = NULL;
        CHECK_STATUS(TWIRE_OK, twire_twiml_parse_unchecked(xml, strlen(xml), &document, &error));
        judge(id, document, xml, NULL);
        CHECK_STATUS(TWIRE_OK, twire_twiml_to_tree(document, &tree, &error));
        CHECK_TEXT(root, text_of(tree, "root.name"));
        twire_result_free(tree);
        twire_twiml_free(document);
    }
    free(root);
    free(id), free(xml), free(fault), free(forbidden);
}

static void parse(void) {
    twire_twiml *document = NULL;
    twire_error *error = NULL;
    twire_status status = twire_twiml_parse(field[2], field[3], strlen(field[3]), &document, &error);
    if (field[4] != NULL) {
        CHECK(status == TWIRE_OK && error == NULL);
        judge(field[1], document, field[4], NULL);
    } else if (status != TWIRE_ERR_ARGUMENT || strstr(twire_error_message(error), field[5]) == NULL) {
        wrong(field[1], field[5], twire_error_message(error));
    }
    CHECK((document == NULL) == (field[4] == NULL));
    twire_twiml_free(document);
    twire_error_free(error);
}

/* An answer, read by path. */
static void result(FILE *file, char **line, size_t *room) {
    static const char *const TYPES[] = {"none", "null", "bool", "number", "text", "list", "object"};
    char *id = kept(field[1]);
    twire_script *script = NULL;
    twire_client_options *options = NULL;
    twire_client *client = NULL;
    twire_request *request = NULL;
    twire_result *answer = NULL;
    twire_script_new(&script, NULL);
    twire_script_add_json(script, 200, field[2], NULL);
    twire_client_options_new(&options, NULL);
    twire_client_options_set_no_credentials(options);
    twire_client_options_set_script(options, script);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(options, &client, &error));
    twire_client_options_free(options);
    CHECK_STATUS(TWIRE_OK, twire_request_new("GET", NULL, "/x", &request, &error));
    CHECK_STATUS(TWIRE_OK, twire_request_send(request, client, NULL, &answer, &error));
    while (next_line(file, line, room) && strcmp(field[0], "end") != 0) {
        const char *path = field[1], *text = twire_result_text(answer, path);
        const twire_result *at = twire_result_at(answer, path);
        int number = field[4] != NULL;
        cases++;
        if (strcmp(TYPES[twire_result_type(answer, path)], field[2]) != 0 ||
            (at == NULL) != (strcmp(field[2], "none") == 0) ||
            twire_result_type(at, NULL) != twire_result_type(answer, path)) {
            wrong(id, path, TYPES[twire_result_type(answer, path)]);
        }
        if ((text == NULL) != (field[3] == NULL) || (text != NULL && strcmp(text, field[3]) != 0)) {
            wrong(id, path, text);
        }
        if (twire_result_int(answer, path, -7) != (number ? atoll(field[4]) : -7) ||
            twire_result_length(answer, path) != (size_t)atoll(field[5])) {
            wrong(id, path, "number or length");
        }
    }
    twire_result_free(answer);
    twire_request_free(request);
    twire_client_free(client);
    twire_script_free(script);
    free(id);
}

/* What is enqueued is the file of the vectors; what is refused leaves nothing. */
static void notification(FILE *file, char **line, size_t *room) {
    twire_spool *spool = spool_made();
    twire_notification *made = NULL;
    twire_error *error = NULL;
    const char *enqueued = NULL;
    char *id = kept(field[1]), *json = kept(field[2]), *parameter = kept(field[3]), *reason = kept(field[4]);
    twire_status status;
    CHECK_STATUS(TWIRE_OK, twire_notification_new(&made, &error));
    while (next_line(file, line, room) && strcmp(field[0], "end") != 0) {
        if (strcmp(field[0], "to") == 0) {
            twire_notification_add_to(made, field[1]);
        } else if (strcmp(field[0], "body") == 0) {
            twire_notification_set_body(made, field[1]);
        } else if (strcmp(field[0], "media") == 0) {
            twire_notification_add_media(made, field[1]);
        } else if (strcmp(field[0], "template") == 0) {
            twire_notification_set_template(made, field[1]);
        } else if (strcmp(field[0], "variable") == 0) {
            twire_notification_add_variable(made, field[1], field[2]);
        } else if (strcmp(field[0], "label") == 0) {
            twire_notification_add_label(made, field[1], field[2]);
        } else if (strcmp(field[0], "int") == 0) {
            twire_notification_set_int(made, field[1], atoll(field[2]));
        } else if (strcmp(field[0], "bool") == 0) {
            twire_notification_set_bool(made, field[1], atoi(field[2]));
        } else {
            twire_notification_set(made, field[1], field[2]);
        }
    }
    status = twire_spool_enqueue(spool, made, &enqueued, &error);
    if (json != NULL) {
        char *found = status == TWIRE_OK ? spool_file(spool, "new", enqueued) : NULL;
        if (found == NULL || strcmp(found, json) != 0) {
            wrong(id, json, found != NULL ? found : twire_error_message(error));
        }
        free(found);
        /* What was written is read to the same. */
        twire_notification_free(made);
        CHECK_STATUS(TWIRE_OK, twire_notification_parse(json, strlen(json), &made, &error));
        CHECK_STATUS(TWIRE_OK, twire_notification_to_json(made, &enqueued, &error));
        CHECK_TEXT(json, enqueued);
    } else if (status != TWIRE_ERR_ARGUMENT || strcmp(twire_error_reason(error), reason) != 0 ||
               strcmp(twire_error_parameter(error), parameter) != 0) {
        wrong(id, reason, twire_error_message(error));
    }
    CHECK(twire_error_sent(error) == TWIRE_SENT_NO && spool_count(spool, "tmp") == 0);
    CHECK(spool_count(spool, "new") == (json != NULL));
    twire_error_free(error);
    twire_notification_free(made);
    spool_removed(spool);
    free(id), free(json), free(parameter), free(reason);
}

/* class HTTP_STATUS CODE CLASS */
static void failure_class(void) {
    int64_t code = field[2] != NULL ? strtoll(field[2], NULL, 10) : 0;
    twire_failure_class found = field[1] != NULL ? twire_failure_class_of_response(atoi(field[1]), code)
                                                 : twire_failure_class_of_delivery(code);
    if (strcmp(twire_failure_class_name((int32_t)found), field[3]) != 0) {
        wrong(field[2], field[3], twire_failure_class_name((int32_t)found));
    }
}

static int same(const char *one, const char *other) {
    return one == NULL || other == NULL ? one == other : strcmp(one, other) == 0;
}

/* number TEXT COUNTRY E164 REGION LINE_TYPE */
static void number(void) {
    twire_address *found = NULL;
    if (field[3] == NULL) {
        CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_address_new(field[1], field[2], &found, &error));
        CHECK(found == NULL);
        return;
    }
    CHECK_STATUS(TWIRE_OK, twire_address_new(field[1], field[2], &found, &error));
    if (!same(field[3], twire_address_text(found)) || !same(field[4], twire_address_region(found)) ||
        !same(field[5], twire_address_line_type(found))) {
        wrong(field[1], field[3], twire_address_text(found));
    }
    twire_address_free(found);
}

/* The status of an operation, which is answered with a record, and how it was refused. */
static twire_status checked(const char *operation, const twire_params *params, int checks_off,
                            twire_error **error) {
    twire_script *script = NULL;
    twire_client_options *options = NULL;
    twire_request_options *request_options = NULL;
    twire_client *client = NULL;
    twire_status status;
    twire_script_new(&script, NULL);
    twire_script_add_json(script, 201, "{\"sid\": \"SM1\", \"phone_number\": \"+1\", \"valid\": false}",
                          NULL);
    twire_client_options_new(&options, NULL);
    twire_client_options_set_auth_token(options, "AC1", "token");
    twire_client_options_set_script(options, script);
    CHECK_STATUS(TWIRE_OK, twire_client_options_set_checks(options, checks_off != 1));
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(options, &client, &error));
    twire_client_options_free(options);
    twire_request_options_new(&request_options, NULL);
    if (checks_off == 2) {
        CHECK_STATUS(TWIRE_OK, twire_request_options_set_checks(request_options, 0));
    }
    status = twire_operation_execute(client, operation, params, request_options, NULL, error);
    twire_request_options_free(request_options);
    twire_client_free(client);
    twire_script_free(script);
    return status;
}

/* check OPERATION PARAMETER CODE */
static void check_row(FILE *file, char **line, size_t *room) {
    char *operation = kept(field[1]), *parameter = field[2] != NULL ? kept(field[2]) : NULL;
    int64_t code = field[3] != NULL ? strtoll(field[3], NULL, 10) : 0;
    twire_params *params = NULL;
    twire_error *error = NULL;
    twire_params_new(&params, NULL);
    while (next_line(file, line, room) && strcmp(field[0], "end") != 0) {
        if (strcmp(field[0], "int") == 0) {
            twire_params_add_int(params, field[1], strtoll(field[2], NULL, 10));
        } else {
            twire_params_add(params, field[1], field[2]);
        }
    }
    if (checked(operation, params, 0, &error) != (code != 0 ? TWIRE_ERR_ARGUMENT : TWIRE_OK) ||
        twire_error_code(error) != code || !same(parameter, twire_error_parameter(error))) {
        wrong(operation, parameter, twire_error_message(error));
    }
    twire_error_free(error);
    CHECK(checked(operation, params, 1, NULL) == TWIRE_OK && checked(operation, params, 2, NULL) == TWIRE_OK);
    twire_params_free(params);
    free(operation);
    free(parameter);
}

int main(int argc, char **argv) {
    FILE *file = argc > 1 ? fopen(argv[1], "r") : NULL;
    char *line = NULL;
    size_t room = 0;
    if (file == NULL) {
        return 64;
    }
    while (next_line(file, &line, &room)) {
        cases++;
        if (strcmp(field[0], "request") == 0) {
            request(file, &line, &room);
        } else if (strcmp(field[0], "sign") == 0) {
            sign();
        } else if (strcmp(field[0], "result") == 0) {
            result(file, &line, &room);
        } else if (strcmp(field[0], "segments") == 0) {
            segments(file, &line, &room);
        } else if (strcmp(field[0], "settings") == 0) {
            settings();
        } else if (strcmp(field[0], "parse") == 0) {
            parse();
        } else if (strcmp(field[0], "class") == 0) {
            failure_class();
        } else if (strcmp(field[0], "notification") == 0) {
            notification(file, &line, &room);
        } else if (strcmp(field[0], "number") == 0) {
            number();
        } else if (strcmp(field[0], "check") == 0) {
            check_row(file, &line, &room);
        } else if (strcmp(field[0], "token") == 0) {
            token();
        } else {
            twiml(file, &line, &room);
        }
    }
    fclose(file);
    free(line);
    CHECK(cases > 100);
    printf("%d cases\n", cases);
    return check_end();
}
