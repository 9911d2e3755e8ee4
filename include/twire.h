/**
 * @file twire.h
 * @brief Notifications through Twilio: messages, calls, one-time passcodes, TwiML and webhooks.
 *
 * This file is made of ffi/src by `make header`; do not edit it.
 *
 * @section install Install and link
 *
 * `make install PREFIX=/usr/local` installs the library, this header, twire.hpp for C++11, a
 * pkg-config file and a CMake package.
 *
 *     cc program.c $(pkg-config --cflags --libs twire)
 *     cc program.c $(pkg-config --cflags twire) $(pkg-config --variable=static_libs twire)
 *
 *     find_package(twire REQUIRED)
 *     target_link_libraries(program PRIVATE twire::twire)     # or twire::static
 *
 * @section example An example
 *
 *     #include <stdio.h>
 *     #include <twire.h>
 *
 *     int main(void) {
 *         twire_client *client;
 *         twire_result *message;
 *         twire_error *error;
 *
 *         if (twire_client_from_env(&client, &error) != TWIRE_OK ||
 *             twire_message_send(client, "+15558675310", NULL, "Your table is ready.",
 *                                &message, &error) != TWIRE_OK) {
 *             fprintf(stderr, "%s\n", twire_error_message(error));
 *             twire_error_free(error);
 *             twire_client_free(client);
 *             return 1;
 *         }
 *         printf("%s %s\n", twire_result_text(message, "sid"), twire_result_text(message, "status"));
 *         twire_result_free(message);
 *         twire_client_free(client);
 *         return 0;
 *     }
 *
 * @section ownership Ownership
 *
 * - What comes through a handle output (`twire_client **out`) is yours: free it with the function of
 *   its name (`twire_client_free`). It is NULL when the function fails.
 * - What is returned, and text that comes through `const char **`, is borrowed: it lives as long as
 *   its parent, or as the function says. Nobody frees a text.
 * - What goes in is copied. Handles that go in stay yours, and may be freed in any order.
 * - Every `_free` takes NULL. Every other function takes NULL for a handle as an error or as nothing,
 *   and never crashes on it.
 * - Text is UTF-8 that ends with NUL; bytes are a pointer and a size. A NUL inside text that the
 *   service sent is shown as U+FFFD.
 * - Truth values are `int32_t`: 0 is no, everything else is yes; the library returns 0 or 1.
 *
 * @section threads Threads
 *
 * twire_client, twire_cancel, twire_validator once it is set up, twire_repeats, twire_script,
 * twire_recording, and what is immutable (twire_result, twire_error, twire_segments, twire_address,
 * twire_outgoing) may be shared by any number of threads. twire_params, twire_options,
 * twire_client_options, twire_request, twire_pages, twire_webhook, twire_token, twire_incoming and
 * twire_twiml belong to one thread at a time, but not to a certain one. Where a parameter points to
 * const, several threads may be in such functions with it at the same time.
 *
 * Network traffic is done by the threads that wait for it, and by one of the library's own, twire-io,
 * which starts at the first call and blocks all signals. The library installs no signal handler and
 * needs none, not even for SIGPIPE, which a waiting thread does not see. A call waits for 30 seconds
 * at most unless set otherwise, and a twire_cancel ends it from another thread within 50 ms. A signal
 * handler must not leave a call with longjmp; pthread_cancel takes effect when the call is over. The
 * stack of a thread that makes calls should have 256 KiB.
 *
 * @section callbacks Callbacks
 *
 * A program may give the library a sink for log lines (twire_log_set), a transport in place of its
 * own HTTP (twire_transport), credentials that rotate (twire_client_options_set_credentials_callback)
 * and hooks before and after each try (twire_client_options_add_hooks). Each goes with a
 * `void *user` of the program's and a function that is called once when the library has done with it.
 *
 * Log lines and hooks run on whichever thread drives the network, the library's or one that waits for
 * a call: they return soon, and no call can be made in them. Transports and credentials run on threads
 * that may wait, and cannot call the client that they work for. What is not allowed is refused with
 * TWIRE_ERR_ARGUMENT; it never hangs. Nothing may be thrown or longjmp'ed through the library.
 *
 * @section fakes Tests of a program
 *
 * twire_script answers in place of the network, twire_recording keeps what was sent and what came
 * back, and twire_webhook_sign signs webhooks as Twilio does.
 *
 * @section fork Fork and unload
 *
 * A process may fork at any time. The child goes on with its parent's clients, over connections of
 * its own; a call that was under way in the parent goes on in the parent only. The library registers
 * a pthread_atfork handler with the first client, which lets name look-ups finish, for 200 ms at
 * most. (Tokio, on which it stands, does not promise this; the tests of this library do.)
 *
 * The shared library stays loaded after dlclose, for its thread runs in it; dlopen finds it again.
 *
 * @section errors Errors
 *
 * Every function that can fail returns a twire_status and takes `twire_error **err` last. Pass NULL
 * where the status is enough. Otherwise *err is set: to NULL on success, to an error that is yours
 * on failure (twire_error_free). There is no hidden state: nothing to look up afterwards, nothing to
 * do with threads. Setters return a status alone; what they refuse is also refused, with an error,
 * by the function that uses what was set.
 *
 * Twilio has no idempotency key for messages, calls and verifications. So what to do after an error
 * is decided by twire_error_sent: TWIRE_SENT_NO may be repeated, TWIRE_SENT_MAYBE may do it twice.
 *
 * Nothing is printed. No panic, abort or exit leaves the library. Tokens, bodies and whole phone
 * numbers are never in an error or a log line.
 *
 * @section abi What stays
 *
 * Within one TWIRE_ABI_VERSION symbols, statuses and meanings are only added. The shared library's
 * name is libtwire.so.0, with that number. All types are opaque, so none has a size to rely on. New
 * parameters of Twilio need no new symbol: twire_params_add and twire_call take them by name.
 */

#ifndef TWIRE_H
#define TWIRE_H

#include <stddef.h>
#include <stdint.h>

/** The version of this header, "MAJOR.MINOR.PATCH"; twire_version gives that of the library. */
#define TWIRE_VERSION "0.1.0"
/** The first number of TWIRE_VERSION. */
#define TWIRE_VERSION_MAJOR 0
/** The second number of TWIRE_VERSION. */
#define TWIRE_VERSION_MINOR 1
/** The third number of TWIRE_VERSION. */
#define TWIRE_VERSION_PATCH 0

/**
 * The ABI that this header describes: the number in `libtwire.so.0`. Within one number symbols
 * are only added.
 */
#define TWIRE_ABI_VERSION 0

/**
 * What a function came to. Numbers are for ever: none is used again, and later versions may add
 * some within the ranges 1-19 (the caller), 20-39 (the network), 40-69 (the service) and 90-99
 * (the library), so a program treats one that it does not know by its range.
 */
typedef enum twire_status {
    /**
     * It succeeded.
     */
    TWIRE_OK = 0,
    /**
     * A parameter is NULL, missing, unknown, not UTF-8, of the wrong type or over a limit.
     * Nothing was sent.
     */
    TWIRE_ERR_ARGUMENT = 1,
    /**
     * Credentials, hosts or settings are missing or unusable. Nothing was sent.
     */
    TWIRE_ERR_CONFIG = 2,
    /**
     * The caller gave the call up with a twire_cancel.
     */
    TWIRE_ERR_CANCELLED = 3,
    /**
     * A webhook is not Twilio's; the verdict says why.
     */
    TWIRE_ERR_WEBHOOK = 4,
    /**
     * No connection: name resolution, refusal, unreachable network, a proxy that refused.
     */
    TWIRE_ERR_CONNECT = 20,
    /**
     * A deadline passed.
     */
    TWIRE_ERR_TIMEOUT = 21,
    /**
     * The TLS handshake failed: certificate, host name or protocol version.
     */
    TWIRE_ERR_TLS = 22,
    /**
     * The peer broke off, or answered with what is no answer (a redirect, an endless body).
     */
    TWIRE_ERR_PROTOCOL = 23,
    /**
     * The service refused the request or failed; see twire_error_code.
     */
    TWIRE_ERR_API = 40,
    /**
     * 401 or 403: the credentials were refused.
     */
    TWIRE_ERR_AUTH = 41,
    /**
     * 404: no such resource.
     */
    TWIRE_ERR_NOT_FOUND = 42,
    /**
     * 429: too many requests; Twilio did not process this one.
     */
    TWIRE_ERR_RATE_LIMITED = 43,
    /**
     * The answer, or a document, could not be read.
     */
    TWIRE_ERR_DECODE = 44,
    /**
     * A defect in the library. It can be used on.
     */
    TWIRE_ERR_INTERNAL = 90
} twire_status;

/**
 * Whether Twilio may have carried the request out.
 */
typedef enum twire_sent {
    /**
     * It did not: the request never left, or was refused. Repeating it is safe.
     */
    TWIRE_SENT_NO = 0,
    /**
     * Unknown: the request left and no proper answer came. Repeating it may do it twice.
     */
    TWIRE_SENT_MAYBE = 1,
    /**
     * It did, but its answer could not be read.
     */
    TWIRE_SENT_YES = 2
} twire_sent;

/**
 * What a value is.
 */
typedef enum twire_type {
    /**
     * There is no such value.
     */
    TWIRE_TYPE_NONE = 0,
    /**
     * null
     */
    TWIRE_TYPE_NULL = 1,
    /**
     * true or false
     */
    TWIRE_TYPE_BOOL = 2,
    /**
     * A number.
     */
    TWIRE_TYPE_NUMBER = 3,
    /**
     * Text. Twilio sends many numbers and all dates as text.
     */
    TWIRE_TYPE_TEXT = 4,
    /**
     * A list.
     */
    TWIRE_TYPE_LIST = 5,
    /**
     * Named fields.
     */
    TWIRE_TYPE_OBJECT = 6
} twire_type;

/**
 * What the proof of a webhook came to. Later versions may add numbers; only
 * TWIRE_VERDICT_VALID is valid.
 */
typedef enum twire_verdict {
    /**
     * Nothing was judged: a parameter was unusable.
     */
    TWIRE_VERDICT_NONE = 0,
    /**
     * Twilio signed URL and body.
     */
    TWIRE_VERDICT_VALID = 1,
    /**
     * Twilio signed the URL, but nothing says that the body is Twilio's.
     */
    TWIRE_VERDICT_BODY_NOT_COVERED = 2,
    /**
     * No spelling of the URL and no key gives this signature.
     */
    TWIRE_VERDICT_BAD_SIGNATURE = 3,
    /**
     * Twilio signed the URL, and the hash in it is not that of the body.
     */
    TWIRE_VERDICT_BAD_BODY_HASH = 4,
    /**
     * There is no signature.
     */
    TWIRE_VERDICT_MISSING_HEADER = 5,
    /**
     * X-Twilio-Webhooks-Signature-Settings names an algorithm that is unknown.
     */
    TWIRE_VERDICT_UNSUPPORTED_ALGORITHM = 6,
    /**
     * No key for this account or key id.
     */
    TWIRE_VERDICT_NO_KEY = 7,
    /**
     * The body is over the limits of bytes or parameters.
     */
    TWIRE_VERDICT_TOO_LARGE = 8
} twire_verdict;

/**
 * How much is logged.
 */
typedef enum twire_log_level {
    /**
     * Nothing.
     */
    TWIRE_LOG_OFF = 0,
    /**
     * Defects in the library.
     */
    TWIRE_LOG_ERROR = 1,
    /**
     * What an operator should look at.
     */
    TWIRE_LOG_WARN = 2,
    /**
     * What happens once in a while.
     */
    TWIRE_LOG_INFO = 3,
    /**
     * Each try that failed.
     */
    TWIRE_LOG_DEBUG = 4,
    /**
     * Everything.
     */
    TWIRE_LOG_TRACE = 5
} twire_log_level;

/**
 * An address, taken apart. Immutable: any number of threads may read one at the same time.
 */
typedef struct twire_address twire_address;

/**
 * Gives up the calls that were made with it (twire_options_set_cancel).
 *
 * Any thread may trigger it at any time, also a signal handler. It stays triggered: later calls
 * with it fail at once, so make one for each thing that can be given up as a whole.
 */
typedef struct twire_cancel twire_cancel;

/**
 * Calls Twilio's API and waits for the answer.
 *
 * Any number of threads may share one, and a forked child may go on with it: child and parent
 * then have connections of their own. Make one for an account and keep it: connections are
 * reused.
 */
typedef struct twire_client twire_client;

/**
 * Settings of a client to be. Every one has a default but the credentials.
 *
 * One thread at a time. A setter's fault is returned by it, and again by twire_client_from_options:
 * so a program may check the setters, or only the end.
 */
typedef struct twire_client_options twire_client_options;

/**
 * The credentials of the moment, which a callback sets. They are wiped when the call has ended.
 */
typedef struct twire_credentials twire_credentials;

/**
 * What went wrong, in detail. It never holds a token, a body or a whole phone number.
 *
 * Immutable: any number of threads may read one at the same time.
 */
typedef struct twire_error twire_error;

/**
 * What comes back for a request: an answer, or why there is none. A transport of the host's fills
 * one, a script is made of them, a recording gives them back.
 *
 * One thread at a time. A setter's fault is returned by it, and again by what uses the answer.
 */
typedef struct twire_incoming twire_incoming;

/**
 * What one call does otherwise than its client. Wherever a function takes options, NULL means the
 * client's settings.
 *
 * One thread at a time; any number of calls may use the same options, one after the other.
 */
typedef struct twire_options twire_options;

/**
 * A request as it goes over the wire: what a transport of the host's sends, and what a script or
 * a recording has kept.
 *
 * It holds credentials unless it comes from a recording. Immutable: any number of threads may
 * read one at the same time. Text and bytes live as long as the request.
 */
typedef struct twire_outgoing twire_outgoing;

/**
 * A list that is read page by page; only one page is kept. One thread at a time. The client may
 * be freed before it.
 */
typedef struct twire_pages twire_pages;

/**
 * Named values for a call, in the order of adding.
 *
 * A name is Twilio's ("StatusCallback") or its snake case ("status_callback"); a name that is
 * added twice makes a list. Everything is copied. One thread at a time; any number of calls may
 * use the same parameters, one after the other.
 *
 * A setter's fault is returned by it, and again by the call: so a program may check the setters,
 * or only the call.
 */
typedef struct twire_params twire_params;

/**
 * Keeps what goes over a client's transport, for tests. Bodies are kept whole; of credentials in
 * header fields only that they were there. Any thread.
 */
typedef struct twire_recording twire_recording;

/**
 * A bounded memory of the tokens that Twilio sends with a webhook (I-Twilio-Idempotency-Token), the
 * same for each delivery of one webhook. It is of one process, and forgotten with it. Any number of
 * threads may ask at the same time.
 */
typedef struct twire_repeats twire_repeats;

/**
 * A request by method, host and path: the way out for what the catalog does not know.
 *
 * One thread at a time; it may be sent more than once. A setter's fault is returned by it, and
 * again by twire_request_send.
 */
typedef struct twire_request twire_request;

/**
 * What the service answered, and every value inside it.
 *
 * A value is named by its path: names and places joined with dots, "sid",
 * "subresource_uris.media", "errors.0.code"; NULL and "" name the whole. Unknown fields are kept.
 *
 * Immutable: any number of threads may read one at the same time. Text lives as long as the
 * result.
 */
typedef struct twire_result twire_result;

/**
 * A transport that gives scripted answers, one a request, and keeps the requests: for the tests of
 * programs that use this library. There is no network.
 *
 * A request behind the script's end fails with TWIRE_ERR_INTERNAL, and is kept too. Any thread.
 */
typedef struct twire_script twire_script;

/**
 * How a text is cut into SMS segments. Immutable: any number of threads may read one at the same
 * time.
 */
typedef struct twire_segments twire_segments;

/**
 * A token under way: a JWT with which somebody else may talk to Twilio for a while.
 *
 * One thread at a time. A setter's fault is returned by it, and again by twire_token_write.
 */
typedef struct twire_token twire_token;

/**
 * A TwiML document under way.
 *
 * Elements are opened inside the one that is open, given attributes and text, and closed again,
 * in the order in which they stand; the root, Response, is open from the beginning. One thread
 * at a time. A setter's fault is returned by it, and again by twire_twiml_write.
 */
typedef struct twire_twiml twire_twiml;

/**
 * Checks webhooks.
 *
 * Its settings are made by one thread, before it is shared; then any number of threads may check
 * with it. Every spelling of a URL and every key is computed for every webhook and compared in
 * constant time.
 *
 * Twilio's scheme puts names and values together without a separator, and nothing in it is a time:
 * a webhook can be sent again by whoever saw it.
 */
typedef struct twire_validator twire_validator;

/**
 * A webhook request as it came in: method, URL, header fields, raw body.
 *
 * Everything is copied. One thread at a time; a setter's fault is returned by it, and again by the
 * check.
 */
typedef struct twire_webhook twire_webhook;

/**
 * Says with which credentials the next request is made.
 *
 * credentials: to be set with twire_credentials_set_token, _set_api_key or _set_bearer; it lives
 * until the callback returns. user: what was given with the callback. Returns 0, or anything else
 * when there are none: the call fails with TWIRE_ERR_CONFIG then, and nothing was sent.
 */
typedef int32_t (*twire_credentials_callback)(twire_credentials *credentials, void *user);

/**
 * Tells that the library has done with a pointer of the host's.
 */
typedef void (*twire_release_callback)(void *user);

/**
 * Is told of a try of a call.
 *
 * attempt: what is known of it, by path; it lives until the callback returns. user: what was given
 * with the callback.
 */
typedef void (*twire_attempt_callback)(const twire_result *attempt, void *user);

/**
 * Takes a log line.
 *
 * level: a twire_log_level. line: UTF-8 without a line break; it lives until the callback returns.
 * user: what was given to twire_log_set.
 */
typedef void (*twire_log_callback)(int level, const char *line, void *user);

/**
 * Sends a request and waits for the whole answer.
 *
 * request: what is to be sent, with its credentials; answer: what is to be filled, with
 * twire_incoming_set_status, _add_header and _add_body, or with twire_incoming_fail. Both live
 * until the callback returns. user: what the table said.
 */
typedef void (*twire_send_callback)(const twire_outgoing *request,
                                    twire_incoming *answer,
                                    void *user);

/**
 * An HTTP stack of the host's, in place of the library's own.
 *
 * The functions are called on threads of the library that may wait, one a request, and so on
 * several threads at once; all signals are blocked on them. A
 * request is to be sent once: no retries, no redirects, both are the library's. send should return
 * within twire_outgoing_timeout_ms; the call ends then in any case, and a later answer is dropped.
 * It must not throw or longjmp, and must not call the client that it sends for: that is refused
 * with TWIRE_ERR_ARGUMENT. After a fork the child's requests go through it too, on threads of the
 * child.
 */
typedef struct twire_transport {
    /**
     * sizeof(twire_transport), as the program was compiled. Later versions add members at the end.
     */
    size_t size;
    /**
     * Handed to the functions.
     */
    void *user;
    /**
     * Not NULL.
     */
    twire_send_callback send;
    /**
     * Called once with user when neither settings nor clients use the table any more, on any
     * thread; may be NULL. It is not called when twire_client_options_set_transport fails.
     */
    twire_release_callback release;
} twire_transport;

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Versions ---- */

/**
 * The version of the library that runs, such as "0.1.0"; TWIRE_VERSION is that of the header.
 *
 * Never NULL; it lives as long as the process. Any thread.
 */
const char *twire_version(void);

/**
 * The ABI of the library that runs. A program that loads the library itself compares it with
 * TWIRE_ABI_VERSION and goes no further when they differ. Any thread.
 */
uint32_t twire_abi_version(void);

/* ---- Statuses and errors ---- */

/**
 * A status's name: "ok", "argument", "timeout" ... and "unknown" for a number that is none.
 *
 * Never NULL; it lives as long as the process. Any thread.
 */
const char *twire_status_name(int32_t status);

/**
 * The status of the function that gave this error; TWIRE_OK for NULL.
 *
 * Any thread.
 */
twire_status twire_error_status(const twire_error *error);

/**
 * The whole error in one line of UTF-8: operation, parameter, HTTP status, reason, Twilio's code.
 * For logs and for people; phone numbers and SIDs in it are shortened.
 *
 * Never NULL: "" for a NULL error. It lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_message(const twire_error *error);

/**
 * The reason alone: Twilio's own sentence where it gave one.
 *
 * Never NULL: "" for a NULL error. It lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_reason(const twire_error *error);

/**
 * Twilio's error code, such as 21211 (see https://www.twilio.com/docs/api/errors); 0 when there is
 * none.
 *
 * Any thread.
 */
int64_t twire_error_code(const twire_error *error);

/**
 * The HTTP status of the answer; 0 when there was no answer.
 *
 * error: may be NULL. Any thread.
 */
int32_t twire_error_http_status(const twire_error *error);

/**
 * Whether Twilio may have carried the request out: what decides whether to repeat it.
 *
 * error: may be NULL. Any thread.
 */
twire_sent twire_error_sent(const twire_error *error);

/**
 * 1 when the same call may succeed later and cannot do anything twice, else 0.
 *
 * error: may be NULL. Any thread.
 */
int32_t twire_error_retryable(const twire_error *error);

/**
 * How long the service asked to wait, in milliseconds; -1 when it did not.
 *
 * error: may be NULL. Any thread.
 */
int64_t twire_error_retry_after_ms(const twire_error *error);

/**
 * How many requests were tried; 0 when nothing was sent.
 *
 * error: may be NULL. Any thread.
 */
uint32_t twire_error_attempts(const twire_error *error);

/**
 * The parameter that was refused, or NULL. It lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_parameter(const twire_error *error);

/**
 * Twilio's page about the code, or NULL. It lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_more_info(const twire_error *error);

/**
 * What else the service said, as JSON text, or NULL. It lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_details(const twire_error *error);

/**
 * Twilio-Request-Id, for Twilio's support, or NULL. It lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_request_id(const twire_error *error);

/**
 * The operation's key, such as "api.v2010.accounts.messages.create", or NULL. It lives as long as
 * the error.
 *
 * Any thread.
 */
const char *twire_error_operation(const twire_error *error);

/**
 * The HTTP method of the request that failed, or NULL. It lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_method(const twire_error *error);

/**
 * The path of the request that failed, without its query and with SIDs shortened, or NULL. It
 * lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_path(const twire_error *error);

/**
 * Frees an error. NULL is fine.
 *
 * No thread may be using it.
 */
void twire_error_free(twire_error *error);

/* ---- Settings of a client ---- */

/**
 * Settings with every default and no credentials. The environment is not looked at.
 *
 * out: the settings, yours; free them with twire_client_options_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_client_options_new(twire_client_options **out, twire_error **err);

/**
 * Settings and credentials from the environment; the variables are those of twire_client_from_env.
 * Setters change them.
 *
 * out: the settings, yours; free them with twire_client_options_free. err: may be NULL. Fails with
 * TWIRE_ERR_CONFIG and names the variable. Reading the environment is not safe while another
 * thread changes it with setenv.
 */
twire_status twire_client_options_from_env(twire_client_options **out, twire_error **err);

/**
 * Takes region, edge, base URL, CA file and default senders from the environment, but no
 * credentials: TWILIO_REGION, TWILIO_EDGE, TWIRE_BASE_URL, TWILIO_CA_BUNDLE, TWILIO_PHONE_NUMBER,
 * TWILIO_MESSAGING_SERVICE_SID and TWILIO_VERIFY_SERVICE_SID. What is not in the environment is
 * unset.
 *
 * Reading the environment is not safe while another thread changes it with setenv.
 *
 * options: not NULL.
 */
twire_status twire_client_options_read_env(twire_client_options *options);

/**
 * An account and its auth token. Neither may be NULL; both are copied, and the token is wiped
 * when it is no longer used.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_token(twire_client_options *options,
                                            const char *account_sid,
                                            const char *auth_token);

/**
 * An API key (SK...) with its secret, and the account that it works on. None may be NULL.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_api_key(twire_client_options *options,
                                              const char *account_sid,
                                              const char *key_sid,
                                              const char *secret);

/**
 * An OAuth access token that the caller renews. account_sid may be NULL when no call names an
 * account.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_bearer(twire_client_options *options,
                                             const char *account_sid,
                                             const char *token);

/**
 * An OAuth client and its secret: the library fetches access tokens with them and renews them.
 * None may be NULL.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_oauth(twire_client_options *options,
                                            const char *account_sid,
                                            const char *client_id,
                                            const char *client_secret);

/**
 * No credentials: for a gateway that adds its own, and for operations that want none.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_no_credentials(twire_client_options *options);

/**
 * Signs every request with a private key whose public half Twilio knows (public-key client
 * validation): each carries Twilio-Client-Validation, good for five minutes. It wants an API key
 * and its account as credentials.
 *
 * credential_sid: the public key's SID (CR...). private_key: a PEM file's text, PKCS #8 or PKCS #1,
 * not encrypted, 2048 to 4096 bits. algorithm: "RS256" or "PS256"; NULL for RS256. Neither of the
 * first two may be NULL; what cannot sign is TWIRE_ERR_CONFIG.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_client_validation(twire_client_options *options,
                                                        const char *credential_sid,
                                                        const char *private_key,
                                                        const char *algorithm);

/**
 * The account that calls are about where it is not that of the credentials: a subaccount.
 * account_sid: not NULL.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_account(twire_client_options *options,
                                              const char *account_sid);

/**
 * Twilio's region, such as "ie1".
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_region(twire_client_options *options, const char *region);

/**
 * Twilio's edge, such as "dublin".
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_edge(twire_client_options *options, const char *edge);

/**
 * One origin for the calls of every product: a sandbox or a gateway. https, or http on this
 * machine; anything else fails when the client is made.
 *
 * options, base_url: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_base_url(twire_client_options *options,
                                               const char *base_url);

/**
 * What the user agent says behind twire's own name, such as "myservice/1.2". ASCII only.
 *
 * options, extension: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_user_agent(twire_client_options *options,
                                                 const char *extension);

/**
 * The sender of messages and calls that name none.
 *
 * options, number: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_phone_number(twire_client_options *options,
                                                   const char *number);

/**
 * The messaging service (MG...) of messages that name no sender; it goes before the number.
 *
 * options, sid: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_messaging_service_sid(twire_client_options *options,
                                                            const char *sid);

/**
 * The Verify service (VA...) of verifications that name none.
 *
 * options, sid: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_verify_service_sid(twire_client_options *options,
                                                         const char *sid);

/**
 * Time for a whole call with its retries, in milliseconds, at least 1; 30000 by default.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_timeout_ms(twire_client_options *options, uint32_t ms);

/**
 * Time for one try, in milliseconds, at least 1; 15000 by default.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_attempt_timeout_ms(twire_client_options *options,
                                                         uint32_t ms);

/**
 * Time for name resolution, connection and TLS together, in milliseconds, at least 1; 5000 by
 * default.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_connect_timeout_ms(twire_client_options *options,
                                                         uint32_t ms);

/**
 * Tries after the first; 2 by default, 0 turns them off. A create is repeated only when it
 * certainly was not carried out.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_retries(twire_client_options *options, uint32_t retries);

/**
 * Waits between tries, in milliseconds: the first is drawn from 0 to base_ms (250), the range
 * doubles each time up to cap_ms (8000), and a Retry-After longer than retry_after_cap_ms (60000)
 * ends the call instead.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_retry_delays_ms(twire_client_options *options,
                                                      uint32_t base_ms,
                                                      uint32_t cap_ms,
                                                      uint32_t retry_after_cap_ms);

/**
 * The most bytes an answer may have; 8388608 by default.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_body_cap(twire_client_options *options, size_t bytes);

/**
 * The most requests of this client that are on their way at a time; more wait, within their
 * deadlines. Unlimited by default; 0 is refused.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_max_concurrent(twire_client_options *options, size_t most);

/**
 * The most idle connections kept to one host; unlimited by default. They are closed after 20 s.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_max_idle(twire_client_options *options, size_t most);

/**
 * The proxy for every request, "http://user:password@proxy.example:3128"; http or https. NULL: no
 * proxy, whatever the environment says. Unset, HTTPS_PROXY, ALL_PROXY and NO_PROXY decide.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_proxy(twire_client_options *options, const char *url);

/**
 * A PEM file with certificates of authorities to trust besides the platform's own. It is read when
 * the client is made. path: not NULL.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_ca_file(twire_client_options *options, const char *path);

/**
 * Frees settings. NULL is fine. Clients made with them are not touched.
 *
 * No thread may be using it.
 */
void twire_client_options_free(twire_client_options *options);

/* ---- Credentials that change ---- */

/**
 * An account and its auth token. Neither may be NULL; both are copied.
 *
 * credentials: not NULL. One thread at a time.
 */
twire_status twire_credentials_set_token(twire_credentials *credentials,
                                         const char *account_sid,
                                         const char *auth_token);

/**
 * An API key (SK...) and its secret. Neither may be NULL; both are copied.
 *
 * credentials: not NULL. One thread at a time.
 */
twire_status twire_credentials_set_api_key(twire_credentials *credentials,
                                           const char *key_sid,
                                           const char *secret);

/**
 * An OAuth access token. It may not be NULL; it is copied.
 *
 * credentials: not NULL. One thread at a time.
 */
twire_status twire_credentials_set_bearer(twire_credentials *credentials, const char *token);

/**
 * Asks a callback for the credentials before each call, and once more when the service answers 401
 * (a secret rotated in between): for secrets that a vault gives out.
 *
 * account_sid: the account that calls are about; not NULL. callback: not NULL; it runs on a thread
 * of the library that may wait, within the call's deadline, on several threads at once. It must not
 * throw or longjmp, and must not call the client that it is asked for: that is refused with
 * TWIRE_ERR_ARGUMENT. user: handed to the callback. release: called once with user, on any thread,
 * when neither settings nor clients use the callback any more; may be NULL. It is not called when
 * this function fails.
 *
 * options: not NULL.
 */
twire_status twire_client_options_set_credentials_callback(twire_client_options *options,
                                                           const char *account_sid,
                                                           twire_credentials_callback callback,
                                                           void *user,
                                                           twire_release_callback release);

/* ---- Requests on their way out ---- */

/**
 * "GET", "POST" ... NULL for NULL.
 *
 * request: may be NULL. Any thread.
 */
const char *twire_outgoing_method(const twire_outgoing *request);

/**
 * The whole URL, query included. NULL for NULL.
 *
 * request: may be NULL. Any thread.
 */
const char *twire_outgoing_url(const twire_outgoing *request);

/**
 * The first header field of that name, in any case, or NULL. Host and Content-Length are not among
 * them: who sends the request knows them.
 *
 * Any thread.
 */
const char *twire_outgoing_header(const twire_outgoing *request, const char *name);

/**
 * How many header fields there are; 0 for NULL.
 *
 * request: may be NULL. Any thread.
 */
size_t twire_outgoing_header_count(const twire_outgoing *request);

/**
 * A header field's name, by its place from 0, or NULL.
 *
 * request: may be NULL. Any thread.
 */
const char *twire_outgoing_header_name(const twire_outgoing *request, size_t index);

/**
 * A header field's value, by its place from 0, or NULL.
 *
 * request: may be NULL. Any thread.
 */
const char *twire_outgoing_header_value(const twire_outgoing *request, size_t index);

/**
 * The first value of that name in the form that the body is, decoded, or NULL.
 *
 * request: may be NULL. Any thread.
 */
const char *twire_outgoing_form(const twire_outgoing *request, const char *name);

/**
 * The body's bytes, as they are to be sent. A NUL follows the last one.
 *
 * size: set to the number of bytes; may be NULL. Never NULL but for a NULL request.
 *
 * Any thread.
 */
const void *twire_outgoing_body(const twire_outgoing *request, size_t *size);

/**
 * The milliseconds after which nobody waits for the answer any more, name resolution and
 * connection included; -1 where it is no longer to be sent.
 *
 * request: may be NULL. Any thread.
 */
int64_t twire_outgoing_timeout_ms(const twire_outgoing *request);

/**
 * The most bytes that the answer's body may have; a longer one is TWIRE_ERR_PROTOCOL. 0 where it is
 * no longer to be sent.
 *
 * request: may be NULL. Any thread.
 */
size_t twire_outgoing_body_cap(const twire_outgoing *request);

/**
 * Frees a request that a script or a recording gave. NULL is fine. One that a transport is given
 * is not the transport's to free.
 *
 * No thread may be using it.
 */
void twire_outgoing_free(twire_outgoing *request);

/* ---- Answers on their way in ---- */

/**
 * An answer that says nothing yet, for a script.
 *
 * out: yours; free it with twire_incoming_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_incoming_new(twire_incoming **out, twire_error **err);

/**
 * The HTTP status of the answer, 100 to 599.
 *
 * One thread at a time.
 */
twire_status twire_incoming_set_status(twire_incoming *answer, int32_t http_status);

/**
 * Adds a header field of the answer. Neither may be NULL; both are copied.
 *
 * One thread at a time.
 */
twire_status twire_incoming_add_header(twire_incoming *answer,
                                       const char *name,
                                       const char *value);

/**
 * Adds bytes to the answer's body, decoded: as they come, piece by piece. They are copied.
 *
 * data: size bytes; NULL with size 0.
 *
 * One thread at a time.
 */
twire_status twire_incoming_add_body(twire_incoming *answer, const void *data, size_t size);

/**
 * Says that there is no answer, and why.
 *
 * status: TWIRE_ERR_CONNECT, TWIRE_ERR_TIMEOUT, TWIRE_ERR_TLS or TWIRE_ERR_PROTOCOL. sent: a
 * twire_sent; TWIRE_SENT_NO only where no byte of the request has left, for the library may then
 * send it again. message: a few words for the error, without URL and credentials; not NULL.
 *
 * One thread at a time.
 */
twire_status twire_incoming_fail(twire_incoming *answer,
                                 int32_t status,
                                 int32_t sent,
                                 const char *message);

/**
 * The HTTP status; 0 when there is none, and for NULL.
 *
 * answer: may be NULL. Any thread.
 */
int32_t twire_incoming_http_status(const twire_incoming *answer);

/**
 * The first header field of that name, in any case, or NULL. It lives until the answer is changed
 * or freed.
 *
 * Any thread.
 */
const char *twire_incoming_header(const twire_incoming *answer, const char *name);

/**
 * How many header fields the answer has; 0 for NULL.
 *
 * Any thread.
 */
size_t twire_incoming_header_count(const twire_incoming *answer);

/**
 * A header field's name, by its place from 0, or NULL. It lives until the answer is changed or freed.
 *
 * Any thread.
 */
const char *twire_incoming_header_name(const twire_incoming *answer,
                                        size_t index);

/**
 * A header field's value, by its place from 0, or NULL. It lives until the answer is changed or
 * freed.
 *
 * Any thread.
 */
const char *twire_incoming_header_value(const twire_incoming *answer, size_t index);

/**
 * The body's bytes so far; they live until the answer is changed or freed. No NUL follows them.
 *
 * size: set to their number; may be NULL. Never NULL but for a NULL answer.
 *
 * Any thread.
 */
const void *twire_incoming_body(const twire_incoming *answer, size_t *size);

/**
 * Why there is no answer, or NULL when there is one. It lives until the answer is changed or freed.
 *
 * Any thread.
 */
const char *twire_incoming_failure(const twire_incoming *answer);

/**
 * What kind of failure it is: TWIRE_ERR_CONNECT, TWIRE_ERR_TIMEOUT ... TWIRE_OK when there is an
 * answer, and for NULL.
 *
 * Any thread.
 */
twire_status twire_incoming_failure_status(const twire_incoming *answer);

/**
 * Whether the request has left, of a failure; TWIRE_SENT_NO when there is none, and for NULL.
 *
 * answer: may be NULL. Any thread.
 */
twire_sent twire_incoming_failure_sent(const twire_incoming *answer);

/**
 * Frees an answer. NULL is fine. One that a transport is given to fill is not the transport's to
 * free.
 *
 * No thread may be using it.
 */
void twire_incoming_free(twire_incoming *answer);

/* ---- A transport of one's own ---- */

/**
 * Sends every request of clients made with these settings through functions of the host's. Proxy,
 * CA file, connections and the time to connect are the host's then.
 *
 * table: not NULL; it is copied. A size that is too small for its members, and a send that is NULL,
 * are TWIRE_ERR_ARGUMENT.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_transport(twire_client_options *options,
                                                const twire_transport *table);

/* ---- Hooks ---- */

/**
 * Has every try of a call told to the host: for metrics and traces. It may be used more than once;
 * all are told. Nothing personal is told: paths have their SIDs and numbers shortened.
 *
 * before: called before each try with "operation" (its key, "" for a request of one's own),
 * "method", "path" and "number" (1 for the first try). after: called after each try with those and
 * "http_status" (0 without an answer), "error" (the status's name, such as "timeout"; null after a
 * success), "sent" ("no", "maybe", "yes"), "request_id", "duration_us" (microseconds, waiting for a
 * free place included) and "retry_in_ms" (the wait before the next try; null when this was the
 * last). A try that the caller gives up has no after. One of the two may be NULL. user: handed to
 * both. release: called once with user, on any thread, when neither settings nor clients use the
 * callbacks any more; may be NULL. It is not called when this function fails.
 *
 * They run on the library's own thread or on the caller's, also on several at once; all of the
 * client's calls wait for them. They must return soon, must not throw or longjmp, and must not make
 * calls with this library: those fail with TWIRE_ERR_ARGUMENT.
 *
 * options: not NULL.
 */
twire_status twire_client_options_add_hooks(twire_client_options *options,
                                            twire_attempt_callback before,
                                            twire_attempt_callback after,
                                            void *user,
                                            twire_release_callback release);

/* ---- Scripted answers ---- */

/**
 * A script without answers.
 *
 * out: yours; free it with twire_script_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_script_new(twire_script **out, twire_error **err);

/**
 * Adds an answer of a status and a JSON text. script, json: not NULL. http_status: 100 to 599.
 * err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_script_answer(const twire_script *script,
                                 int32_t http_status,
                                 const char *json,
                                 twire_error **err);

/**
 * Adds an answer with header fields, or a failure, which is copied. script, answer: not NULL.
 * err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_script_add(const twire_script *script,
                              const twire_incoming *answer,
                              twire_error **err);

/**
 * How many answers are left; 0 for NULL.
 *
 * script: may be NULL. Any thread.
 */
size_t twire_script_left(const twire_script *script);

/**
 * How many requests came; 0 for NULL.
 *
 * script: may be NULL. Any thread.
 */
size_t twire_script_request_count(const twire_script *script);

/**
 * A request that came, by its place from 0, with its credentials. A place behind the last is
 * TWIRE_ERR_ARGUMENT.
 *
 * script: not NULL. out: yours; free it with twire_outgoing_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_script_request(const twire_script *script,
                                  size_t index,
                                  twire_outgoing **out,
                                  twire_error **err);

/**
 * Answers every request of clients made with these settings from a script. They share it; it may
 * be freed before them. script: not NULL.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_script(twire_client_options *options,
                                             const twire_script *script);

/**
 * Frees a script. NULL is fine. Clients that use it go on with it.
 *
 * No thread may be using it.
 */
void twire_script_free(twire_script *script);

/* ---- Recordings ---- */

/**
 * An empty recording.
 *
 * out: yours; free it with twire_recording_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_recording_new(twire_recording **out, twire_error **err);

/**
 * Records what clients made with these settings send and get, whichever transport they have. They
 * share the recording; it may be freed before them. recording: not NULL.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_recording(twire_client_options *options,
                                                const twire_recording *recording);

/**
 * How many exchanges have ended; 0 for NULL.
 *
 * recording: may be NULL. Any thread.
 */
size_t twire_recording_count(const twire_recording *recording);

/**
 * An exchange by its place from 0, in the order of the answers. A place behind the last is
 * TWIRE_ERR_ARGUMENT.
 *
 * recording: not NULL. request: what was sent, yours, free it with twire_outgoing_free; may be NULL.
 * answer: what came back, yours, free it with twire_incoming_free; may be NULL. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_recording_exchange(const twire_recording *recording,
                                      size_t index,
                                      twire_outgoing **request,
                                      twire_incoming **answer,
                                      twire_error **err);

/**
 * The same answers again, as a script.
 *
 * recording: not NULL. out: yours; free it with twire_script_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_recording_script(const twire_recording *recording,
                                    twire_script **out,
                                    twire_error **err);

/**
 * Frees a recording. NULL is fine. Clients that are recorded go on.
 *
 * No thread may be using it.
 */
void twire_recording_free(twire_recording *recording);

/* ---- Client ---- */

/**
 * A client for an account (AC...) and its auth token, with default settings. No connection is made
 * yet. The environment is not looked at.
 *
 * account_sid, auth_token: not NULL; copied, and the token is wiped with the client.
 * out: the client, yours; free it with twire_client_free. err: may be NULL.
 * Fails with TWIRE_ERR_CONFIG when these cannot be credentials.
 *
 * Any thread.
 */
twire_status twire_client_new(const char *account_sid,
                              const char *auth_token,
                              twire_client **out,
                              twire_error **err);

/**
 * A client from the environment: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with
 * TWILIO_API_KEY and TWILIO_API_SECRET, which are preferred, or with TWILIO_CLIENT_ID and
 * TWILIO_CLIENT_SECRET (OAuth), which come last; TWILIO_REGION, TWILIO_EDGE, TWIRE_BASE_URL,
 * TWILIO_CA_BUNDLE; and for calls that name no sender or service TWILIO_PHONE_NUMBER,
 * TWILIO_MESSAGING_SERVICE_SID and TWILIO_VERIFY_SERVICE_SID. Empty variables count as unset.
 *
 * out: the client, yours. err: may be NULL. Fails with TWIRE_ERR_CONFIG and names the variable.
 * Reading the environment is not safe while another thread changes it with setenv.
 */
twire_status twire_client_from_env(twire_client **out, twire_error **err);

/**
 * A client with settings of one's own. The settings stay the caller's, and can be used again.
 *
 * options: not NULL. out: the client, yours. err: may be NULL. Fails with the first fault of a
 * setter, or TWIRE_ERR_CONFIG.
 *
 * Any thread.
 */
twire_status twire_client_from_options(const twire_client_options *options,
                                       twire_client **out,
                                       twire_error **err);

/**
 * The account on whose behalf calls are made, or NULL. It lives as long as the client.
 *
 * Any thread.
 */
const char *twire_client_account_sid(const twire_client *client);

/**
 * Frees a client and closes its idle connections. NULL is fine. No thread may be in a call with
 * it, nor use it later; results and errors of its calls live on.
 */
void twire_client_free(twire_client *client);

/* ---- Parameters ---- */

/**
 * No parameters yet.
 *
 * out: yours; free it with twire_params_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_params_new(twire_params **out, twire_error **err);

/**
 * Adds text. It is taken for every type that has a spelling: "true", "3", an ISO 8601 date.
 *
 * name: not NULL. value: NULL leaves the parameter out, "" gives it empty.
 *
 * params: not NULL. One thread at a time.
 */
twire_status twire_params_add(twire_params *params, const char *name, const char *value);

/**
 * Adds a whole number.
 *
 * params, name: not NULL. One thread at a time.
 */
twire_status twire_params_add_int(twire_params *params, const char *name, int64_t value);

/**
 * Adds a truth value: 0 is false, everything else true.
 *
 * params, name: not NULL. One thread at a time.
 */
twire_status twire_params_add_bool(twire_params *params, const char *name, int32_t value);

/**
 * Adds a number with a fraction; NaN and infinities are refused.
 *
 * params, name: not NULL. One thread at a time.
 */
twire_status twire_params_add_double(twire_params *params, const char *name, double value);

/**
 * Adds a moment, in seconds since 1970-01-01T00:00:00Z (a time_t); it is written as the
 * parameter's type wants it, in UTC.
 *
 * params, name: not NULL. One thread at a time.
 */
twire_status twire_params_add_time(twire_params *params, const char *name, int64_t unix_seconds);

/**
 * Adds a JSON document: a parameter that is an object, or the body of an operation that takes
 * JSON. Text that is not JSON is refused.
 *
 * params, name, json: not NULL. One thread at a time.
 */
twire_status twire_params_add_json(twire_params *params, const char *name, const char *json);

/**
 * Adds text under exactly this name, though the catalog does not know it: for a parameter that is
 * newer than this library.
 *
 * name: not NULL. value: NULL leaves the parameter out.
 *
 * params: not NULL. One thread at a time.
 */
twire_status twire_params_add_raw(twire_params *params, const char *name, const char *value);

/**
 * How many values were added; 0 for NULL.
 *
 * params: may be NULL. Any thread.
 */
size_t twire_params_count(const twire_params *params);

/**
 * Frees parameters. NULL is fine.
 *
 * No thread may be using it.
 */
void twire_params_free(twire_params *params);

/* ---- Options of a call ---- */

/**
 * Options that change nothing yet.
 *
 * out: yours; free it with twire_options_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_options_new(twire_options **out, twire_error **err);

/**
 * Time for the whole call with its retries, in milliseconds, at least 1.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_options_set_timeout_ms(twire_options *options, uint32_t ms);

/**
 * Tries after the first; 0 turns them off.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_options_set_retries(twire_options *options, uint32_t retries);

/**
 * Whether doing it twice is the same as once, so that it may be tried again after a lost answer:
 * 0 is no, everything else yes. Without it only reads and deletions are.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_options_set_repeatable(twire_options *options, int32_t repeatable);

/**
 * Adds a header field to the request. Neither may be NULL.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_options_add_header(twire_options *options,
                                      const char *name,
                                      const char *value);

/**
 * Says what cancels the call. cancel: NULL for nothing. The options keep a share of it, so it may
 * be freed before them.
 *
 * One thread at a time.
 */
twire_status twire_options_set_cancel(twire_options *options, const twire_cancel *cancel);

/**
 * Frees options. NULL is fine.
 *
 * No thread may be using it.
 */
void twire_options_free(twire_options *options);

/* ---- Cancelling ---- */

/**
 * Something to give calls up with.
 *
 * out: yours; free it with twire_cancel_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_cancel_new(twire_cancel **out, twire_error **err);

/**
 * Gives up every call that was made with it, for good. Each returns within 50 ms with
 * TWIRE_ERR_CANCELLED, and twire_error_sent tells whether it may have been carried out. NULL is
 * fine. Any thread, and safe in a signal handler.
 *
 * cancel: may be NULL.
 */
void twire_cancel_trigger(const twire_cancel *cancel);

/**
 * 1 when it was triggered, else 0. Any thread.
 *
 * cancel: may be NULL.
 */
int32_t twire_cancel_triggered(const twire_cancel *cancel);

/**
 * Frees it. NULL is fine. Calls made with it go on, and cannot be given up any more.
 *
 * No thread may be using it.
 */
void twire_cancel_free(twire_cancel *cancel);

/* ---- Any operation ---- */

/**
 * Calls an operation of Twilio's API and waits for the answer.
 *
 * client: not NULL. key: not NULL; an operation such as "api.v2010.accounts.messages.create", or
 * a shortcut such as "messages.create"; `twire api --list` prints them all. params: NULL for none.
 * options: NULL for the client's settings. out: the answer, yours; free it with
 * twire_result_free; NULL when it is not wanted. err: may be NULL.
 *
 * A parameter that is missing, unknown, of the wrong type or over a limit is TWIRE_ERR_ARGUMENT;
 * twire_error_parameter names it, and nothing was sent. Any thread may call at any time; it
 * waits for 30 seconds at most unless set otherwise.
 */
twire_status twire_call(const twire_client *client,
                        const char *key,
                        const twire_params *params,
                        const twire_options *options,
                        twire_result **out,
                        twire_error **err);

/* ---- The short way ---- */

/**
 * Sends a message: SMS, or WhatsApp where both addresses begin with "whatsapp:". For media,
 * templates, schedules and callbacks use twire_call with "messages.create".
 *
 * client, to, body: not NULL. from: a number, short code, sender name or messaging service
 * (MG...); NULL for the client's default. out: the message, yours, with "sid", "status" and more;
 * NULL when it is not wanted. err: may be NULL.
 *
 * A body of more than 1,600 UTF-16 units and an address that cannot be one are
 * TWIRE_ERR_ARGUMENT; nothing was sent. The message is queued then: whether it arrives, a status
 * callback or a later "messages.fetch" tells. Any thread.
 */
twire_status twire_message_send(const twire_client *client,
                                const char *to,
                                const char *from,
                                const char *body,
                                twire_result **out,
                                twire_error **err);

/**
 * Calls a telephone; what it hears is TwiML.
 *
 * client, to: not NULL. from: the caller's number; NULL for the client's default. url: where
 * Twilio fetches the TwiML. twiml: the TwiML itself. Exactly one of the two is not NULL.
 * out: the call, yours; NULL when it is not wanted. err: may be NULL.
 *
 * The call is queued then; it has not been answered. Any thread.
 */
twire_status twire_call_create(const twire_client *client,
                               const char *to,
                               const char *from,
                               const char *url,
                               const char *twiml,
                               twire_result **out,
                               twire_error **err);

/**
 * Sends a one-time passcode.
 *
 * client, to: not NULL. service_sid: the Verify service (VA...); NULL for the client's. channel:
 * "sms", "call", "email" or "whatsapp"; NULL for "sms". out: the verification, yours; it never
 * holds the code; NULL when it is not wanted. err: may be NULL. Any thread.
 */
twire_status twire_verification_start(const twire_client *client,
                                      const char *service_sid,
                                      const char *to,
                                      const char *channel,
                                      twire_result **out,
                                      twire_error **err);

/**
 * Checks a one-time passcode.
 *
 * client, to, code: not NULL. service_sid: the Verify service (VA...); NULL for the client's.
 * approved: set to 1 when the code is the right one, else to 0, also on failure; not NULL.
 * err: may be NULL.
 *
 * A wrong code is TWIRE_OK with *approved 0. A verification that has expired, was approved
 * before or had too many checks is TWIRE_ERR_NOT_FOUND or TWIRE_ERR_RATE_LIMITED. Any thread.
 */
twire_status twire_verification_check(const twire_client *client,
                                      const char *service_sid,
                                      const char *to,
                                      const char *code,
                                      int32_t *approved,
                                      twire_error **err);

/* ---- A request of one's own ---- */

/**
 * A request without query and body.
 *
 * method: "GET", "POST", "PUT", "PATCH" or "DELETE". host: the product's host without region and
 * edge; NULL for "api.twilio.com". path: as Twilio writes it, percent-encoded, without a query,
 * such as "/2010-04-01/Accounts/AC.../Messages.json". out: yours; free it with
 * twire_request_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_request_new(const char *method,
                               const char *host,
                               const char *path,
                               twire_request **out,
                               twire_error **err);

/**
 * Adds a parameter to the query. name: not NULL. value: NULL leaves it out. Nothing is encoded
 * yet: twire does that.
 *
 * request: not NULL. One thread at a time.
 */
twire_status twire_request_add_query(twire_request *request, const char *name, const char *value);

/**
 * Adds a parameter to the form in the body. name: not NULL. value: NULL leaves it out. Nothing
 * is encoded yet. A request has a form or JSON, not both.
 *
 * One thread at a time.
 */
twire_status twire_request_add_form(twire_request *request, const char *name, const char *value);

/**
 * Sets the body to a JSON document. json: not NULL; text that is not JSON is refused.
 *
 * request: not NULL. One thread at a time.
 */
twire_status twire_request_set_json(twire_request *request, const char *json);

/**
 * Adds a header field. Neither may be NULL. Credentials are added by the client.
 *
 * request: not NULL. One thread at a time.
 */
twire_status twire_request_add_header(twire_request *request,
                                      const char *name,
                                      const char *value);

/**
 * Sends a request and waits for the answer. It goes with the client's credentials, so its host
 * must be Twilio's.
 *
 * client, request: not NULL. options: NULL for the client's settings. out: the answer, yours; NULL
 * when it is not wanted. err: may be NULL. The request stays the caller's.
 *
 * Any thread.
 */
twire_status twire_request_send(const twire_request *request,
                                const twire_client *client,
                                const twire_options *options,
                                twire_result **out,
                                twire_error **err);

/**
 * Frees a request. NULL is fine.
 *
 * No thread may be using it.
 */
void twire_request_free(twire_request *request);

/* ---- Lists ---- */

/**
 * A list, not yet read. Nothing is sent before twire_pages_next.
 *
 * client: not NULL. key: a list operation such as "messages.list"; not NULL. params: filters, and
 * "PageSize" (1000 at most); NULL for none. options: NULL for the client's settings; they hold for
 * each page. out: yours; free it with twire_pages_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_pages_new(const twire_client *client,
                             const char *key,
                             const twire_params *params,
                             const twire_options *options,
                             twire_pages **out,
                             twire_error **err);

/**
 * At most this many records in all; 0 is none. To be set before the first page is read.
 *
 * pages: not NULL. err: may be NULL. One thread at a time.
 */
twire_status twire_pages_limit(twire_pages *pages, uint64_t records, twire_error **err);

/**
 * Reads the pages from now on with these options: another deadline, something else to cancel with.
 *
 * pages: not NULL. options: NULL for the client's settings. err: may be NULL.
 *
 * One thread at a time.
 */
twire_status twire_pages_set_options(twire_pages *pages,
                                     const twire_options *options,
                                     twire_error **err);

/**
 * Starts at a page that twire_pages_resume gave, now or in another process. Only a link to the
 * list's own host is followed. link: not NULL. When the link is refused, so is every next page.
 *
 * pages: not NULL. err: may be NULL. One thread at a time.
 */
twire_status twire_pages_at(twire_pages *pages, const char *link, twire_error **err);

/**
 * Reads the next page.
 *
 * out: the page, yours: a list of records (twire_result_length, twire_result_item); NULL with
 * TWIRE_OK after the last page; not NULL itself. err: may be NULL. After a failure it fails again
 * with the same error.
 *
 * pages: not NULL. One thread at a time.
 */
twire_status twire_pages_next(twire_pages *pages, twire_result **out, twire_error **err);

/**
 * Reads the next record, and the next page where one ends: for a loop over all records.
 *
 * record: set to the record, borrowed: it lives until the next call with these pages; to NULL with
 * TWIRE_OK after the last record; not NULL itself. err: may be NULL. After a failure it fails again
 * with the same error. twire_pages_next goes on at the page behind.
 *
 * One thread at a time.
 */
twire_status twire_pages_next_record(twire_pages *pages,
                                     const twire_result **record,
                                     twire_error **err);

/**
 * A link to the page that would be read next, to go on later or elsewhere; it holds no
 * credentials.
 *
 * link: set to the link, which lives until the next call with these pages, or to NULL after the
 * last page; not NULL itself. err: may be NULL.
 *
 * One thread at a time.
 */
twire_status twire_pages_resume(twire_pages *pages, const char **link, twire_error **err);

/**
 * Frees a list. NULL is fine. Pages that were read live on.
 *
 * No thread may be using it.
 */
void twire_pages_free(twire_pages *pages);

/* ---- Results ---- */

/**
 * The HTTP status, 200 to 299; 0 for NULL and for a result that is no answer (a page, an item).
 *
 * Any thread.
 */
int32_t twire_result_http_status(const twire_result *result);

/**
 * The first header field of that name, in any case, or NULL.
 *
 * result: may be NULL. Any thread.
 */
const char *twire_result_header(const twire_result *result, const char *name);

/**
 * How many header fields the answer has; 0 for NULL and for a result that is no answer.
 *
 * Any thread.
 */
size_t twire_result_header_count(const twire_result *result);

/**
 * A header field's name in lower case, by its place from 0, or NULL.
 *
 * result: may be NULL. Any thread.
 */
const char *twire_result_header_name(const twire_result *result, size_t index);

/**
 * A header field's value, by its place from 0, or NULL.
 *
 * result: may be NULL. Any thread.
 */
const char *twire_result_header_value(const twire_result *result, size_t index);

/**
 * Twilio-Request-Id, for Twilio's support, or NULL.
 *
 * result: may be NULL. Any thread.
 */
const char *twire_result_request_id(const twire_result *result);

/**
 * The body as it came: JSON, or a download's bytes. A NUL follows the last byte.
 *
 * size: set to the number of bytes; may be NULL. NULL and 0 for a result that is no answer.
 *
 * Any thread.
 */
const void *twire_result_body(const twire_result *result, size_t *size);

/**
 * What a value is; TWIRE_TYPE_NONE when there is none.
 *
 * result, path: may be NULL. Any thread.
 */
twire_type twire_result_type(const twire_result *result, const char *path);

/**
 * A value as text; numbers and truth values are written out. NULL for null, lists, objects and
 * what is not there.
 *
 * result: may be NULL. Any thread.
 */
const char *twire_result_text(const twire_result *result, const char *path);

/**
 * A whole number, also one that Twilio sends as text; `otherwise` when it is none.
 *
 * result, path: may be NULL. Any thread.
 */
int64_t twire_result_int(const twire_result *result, const char *path, int64_t otherwise);

/**
 * A number, also one that Twilio sends as text ("-0.0075"); `otherwise` when it is none.
 *
 * result, path: may be NULL. Any thread.
 */
double twire_result_double(const twire_result *result, const char *path, double otherwise);

/**
 * A truth value: 1 or 0; `otherwise` when it is none.
 *
 * result, path: may be NULL. Any thread.
 */
int32_t twire_result_bool(const twire_result *result, const char *path, int32_t otherwise);

/**
 * A value as JSON text, or NULL when there is none.
 *
 * result: may be NULL. Any thread.
 */
const char *twire_result_json(const twire_result *result, const char *path);

/**
 * The value at a path, to be looked into by itself; NULL when there is none. It is borrowed: it
 * lives as long as the result, and is never freed.
 *
 * Any thread.
 */
const twire_result *twire_result_at(const twire_result *result, const char *path);

/**
 * How many items a list or fields an object has; 0 for everything else.
 *
 * result, path: may be NULL. Any thread.
 */
size_t twire_result_length(const twire_result *result, const char *path);

/**
 * An item of a list or the value of an object's field, by its place from 0; NULL when there is
 * none. It is borrowed: it lives as long as the result, and is never freed.
 *
 * Any thread.
 */
const twire_result *twire_result_item(const twire_result *result, const char *path, size_t index);

/**
 * The name of an object's field, by its place from 0, or NULL.
 *
 * result: may be NULL. Any thread.
 */
const char *twire_result_name(const twire_result *result, const char *path, size_t index);

/**
 * Frees a result and all that was borrowed from it. NULL is fine. An item is not freed.
 *
 * No thread may be using it.
 */
void twire_result_free(twire_result *result);

/* ---- Validating webhooks ---- */

/**
 * A verdict's name: "valid", "bad_signature" ... and "unknown" for a number that is none.
 *
 * Never NULL; it lives as long as the process. Any thread.
 */
const char *twire_verdict_name(int32_t verdict);

/**
 * The HTTP status with which a server answers a webhook: 200, 400, 403 or 413. Any thread.
 */
int32_t twire_verdict_http_status(int32_t verdict);

/**
 * A validator for one auth token.
 *
 * auth_token: NULL for none yet: keys are added then. An empty token, or one with a space or a line
 * break, is TWIRE_ERR_CONFIG. out: yours; free it with twire_validator_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_validator_new(const char *auth_token,
                                 twire_validator **out,
                                 twire_error **err);

/**
 * Adds an auth token that is tried for every webhook: the old one and the new one while tokens
 * are rotated. auth_token: not NULL.
 *
 * validator: not NULL. One thread at a time.
 */
twire_status twire_validator_add_token(twire_validator *validator, const char *auth_token);

/**
 * Adds the auth token of one account, tried for webhooks whose AccountSid is this one, and for
 * those without. Neither may be NULL.
 *
 * validator: not NULL. One thread at a time.
 */
twire_status twire_validator_add_account(twire_validator *validator,
                                         const char *account_sid,
                                         const char *auth_token);

/**
 * Adds a shared key, tried for webhooks whose signature settings name its id
 * ("webhooks_sharedkey_..."). Neither may be NULL.
 *
 * validator: not NULL. One thread at a time.
 */
twire_status twire_validator_add_shared_key(twire_validator *validator,
                                            const char *id,
                                            const char *secret);

/**
 * Whether Forwarded and X-Forwarded-Proto, -Host and -Port say how Twilio asked: 0 is no (the
 * default), everything else yes. Only a proxy that replaces these fields may be trusted.
 *
 * validator: not NULL. One thread at a time.
 */
twire_status twire_validator_set_trust_proxy(twire_validator *validator, int32_t trust);

/**
 * Whether a body that the signature does not cover is accepted: 0 is no (the default), everything
 * else yes.
 *
 * validator: not NULL. One thread at a time.
 */
twire_status twire_validator_set_allow_uncovered_body(twire_validator *validator, int32_t allow);

/**
 * Most bytes of a body and most parameters of a form; 1048576 and 1000 by default.
 *
 * validator: not NULL. One thread at a time.
 */
twire_status twire_validator_set_limits(twire_validator *validator,
                                        size_t bytes,
                                        size_t parameters);

/**
 * Whether Twilio sent this form. For a GET request pass no form: its parameters are in the URL.
 *
 * validator, url: not NULL. url: as Twilio was told it, query included. form: the raw body,
 * size bytes, not decoded; NULL with size 0. signature: the field X-Twilio-Signature; NULL when
 * there was none. verdict: set to the verdict; may be NULL. err: may be NULL.
 *
 * TWIRE_OK means that Twilio signed URL and form, and nothing else does: what is not accepted is
 * TWIRE_ERR_WEBHOOK. Any thread.
 */
twire_status twire_validator_check_form(const twire_validator *validator,
                                        const char *url,
                                        const void *form,
                                        size_t size,
                                        const char *signature,
                                        twire_verdict *verdict,
                                        twire_error **err);

/**
 * Whether Twilio sent this body that is no form, such as JSON: its hash must be in the URL
 * (bodySHA256).
 *
 * validator, url: not NULL. url: as Twilio was told it, query included. body: the raw bytes, size of
 * them; NULL with size 0. signature: the field X-Twilio-Signature; NULL when there was none. verdict:
 * set to the verdict; may be NULL. err: may be NULL.
 *
 * TWIRE_OK means that Twilio signed URL and body, and nothing else does: what is not accepted is
 * TWIRE_ERR_WEBHOOK. Any thread.
 */
twire_status twire_validator_check_body(const twire_validator *validator,
                                        const char *url,
                                        const void *body,
                                        size_t size,
                                        const char *signature,
                                        twire_verdict *verdict,
                                        twire_error **err);

/**
 * Whether Twilio sent this request, with all its header fields: content type, signature settings,
 * proxies, WebSocket handshakes.
 *
 * validator, webhook: not NULL. verdict: may be NULL. err: may be NULL. Not accepted is
 * TWIRE_ERR_WEBHOOK. Any thread.
 */
twire_status twire_validator_check(const twire_validator *validator,
                                   const twire_webhook *webhook,
                                   twire_verdict *verdict,
                                   twire_error **err);

/**
 * Checks a request and reads it.
 *
 * validator, webhook: not NULL. event: set to what it says, yours, free it with
 * twire_result_free: "name" is "message", "message_status", "call", "call_status", "gather",
 * "record", "recording_status", "dial", "verify", "form" or "json", "fields" holds the parameters,
 * known ones in snake case and of their type ("fields.from"), others under Twilio's name,
 * "idempotency_token" what twire_repeats_seen takes, or null, "variant" the spelling of the URL that
 * was signed ("as_is", "port_443_added" ...) and "key" the place, from 0, of the key that signed it;
 * NULL unless it returns TWIRE_OK; not NULL itself. verdict: may be NULL. err: may be NULL. Any thread.
 */
twire_status twire_validator_receive(const twire_validator *validator,
                                     const twire_webhook *webhook,
                                     twire_result **event,
                                     twire_verdict *verdict,
                                     twire_error **err);

/**
 * Frees a validator and wipes its keys. NULL is fine.
 *
 * No thread may be using it.
 */
void twire_validator_free(twire_validator *validator);

/* ---- Webhook requests ---- */

/**
 * A webhook request without header fields.
 *
 * method: "GET", "POST" ...; url: the full URL as the client asked for it, query included, or the
 * request target alone when a Host field is added; neither NULL. body: the raw bytes, size of
 * them, before any framework read them; NULL with size 0. out: yours; free it with
 * twire_webhook_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_webhook_new(const char *method,
                               const char *url,
                               const void *body,
                               size_t size,
                               twire_webhook **out,
                               twire_error **err);

/**
 * Adds a header field; names in any case, and all of a request's may be added. name: not NULL.
 * value: NULL leaves it out.
 *
 * webhook: not NULL. One thread at a time.
 */
twire_status twire_webhook_add_header(twire_webhook *webhook,
                                      const char *name,
                                      const char *value);

/**
 * Adds a URL to try: one that is configured at Twilio, for a server that cannot see how it was
 * asked. url: not NULL.
 *
 * webhook: not NULL. One thread at a time.
 */
twire_status twire_webhook_add_url(twire_webhook *webhook, const char *url);

/**
 * Signs the request as Twilio would, for tests and for a server that plays Twilio. A body that
 * is no form is covered by bodySHA256, which is added to the URL (twire_webhook_url). The
 * signature is also added as a header field.
 *
 * auth_token: not NULL. signature: set to the field X-Twilio-Signature, which lives until the
 * webhook is signed again or freed; may be NULL. err: may be NULL.
 *
 * One thread at a time.
 */
twire_status twire_webhook_sign(twire_webhook *webhook,
                                const char *auth_token,
                                const char **signature,
                                twire_error **err);

/**
 * As twire_webhook_sign, with a shared key: the field X-Twilio-Webhooks-Signature-Settings is added
 * too, naming key and algorithm.
 *
 * id: the key's ("webhooks_sharedkey_..."), as it was given to twire_validator_add_shared_key; NULL
 * leaves it out of the field. secret: not NULL. algorithm: "HMAC_SHA1" or "HMAC_SHA256"; NULL for
 * HMAC_SHA256. signature: as for twire_webhook_sign. err: may be NULL.
 *
 * webhook: not NULL. One thread at a time.
 */
twire_status twire_webhook_sign_shared_key(twire_webhook *webhook,
                                           const char *id,
                                           const char *secret,
                                           const char *algorithm,
                                           const char **signature,
                                           twire_error **err);

/**
 * The URL, with what twire_webhook_sign added to it. NULL for NULL. It lives until this is called
 * again or the webhook is freed.
 *
 * One thread at a time.
 */
const char *twire_webhook_url(twire_webhook *webhook);

/**
 * The header field I-Twilio-Idempotency-Token: the same for every delivery of one webhook; see
 * twire_repeats_seen. NULL when there is none. It lives until this is called again or the webhook
 * is freed.
 *
 * One thread at a time.
 */
const char *twire_webhook_idempotency_token(twire_webhook *webhook);

/**
 * Why a webhook was refused: what was tried, and the likely cause, in lines of text. It names URL
 * and parameters, so it is for the operator's eyes, never for the answer. It takes many times
 * longer than a check.
 *
 * webhook, validator: not NULL. text: set to the lines, which live until this is called again or
 * the webhook is freed; not NULL itself. err: may be NULL.
 *
 * One thread at a time.
 */
twire_status twire_webhook_explain(twire_webhook *webhook,
                                   const twire_validator *validator,
                                   const char **text,
                                   twire_error **err);

/**
 * Frees a webhook. NULL is fine.
 *
 * No thread may be using it.
 */
void twire_webhook_free(twire_webhook *webhook);

/* ---- Repeated webhooks ---- */

/**
 * A memory for this many tokens.
 *
 * A forked child begins with what its parent remembers, or with nothing if the parent was just
 * asking. From there each remembers by itself.
 *
 * capacity: at least 1; it remembers the last so many and at most twice as many, 16 bytes each.
 * out: yours; free it with twire_repeats_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_repeats_new(size_t capacity, twire_repeats **out, twire_error **err);

/**
 * 1 when this token was seen before, else 0; from now on it was.
 *
 * token: twire_webhook_idempotency_token of a webhook whose signature was found good: anybody can
 * send a token. 0 for NULL and "": a webhook without a token is always new. Any thread.
 *
 * repeats: may be NULL.
 */
int32_t twire_repeats_seen(const twire_repeats *repeats, const char *token);

/**
 * Frees a memory. NULL is fine.
 *
 * No thread may be using it.
 */
void twire_repeats_free(twire_repeats *repeats);

/* ---- Tokens ---- */

/**
 * A token that allows nothing yet; good for an hour.
 *
 * kind: "access" (Twilio's SDKs for voice, video, conversations and sync), "client" (the older
 * Twilio Client), or "worker", "task_queue" or "workspace" (TaskRouter). account_sid: the account
 * (AC...). key_sid: the API key (SK...) of an access token; NULL for the others. secret: the key's
 * secret, or the account's auth token for the others. out: yours; free it with twire_token_free.
 * err: may be NULL. kind, account_sid and secret are not NULL; all are copied.
 *
 * Any thread.
 */
twire_status twire_token_new(const char *kind,
                             const char *account_sid,
                             const char *key_sid,
                             const char *secret,
                             twire_token **out,
                             twire_error **err);

/**
 * Sets what a kind of token has: "identity", "region" and "algorithm" ("HS256", "HS384", "HS512")
 * of an access token, "workspace_sid" of TaskRouter's, "worker_sid" of a worker's,
 * "task_queue_sid" of a task queue's. Neither may be NULL; another name is TWIRE_ERR_ARGUMENT.
 *
 * One thread at a time.
 */
twire_status twire_token_set(twire_token *token, const char *name, const char *value);

/**
 * How long the token is good, in seconds: 1 to 86400, Twilio's limits; 3600 by default. What is
 * outside of them fails in twire_token_write; it is not changed.
 *
 * One thread at a time.
 */
twire_status twire_token_set_ttl(twire_token *token, uint32_t seconds);

/**
 * Until when the token is good, in seconds since 1970-01-01T00:00:00Z, at most a day from now;
 * instead of a ttl.
 *
 * One thread at a time.
 */
twire_status twire_token_set_expiry(twire_token *token, int64_t unix_seconds);

/**
 * From when the token is good, in seconds since 1970-01-01T00:00:00Z. Unset by default: a clock
 * that is ahead of Twilio's would make a fresh token useless.
 *
 * One thread at a time.
 */
twire_status twire_token_set_not_before(twire_token *token, int64_t unix_seconds);

/**
 * Allows something.
 *
 * name and json, a JSON object of the fields (NULL for none), by kind of token:
 *
 * - access: "chat" (service_sid, endpoint_id, deployment_role_sid, push_credential_sid), "data_sync"
 *   (service_sid, endpoint_id), "video" (room), "voice" (incoming {"allow": true}, outgoing
 *   {"application_sid": "AP...", "params": {}}, push_credential_sid, endpoint_id), "task_router"
 *   (workspace_sid, worker_sid, role), "player" (what the Player Streamer returned), "rtc",
 *   "ip_messaging"; one of each.
 * - client: "incoming" (client_name), "outgoing" (application_sid, params), "events" (filters).
 * - worker, task_queue, workspace: "policy" (url, method, allow, query_filter, post_filter),
 *   "allow_self" and "allow_below" (method), "activity_updates", "reservation_updates".
 *
 * name: not NULL. Another grant or field fails here or in twire_token_write.
 *
 * One thread at a time.
 */
twire_status twire_token_add_grant(twire_token *token,
                                   const char *name,
                                   const char *json);

/**
 * Adds a grant that the library need not know to an access token, exactly as given. Neither may be
 * NULL.
 *
 * One thread at a time.
 */
twire_status twire_token_add_raw_grant(twire_token *token, const char *name, const char *json);

/**
 * Signs the token, now.
 *
 * token: not NULL. jwt: set to the text, which lives until this is called again or the token is
 * freed, and to NULL on failure; not NULL itself. err: may be NULL.
 *
 * One thread at a time.
 */
twire_status twire_token_write(twire_token *token, const char **jwt, twire_error **err);

/**
 * A token's two documents, without any check of who signed it or of its time.
 *
 * jwt: not NULL. out: "header" and "claims", such as "claims.grants.identity" and "claims.exp";
 * yours, free it with twire_result_free. err: may be NULL. What is no token is TWIRE_ERR_DECODE.
 * Any thread.
 */
twire_status twire_token_decode(const char *jwt, twire_result **out, twire_error **err);

/**
 * A token's two documents, once it is sure that secret signed it and that it is good.
 *
 * jwt, secret: not NULL. unix_seconds: at which time it must be good; 0 for now. Clocks differ:
 * give a moment earlier or later to be lenient. out: as for twire_token_decode; yours. err: may be
 * NULL. What is no token is TWIRE_ERR_DECODE; a wrong signature, a token that is too old or too
 * new, and one without an end are TWIRE_ERR_AUTH. Any thread.
 */
twire_status twire_token_verify(const char *jwt,
                                const char *secret,
                                int64_t unix_seconds,
                                twire_result **out,
                                twire_error **err);

/**
 * Frees a token and wipes its secret. NULL is fine.
 *
 * No thread may be using it.
 */
void twire_token_free(twire_token *token);

/* ---- TwiML ---- */

/**
 * An empty document.
 *
 * kind: "voice" (answers a call), "messaging" (answers a message) or "fax"; its rules are checked.
 * out: yours; free it with twire_twiml_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_twiml_new(const char *kind, twire_twiml **out, twire_error **err);

/**
 * Reads a document and checks it; an error names line, column and place. More can be added to it.
 *
 * kind: as for twire_twiml_new; NULL: the verbs tell. xml: size bytes of UTF-8, at most 1 MB.
 * out: yours; free it with twire_twiml_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_twiml_read(const char *kind,
                              const void *xml,
                              size_t size,
                              twire_twiml **out,
                              twire_error **err);

/**
 * Reads a document of any elements, which only has to be XML as TwiML is: no document type, no
 * entities but the five of XML, no processing instructions, at most 64 levels. An error names line,
 * column and place. It is not checked when it is written either (twire_twiml_set_unchecked).
 *
 * xml: size bytes of UTF-8, at most 1 MB. out: yours; free it with twire_twiml_free. err: may be
 * NULL.
 *
 * Any thread.
 */
twire_status twire_twiml_read_unchecked(const void *xml,
                                        size_t size,
                                        twire_twiml **out,
                                        twire_error **err);

/**
 * Whether elements and attributes that the rules do not know are let through: 0 is no (the
 * default), everything else yes. Names and characters that XML forbids are refused always.
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_set_unchecked(twire_twiml *twiml, int32_t unchecked);

/**
 * Makes another element the root, to check and write a part of a document, such as Dial. To be
 * called before anything is added. name: not NULL.
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_set_root(twire_twiml *twiml, const char *name);

/**
 * Opens an element inside the open one. name: not NULL, such as "Gather".
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_open(twire_twiml *twiml, const char *name);

/**
 * Sets an attribute of the open element, or replaces it. name: not NULL. value: NULL leaves it as
 * it is.
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_set(twire_twiml *twiml, const char *name, const char *value);

/**
 * Adds text to the open element, unescaped: twire escapes it. NULL adds nothing.
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_text(twire_twiml *twiml, const char *text);

/**
 * Adds an element with text and without attributes: open, text and close in one. name: not NULL.
 * text: NULL for an empty element.
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_add(twire_twiml *twiml, const char *name, const char *text);

/**
 * Adds a comment to the open element. text: not NULL, without "--".
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_comment(twire_twiml *twiml, const char *text);

/**
 * Adds a comment before the root. text: not NULL, without "--".
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_comment_before(twire_twiml *twiml, const char *text);

/**
 * Adds a comment behind the root. text: not NULL, without "--".
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_comment_after(twire_twiml *twiml, const char *text);

/**
 * Closes the open element. The root cannot be closed.
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_close(twire_twiml *twiml);

/**
 * The document as XML, checked against the rules of its kind. Every element but the root must be
 * closed. More can be added afterwards.
 *
 * xml: set to the text, which lives until this is called again or the document is freed, and to
 * NULL on failure; not NULL itself. size: set to its length in bytes without the NUL; may be NULL.
 * err: may be NULL.
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_write(twire_twiml *twiml,
                               const char **xml,
                               size_t *size,
                               twire_error **err);

/**
 * The document as a tree, unchecked: of what twire_twiml_read took apart, say. Every element but the
 * root must be closed.
 *
 * twiml: not NULL. out: "kind", the comments "before" and "after" the root, and "root": an element
 * has "name", "attributes" by their names, and "children", each with "name" (an element), "text" or
 * "comment" ("root.children.0.attributes.action"). Yours; free it with twire_result_free. err: may
 * be NULL.
 *
 * Any thread.
 */
twire_status twire_twiml_tree(const twire_twiml *twiml,
                              twire_result **out,
                              twire_error **err);

/**
 * Frees a document. NULL is fine.
 *
 * No thread may be using it.
 */
void twire_twiml_free(twire_twiml *twiml);

/* ---- Segments and addresses ---- */

/**
 * Counts the segments of a text, as Twilio's own calculator does.
 *
 * text: not NULL. smart_encoding: 0 counts the text as it is, everything else after Smart
 * Encoding has replaced what GSM-7 does not have. out: yours; free it with twire_segments_free.
 * err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_segments_new(const char *text,
                                int32_t smart_encoding,
                                twire_segments **out,
                                twire_error **err);

/**
 * The text that is counted: with Smart Encoding what would be sent, else the text as it was given.
 * NULL for NULL. It lives as long as the segments.
 *
 * Any thread.
 */
const char *twire_segments_text(const twire_segments *segments);

/**
 * What one segment carries, by its place from 0, or NULL. It lives as long as the segments.
 *
 * Any thread.
 */
const char *twire_segments_part(const twire_segments *segments, size_t index);

/**
 * How many characters one segment carries, by its place from 0, counting grapheme clusters; 0 when
 * there is none. An emoji of several code points is one, and one that two segments share counts in
 * the first.
 *
 * Any thread.
 */
size_t twire_segments_part_characters(const twire_segments *segments, size_t index);

/**
 * How many segments are sent and billed: 1 and more; 0 for NULL.
 *
 * Any thread.
 */
size_t twire_segments_count(const twire_segments *segments);

/**
 * "GSM-7" or "UCS-2"; NULL for NULL. It lives as long as the process.
 *
 * segments: may be NULL. Any thread.
 */
const char *twire_segments_encoding(const twire_segments *segments);

/**
 * Characters as Twilio counts them: septets in GSM-7 (the euro sign is 2), grapheme clusters in
 * UCS-2.
 *
 * segments: may be NULL. Any thread.
 */
size_t twire_segments_characters(const twire_segments *segments);

/**
 * Septets (GSM-7) or UTF-16 code units (UCS-2) of the whole text, without headers.
 *
 * segments: may be NULL. Any thread.
 */
size_t twire_segments_units(const twire_segments *segments);

/**
 * How many units one segment of this text holds: 160 or 153, 70 or 67.
 *
 * segments: may be NULL. Any thread.
 */
size_t twire_segments_units_per_segment(const twire_segments *segments);

/**
 * How many units still fit into the last segment.
 *
 * segments: may be NULL. Any thread.
 */
size_t twire_segments_units_left(const twire_segments *segments);

/**
 * Unicode scalar values (code points) of the whole text.
 *
 * segments: may be NULL. Any thread.
 */
size_t twire_segments_scalars(const twire_segments *segments);

/**
 * Bits of the text alone, without the headers of its segments.
 *
 * Any thread.
 */
size_t twire_segments_message_bits(const twire_segments *segments);

/**
 * Bits of the text and of its segments' headers.
 *
 * Any thread.
 */
size_t twire_segments_total_bits(const twire_segments *segments);

/**
 * How many characters force UCS-2; 0 in GSM-7.
 *
 * segments: may be NULL. Any thread.
 */
size_t twire_segments_forcing_count(const twire_segments *segments);

/**
 * A character that forces UCS-2, by its place from 0, or NULL. It lives as long as the segments.
 *
 * Any thread.
 */
const char *twire_segments_forcing_text(const twire_segments *segments, size_t index);

/**
 * What Smart Encoding would write instead, or NULL when it knows nothing. It lives as long as the
 * segments.
 *
 * Any thread.
 */
const char *twire_segments_forcing_replacement(const twire_segments *segments, size_t index);

/**
 * Where in the text that character begins, in bytes from 0; 0 when there is none.
 *
 * segments: may be NULL. Any thread.
 */
size_t twire_segments_forcing_offset(const twire_segments *segments, size_t index);

/**
 * Frees segments. NULL is fine.
 *
 * No thread may be using it.
 */
void twire_segments_free(twire_segments *segments);

/**
 * Takes an address apart, or makes one of a number as people write it. Nothing is looked up.
 *
 * text: not NULL. country_code: NULL takes the text as it is. Otherwise the text is a telephone
 * number with spaces, hyphens, dots, slashes and parentheses, and becomes E.164: one without "+" is
 * national, of this country ("1", "49"), and loses its trunk 0. "" allows only numbers with "+".
 * out: yours; free it with twire_address_free. err: may be NULL; it says why it is none. Any thread.
 */
twire_status twire_address_new(const char *text,
                               const char *country_code,
                               twire_address **out,
                               twire_error **err);

/**
 * The whole address, "whatsapp:+15558675310", or NULL for NULL. It lives as long as the address.
 *
 * Any thread.
 */
const char *twire_address_text(const twire_address *address);

/**
 * The address without its channel, "+15558675310", or NULL for NULL. It lives as long as the
 * address.
 *
 * Any thread.
 */
const char *twire_address_id(const twire_address *address);

/**
 * What it is, as twire_address_check says, or NULL for NULL. It lives as long as the process.
 *
 * address: may be NULL. Any thread.
 */
const char *twire_address_kind(const twire_address *address);

/**
 * The way it is reached, as twire_address_check says, or NULL for NULL. It lives as long as the
 * process.
 *
 * address: may be NULL. Any thread.
 */
const char *twire_address_channel(const twire_address *address);

/**
 * Frees an address. NULL is fine.
 *
 * No thread may be using it.
 */
void twire_address_free(twire_address *address);

/**
 * Whether a text is an address that Twilio knows; it is not looked up.
 *
 * address: not NULL. kind: set to "number" (E.164), "national", "short_code", "alphanumeric",
 * "channel", "service", "sim" or "other"; channel: to "phone", "whatsapp", "messenger", "rcs", "viber",
 * "client", "sip", "sim" or "other"; both to NULL on failure, both live as long as the process,
 * each may be NULL. err: may be NULL; it says why it is none. Any thread.
 */
twire_status twire_address_check(const char *address,
                                 const char **kind,
                                 const char **channel,
                                 twire_error **err);

/* ---- Log ---- */

/**
 * Sends the library's log lines to a callback, in place of the one before. There is one for the
 * process; without one nothing is logged, and nothing is ever printed.
 *
 * level: a twire_log_level. callback: NULL turns logging off. user: handed to the callback.
 * release: called once with user when another callback takes its place and no thread is in it any
 * more; may be NULL. It is not called when this function fails. err: may be NULL.
 *
 * The callback runs on the library's own thread and on any thread that calls the library, also on
 * several at once. It must return soon, must not throw or longjmp, and must not make calls with
 * this library: they fail with TWIRE_ERR_ARGUMENT. Phone numbers and account SIDs in lines are
 * shortened; tokens and bodies are never in them.
 */
twire_status twire_log_set(int32_t level,
                           twire_log_callback callback,
                           void *user,
                           twire_release_callback release,
                           twire_error **err);

#ifdef __cplusplus
}
#endif

#endif /* TWIRE_H */
