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
 * - A handle output (`twire_client **out`) gives the handle to the caller, who frees it with the
 *   function of its type (`twire_client_free`). It is set to NULL when the function fails.
 * - A returned pointer, and a text output (`const char **`), is borrowed: it lives as long as its
 *   parent, or as the function says. The caller never frees a text.
 * - Inputs are copied. Handles passed in stay the caller's, and may be freed in any order.
 * - The library wipes memory when it frees it: once the handles that had a credential are freed, none of the
 *   library's memory has it. The caller wipes texts of its own.
 * - Every `_free` accepts NULL. Every other function treats a NULL handle as an error or as an empty
 *   one, and never crashes on it.
 * - Text is UTF-8 that ends with NUL; bytes are a pointer and a size. A NUL inside text from the
 *   service is shown as U+FFFD.
 * - Booleans are `int32_t`: 0 is no, everything else is yes; the library returns 0 or 1.
 *
 * @section threads Threads
 *
 * Any number of threads may share a twire_client, twire_cancel_token, twire_replay_filter, twire_script or
 * twire_recording, a twire_validator once it is set up, and every immutable handle (twire_result,
 * twire_error, twire_segments, twire_address, twire_http_request, twire_spool). A twire_params,
 * twire_request_options, twire_client_options, twire_request, twire_pages, twire_webhook, twire_jwt,
 * twire_http_response, twire_twiml or twire_notification may be used by one thread at a time, which need
 * not always be the same one. Where a parameter points to const, several threads may be in such functions with the same
 * handle.
 *
 * The thread that waits for a request does its network traffic. One thread of the library, twire-io,
 * does the rest; it starts with the first request and blocks all signals. The library installs no signal
 * handler and needs none, not even for SIGPIPE, which a waiting thread never receives. A request waits
 * for at most 30 seconds unless an option says otherwise, and a twire_cancel_token ends it from another
 * thread within 50 ms. Requests can also be made while a thread or the process ends: in a handler of
 * atexit, or in a destructor of a static object or of thread-local data. A signal handler must not leave a function with longjmp; pthread_cancel takes
 * effect when the function returns. A thread that makes requests should have a stack of 256 KiB.
 *
 * @section callbacks Callbacks
 *
 * A program may give the library a callback for log lines (twire_log_set_callback), a custom transport
 * (twire_transport), credentials that rotate (twire_client_options_set_credentials_callback), and hooks
 * before and after each attempt (twire_client_options_add_hooks). Each takes a `void *user` pointer, and
 * a function that is called once when the library no longer uses it.
 *
 * Log callbacks and hooks run on whichever thread does the network traffic, the library's or one that
 * waits for a request: they must return soon, and cannot make requests. Transports and credentials
 * callbacks run on threads that may block, and cannot make requests with the client that they work for.
 * The library refuses such a request with TWIRE_ERR_ARGUMENT; it never deadlocks. Nothing may be thrown
 * or longjmp'ed through the library.
 *
 * @section outbox Outbox
 *
 * A request that fails is the program's to repeat. A notification is not: twire_spool_enqueue writes it to
 * disk in milliseconds, without network and credentials, and `twire outbox run` delivers it through
 * outages, restarts and rate limits.
 *
 *     #include <stdio.h>
 *     #include <twire.h>
 *
 *     int main(void) {
 *         twire_spool *spool = NULL;
 *         twire_notification *notification = NULL;
 *         const char *id;
 *         twire_error *error;
 *         int code = 1;
 *
 *         if (twire_spool_open(NULL, &spool, &error) == TWIRE_OK &&
 *             twire_notification_new(&notification, &error) == TWIRE_OK) {
 *             twire_notification_add_to(notification, "ops");
 *             twire_notification_set_body(notification, "disk full");
 *             twire_notification_set(notification, "key", "disk:db1");
 *             code = twire_spool_enqueue(spool, notification, &id, &error) != TWIRE_OK;
 *         }
 *         if (code == 0) {
 *             puts(id);
 *         } else {
 *             fprintf(stderr, "%s\n", twire_error_message(error));
 *             twire_error_free(error);
 *         }
 *         twire_notification_free(notification);
 *         twire_spool_free(spool);
 *         return code;
 *     }
 *
 * @section fakes Tests of a program
 *
 * twire_script responds in place of the network, twire_recording keeps requests and responses, and
 * twire_webhook_sign signs webhooks as Twilio does.
 *
 * @section fork Fork and unload
 *
 * A process may fork at any time. The child may continue to use its parent's clients, over connections
 * of its own; a request in flight in the parent stays the parent's. With the first client the library
 * registers pthread_atfork handlers, which wait up to 200 ms for name resolution in progress. (Tokio,
 * which the library uses, does not promise this; the tests of this library do.)
 *
 * The shared library stays loaded after dlclose, because its thread runs in it; dlopen finds it again.
 *
 * @section descriptors Descriptors
 *
 * The library opens sockets and, for each of its runtimes, an epoll instance. A program that closes
 * descriptors that it did not open, as daemons do, must do so while no request is in progress. The next
 * request then opens new ones: it neither writes to nor closes files that the program has opened under
 * the old numbers. A request in progress ends with an error, and a descriptor number of the library may
 * be closed a second time. A spool keeps no descriptor open.
 *
 * @section environment Environment
 *
 * twire_client_from_env, twire_client_options_from_env and twire_client_options_read_env read the
 * variables that they list. Every other client reads three groups of variables, when it is made or with
 * its first request:
 *
 * - HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, in either case; HTTP_PROXY not where REQUEST_METHOD
 *   is set, as in CGI. Not with twire_client_options_set_proxy, a custom transport, or a base URL on
 *   this machine.
 * - SSL_CERT_FILE and SSL_CERT_DIR, which replace the platform's certificate authorities; not on macOS
 *   and Windows, and not with a custom transport.
 * - TWIRE_CATALOG, a file that replaces the built-in catalog of operations; read once in a process.
 *
 * twire_client_options_set_trust_env(options, 0) turns all three off.
 *
 * twire_spool_open without a path reads TWIRE_SPOOL, XDG_STATE_HOME and HOME.
 *
 * A process with privileges that its caller lacks (setuid, setgid, file capabilities: AT_SECURE on Linux)
 * never reads a variable: twire_client_from_env fails there with TWIRE_ERR_CONFIG.
 *
 * @section errors Errors
 *
 * Every function that can fail returns a twire_status and takes `twire_error **err` last. Pass NULL where
 * the status is enough. Otherwise *err is set: to NULL on success, on failure to an error that the caller
 * frees (twire_error_free). There is no hidden state per thread or process. Setters return only a status;
 * the function that uses what was set fails with the first error of a setter.
 *
 * Twilio has no idempotency key for messages, calls and verifications. After an error twire_error_sent
 * decides: with TWIRE_SENT_NO the request may be repeated, with TWIRE_SENT_MAYBE repeating it may carry it
 * out twice.
 *
 * A response for which memory is short is TWIRE_ERR_PROTOCOL. Memory for anything else, which is small, is
 * not checked: where the system has none left at all, Rust's allocator prints a line and aborts.
 *
 * Otherwise the library prints nothing, and no panic, abort or exit leaves it. Tokens, bodies and whole phone numbers
 * are never in an error or a log line.
 *
 * @section abi Stability
 *
 * Within one TWIRE_ABI_VERSION symbols, statuses and meanings are only added. The name of the shared
 * library, libtwire.so.0, holds that number. All types are opaque except twire_transport, which begins
 * with its size. New parameters of Twilio need no new symbol: twire_params_add and
 * twire_operation_execute take them by name.
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
 * The ABI that this header describes: the number in the name `libtwire.so.0`. Within one number
 * symbols are only added.
 */
#define TWIRE_ABI_VERSION 0

/**
 * What a sender does after a failure. A hint for what to do next; twire_error_sent says whether
 * something was sent. Later versions may add values.
 */
typedef enum twire_failure_class {
    /**
     * No failure.
     */
    TWIRE_CLASS_NONE = 0,
    /**
     * Repeat with backoff: it was not carried out, and may succeed soon.
     */
    TWIRE_CLASS_RETRY = 1,
    /**
     * Repeat after minutes or more.
     */
    TWIRE_CLASS_LATER = 2,
    /**
     * Do not repeat: it fails again.
     */
    TWIRE_CLASS_NEVER = 3,
    /**
     * Send nothing more from this sender to this recipient.
     */
    TWIRE_CLASS_SUPPRESS = 4,
    /**
     * Fix the account or the configuration: pause the sender and notify somebody.
     */
    TWIRE_CLASS_OPERATOR = 5,
    /**
     * Another channel may reach the recipient.
     */
    TWIRE_CLASS_FALLBACK = 6,
    /**
     * It may have been carried out: find out before repeating it.
     */
    TWIRE_CLASS_UNCERTAIN = 7,
    /**
     * Not a value: it makes the type 32 bits wide with every option of a compiler.
     */
    TWIRE_CLASS_MAX_ENUM = 2147483647
} twire_failure_class;

/**
 * The outcome of a function. Numbers are never reused. Later versions may add numbers within the ranges
 * 1-19 (the caller), 20-39 (the network), 40-69 (the service), 70-89 (this machine) and 90-99 (the
 * library): a program treats an unknown number by its range.
 */
typedef enum twire_status {
    /**
     * Success.
     */
    TWIRE_OK = 0,
    /**
     * A parameter is NULL, missing, unknown, not UTF-8, of the wrong type or over a limit.
     * Nothing was sent.
     */
    TWIRE_ERR_ARGUMENT = 1,
    /**
     * Credentials, hosts or settings are missing or invalid. Nothing was sent.
     */
    TWIRE_ERR_CONFIG = 2,
    /**
     * The request was cancelled with a twire_cancel_token.
     */
    TWIRE_ERR_CANCELLED = 3,
    /**
     * The webhook was rejected; the verdict gives the reason.
     */
    TWIRE_ERR_WEBHOOK = 4,
    /**
     * No connection: name resolution failed, the connection was refused, the network is
     * unreachable, or the proxy refused.
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
     * The peer closed the connection, or sent an invalid response (a redirect, a body over the
     * limit).
     */
    TWIRE_ERR_PROTOCOL = 23,
    /**
     * The service refused the request or failed; see twire_error_code.
     */
    TWIRE_ERR_API = 40,
    /**
     * 401 or 403: the service refused the credentials.
     */
    TWIRE_ERR_AUTH = 41,
    /**
     * 404: there is no such resource.
     */
    TWIRE_ERR_NOT_FOUND = 42,
    /**
     * 429: too many requests; Twilio did not process this one.
     */
    TWIRE_ERR_RATE_LIMITED = 43,
    /**
     * The response, or a document, could not be read.
     */
    TWIRE_ERR_DECODE = 44,
    /**
     * There is no spool, or this user may not write to it; the error gives the command that makes
     * one. Nothing was enqueued.
     */
    TWIRE_ERR_NO_SPOOL = 70,
    /**
     * The spool or its disk is full, or a file of it could not be written. Nothing was enqueued, unless
     * twire_error_sent is TWIRE_SENT_MAYBE; a later attempt may succeed.
     */
    TWIRE_ERR_SPOOL = 71,
    /**
     * A defect in the library, which remains usable.
     */
    TWIRE_ERR_INTERNAL = 90,
    /**
     * Not a value: it makes the type 32 bits wide with every option of a compiler.
     */
    TWIRE_STATUS_MAX_ENUM = 2147483647
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
     * Unknown: the request left and no valid response came. Repeating it may carry it out twice.
     */
    TWIRE_SENT_MAYBE = 1,
    /**
     * It did, but the response could not be read.
     */
    TWIRE_SENT_YES = 2,
    /**
     * Not a value: it makes the type 32 bits wide with every option of a compiler.
     */
    TWIRE_SENT_MAX_ENUM = 2147483647
} twire_sent;

/**
 * The type of a value.
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
     * A string. Twilio sends many numbers and all dates as strings.
     */
    TWIRE_TYPE_TEXT = 4,
    /**
     * An array.
     */
    TWIRE_TYPE_LIST = 5,
    /**
     * An object.
     */
    TWIRE_TYPE_OBJECT = 6,
    /**
     * Not a value: it makes the type 32 bits wide with every option of a compiler.
     */
    TWIRE_TYPE_MAX_ENUM = 2147483647
} twire_type;

/**
 * The outcome of a signature check. Later versions may add numbers; only TWIRE_VERDICT_VALID means
 * valid.
 */
typedef enum twire_verdict {
    /**
     * No check was made: a parameter was invalid.
     */
    TWIRE_VERDICT_NONE = 0,
    /**
     * The signature covers URL and body.
     */
    TWIRE_VERDICT_VALID = 1,
    /**
     * The signature covers the URL, but not the body.
     */
    TWIRE_VERDICT_BODY_NOT_COVERED = 2,
    /**
     * No candidate URL and no key gives this signature.
     */
    TWIRE_VERDICT_BAD_SIGNATURE = 3,
    /**
     * The signature covers the URL, and the hash in it is not that of the body.
     */
    TWIRE_VERDICT_BAD_BODY_HASH = 4,
    /**
     * There is no signature.
     */
    TWIRE_VERDICT_MISSING_HEADER = 5,
    /**
     * X-Twilio-Webhooks-Signature-Settings names an unknown algorithm.
     */
    TWIRE_VERDICT_UNSUPPORTED_ALGORITHM = 6,
    /**
     * There is no key for this account or key id.
     */
    TWIRE_VERDICT_NO_KEY = 7,
    /**
     * The body exceeds the limit of bytes or parameters.
     */
    TWIRE_VERDICT_TOO_LARGE = 8,
    /**
     * Not a value: it makes the type 32 bits wide with every option of a compiler.
     */
    TWIRE_VERDICT_MAX_ENUM = 2147483647
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
     * Conditions that an operator should look at.
     */
    TWIRE_LOG_WARN = 2,
    /**
     * Rare events.
     */
    TWIRE_LOG_INFO = 3,
    /**
     * Each attempt that failed.
     */
    TWIRE_LOG_DEBUG = 4,
    /**
     * Everything.
     */
    TWIRE_LOG_TRACE = 5,
    /**
     * Not a value: it makes the type 32 bits wide with every option of a compiler.
     */
    TWIRE_LOG_MAX_ENUM = 2147483647
} twire_log_level;

/**
 * A parsed address. Immutable: any number of threads may read one at the same time.
 */
typedef struct twire_address twire_address;

/**
 * Cancels the requests that use it (twire_request_options_set_cancel_token).
 *
 * Any thread may cancel at any time, and so may a signal handler. A token stays cancelled: later requests
 * with it fail at once. Make one token for each set of requests that is cancelled together.
 */
typedef struct twire_cancel_token twire_cancel_token;

/**
 * A client: it sends requests to Twilio's API and waits for the responses.
 *
 * Any number of threads may share one. After a fork the child may continue to use it: child and parent
 * then have separate connections. Make one client for an account and keep it, so that connections are
 * reused.
 */
typedef struct twire_client twire_client;

/**
 * The options of a client. Each has a default, except the credentials.
 *
 * One thread at a time. An error of a setter is returned by the setter, and again by
 * twire_client_from_options: a program may check each setter, or only the client.
 */
typedef struct twire_client_options twire_client_options;

/**
 * The credentials that a credentials callback sets. They are wiped when the request has ended.
 */
typedef struct twire_credentials twire_credentials;

/**
 * A file of which the head has arrived; the rest is read piece by piece or saved, once. One thread at a
 * time. The client may be freed before it.
 */
typedef struct twire_download twire_download;

/**
 * The details of an error. It never holds a token, a body or a whole phone number.
 *
 * Immutable: any number of threads may read one at the same time.
 */
typedef struct twire_error twire_error;

/**
 * An HTTP request as it is sent: a custom transport sends it, a script or a recording has kept it.
 *
 * It holds credentials, unless it comes from a recording. Immutable: any number of threads may read one
 * at the same time. Texts and bytes live as long as the request.
 */
typedef struct twire_http_request twire_http_request;

/**
 * The outcome of an HTTP request: a response, or the reason why there is none. A custom transport fills
 * one, a script is made of them, a recording returns them.
 *
 * One thread at a time. An error of a setter is returned by the setter, and again by what uses the
 * response.
 */
typedef struct twire_http_response twire_http_response;

/**
 * A JWT to be built: it gives somebody else access to Twilio for a limited time.
 *
 * One thread at a time. An error of a setter is returned by the setter, and again by twire_jwt_encode.
 */
typedef struct twire_jwt twire_jwt;

/**
 * What a program enqueues in the outbox (twire_spool_enqueue): recipients, text, and how it is delivered.
 *
 * Everything is copied. One thread at a time; the same notification may be enqueued several times, each
 * time with a new id. An error of a setter is returned by the setter, and again when the notification is
 * enqueued.
 */
typedef struct twire_notification twire_notification;

/**
 * A list that is read page by page; only one page is in memory. One thread at a time. The client may be
 * freed before it.
 */
typedef struct twire_pages twire_pages;

/**
 * The parameters of a request, in the order in which they are added.
 *
 * A name is Twilio's ("StatusCallback") or its snake case ("status_callback"). A name that is added twice
 * makes a list. Everything is copied. One thread at a time; any number of requests may use the same
 * parameters, one after the other.
 *
 * An error of a setter is returned by the setter, and again by the request: a program may check each
 * setter, or only the request.
 */
typedef struct twire_params twire_params;

/**
 * A recording of the exchanges of clients, for tests. Bodies are kept whole; credentials in headers are
 * replaced by "[redacted]". Any thread.
 */
typedef struct twire_recording twire_recording;

/**
 * A bounded set of the tokens that Twilio sends with a webhook (I-Twilio-Idempotency-Token), which are the
 * same for each delivery of one webhook. It belongs to one process and ends with it. Any number of threads
 * may use it at the same time.
 */
typedef struct twire_replay_filter twire_replay_filter;

/**
 * A custom request, made of method, host and path: for what the catalog does not know.
 *
 * One thread at a time; it may be sent more than once. An error of a setter is returned by the setter, and
 * again by twire_request_send.
 */
typedef struct twire_request twire_request;

/**
 * The options of one request, which override those of its client. Wherever a function takes options,
 * NULL means the client's.
 *
 * One thread at a time; any number of requests may use the same options, one after the other.
 */
typedef struct twire_request_options twire_request_options;

/**
 * A JSON value and every value inside it: a response, a page, an event, the claims of a JWT.
 *
 * A path names a value: names and indexes joined with dots, "sid", "subresource_uris.media",
 * "errors.0.code". NULL and "" name the whole. Unknown fields are kept.
 *
 * Immutable: any number of threads may read one at the same time. Texts live as long as the result.
 */
typedef struct twire_result twire_result;

/**
 * A scripted transport: it returns one scripted response for each request, and keeps the requests. It
 * is for the tests of programs that use this library; there is no network.
 *
 * A request after the last scripted response fails with TWIRE_ERR_INTERNAL, and is kept too. Any thread.
 */
typedef struct twire_script twire_script;

/**
 * The SMS segments of a text. Immutable: any number of threads may read one at the same time.
 */
typedef struct twire_segments twire_segments;

/**
 * A directory in which notifications are enqueued; `twire outbox run` delivers them.
 *
 * Immutable: any number of threads may enqueue with one at the same time, and forked children with their
 * parent's. It holds no descriptor and starts no thread. No credentials, network or running worker are
 * needed.
 */
typedef struct twire_spool twire_spool;

/**
 * A TwiML document to be built.
 *
 * Elements are opened inside the open element, given attributes and text, and closed, in document order.
 * The root element, Response, is open from the start. One thread at a time. An error of a setter is
 * returned by the setter, and again by twire_twiml_to_xml.
 */
typedef struct twire_twiml twire_twiml;

/**
 * Checks the signatures of webhooks.
 *
 * One thread sets it up before it is shared; then any number of threads may check with it. Each check
 * computes the signature for every candidate URL and every key, and compares in constant time.
 *
 * Twilio's scheme joins names and values without a separator, and nothing in it is a time: whoever has
 * seen a webhook can send it again (see twire_replay_filter).
 */
typedef struct twire_validator twire_validator;

/**
 * A webhook request as it was received: method, URL, headers, raw body.
 *
 * Everything is copied. One thread at a time. An error of a setter is returned by the setter, and again by
 * the check.
 */
typedef struct twire_webhook twire_webhook;

/**
 * Sets the credentials of the next request.
 *
 * credentials: set them with twire_credentials_set_auth_token, _set_api_key or _set_bearer_token; the
 * handle lives until the callback returns. user: the pointer given with the callback. Returns 0 on
 * success. Any other value means that there are no credentials: the request fails with TWIRE_ERR_CONFIG
 * and nothing is sent.
 */
typedef int32_t (*twire_credentials_callback)(twire_credentials *credentials, void *user);

/**
 * Called when the library no longer uses a pointer of the host.
 */
typedef void (*twire_release_callback)(void *user);

/**
 * Observes an attempt of a request.
 *
 * attempt: its properties, read by path; it lives until the callback returns. user: the pointer given
 * with the callback.
 */
typedef void (*twire_attempt_callback)(const twire_result *attempt, void *user);

/**
 * Tells the progress of twire_download_save, after each piece and about 20 times a second while nothing
 * comes, on the calling thread.
 *
 * done: the bytes so far. total: the size of the file, -1 when it is not known. user: as passed. Returns 0
 * to cancel the download, everything else to go on. It must not use the download.
 */
typedef int32_t (*twire_progress_callback)(uint64_t done, int64_t total, void *user);

/**
 * Receives a log line.
 *
 * level: a twire_log_level. line: UTF-8 without a line break; it lives until the callback returns. user:
 * the pointer given to twire_log_set_callback.
 */
typedef void (*twire_log_callback)(int level, const char *line, void *user);

/**
 * Sends a request and waits for the whole response.
 *
 * request: the request, with its credentials. response: to be filled with
 * twire_http_response_set_http_status, _add_header and _add_body, or with
 * twire_http_response_set_failure. Both live until the callback returns. user: the pointer of the table.
 */
typedef void (*twire_send_callback)(const twire_http_request *request,
                                    twire_http_response *response,
                                    void *user);

/**
 * A custom transport: an HTTP client of the host, in place of the library's own.
 *
 * The functions run on threads of the library that may block, one for each request, and so on several
 * threads at once; all signals are blocked on them. Each request is to be sent once: the library does the
 * retries, and redirects are errors. send should return within twire_http_request_timeout_ms; the request
 * ends then in any case, and a later response is dropped. send must not throw or longjmp. A request of the
 * same client from inside it fails with TWIRE_ERR_ARGUMENT. After a fork the requests of the child use it
 * too, on threads of the child.
 */
typedef struct twire_transport {
    /**
     * sizeof(twire_transport), as the program was compiled. Later versions of the library add members at the
     * end.
     */
    size_t size;
    /**
     * Passed to the functions.
     */
    void *user;
    /**
     * Not NULL.
     */
    twire_send_callback send;
    /**
     * Called once with user when neither options nor clients use the table any more, on any thread; may be
     * NULL. It is not called when twire_client_options_set_transport fails.
     */
    twire_release_callback release;
} twire_transport;

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Versions ---- */

/**
 * Returns the version of the library that runs, such as "0.1.0". TWIRE_VERSION is the version of the
 * header.
 *
 * Never NULL. The text lives as long as the process. Any thread.
 */
const char *twire_version(void);

/**
 * Returns the ABI of the library that runs. A program that loads the library with dlopen compares it
 * with TWIRE_ABI_VERSION and stops when they differ. Any thread.
 */
uint32_t twire_abi_version(void);

/* ---- Statuses and errors ---- */

/**
 * Returns the name of a status: "ok", "argument", "timeout" ... and "unknown" for any other number.
 *
 * Never NULL. The text lives as long as the process. Any thread.
 */
const char *twire_status_name(int32_t status);

/**
 * Returns the name of a class: "none", "retry", "later", "never", "suppress", "operator", "fallback", "uncertain",
 * and "unknown" for any other number.
 *
 * Never NULL. The text lives as long as the process. Any thread.
 */
const char *twire_failure_class_name(int32_t failure_class);

/**
 * Returns the class of a response that is not 2xx, by Twilio's code (0: none), else by the HTTP status.
 * twire_error_class does this for an error. Any thread.
 */
twire_failure_class twire_failure_class_of_response(int32_t http_status,
                                                    int64_t code);

/**
 * Returns the class of the ErrorCode of a message or call that Twilio accepted and could not deliver, as in
 * a status callback. Any thread.
 */
twire_failure_class twire_failure_class_of_delivery(int64_t code);

/**
 * Returns the status of the function that reported this error; TWIRE_OK for NULL.
 *
 * Any thread.
 */
twire_status twire_error_status(const twire_error *error);

/**
 * Returns the whole error as one line of UTF-8: operation, parameter, HTTP status, reason and Twilio's
 * code. It is meant for logs and for people; phone numbers and SIDs in it are shortened.
 *
 * Never NULL: "" for a NULL error. The text lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_message(const twire_error *error);

/**
 * Returns the reason alone: Twilio's own sentence where the response has one.
 *
 * Never NULL: "" for a NULL error. The text lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_reason(const twire_error *error);

/**
 * Returns Twilio's error code, such as 21211 (see https://www.twilio.com/docs/api/errors); 0 when there
 * is none.
 *
 * Any thread.
 */
int64_t twire_error_code(const twire_error *error);

/**
 * Returns the HTTP status of the response; 0 when there was no response.
 *
 * error: may be NULL. Any thread.
 */
int32_t twire_error_http_status(const twire_error *error);

/**
 * Returns whether Twilio may have carried the request out. This decides whether the request may be
 * repeated.
 *
 * error: may be NULL. Any thread.
 */
twire_sent twire_error_sent(const twire_error *error);

/**
 * Returns 1 when the same request may succeed later and repeating it cannot carry it out twice, else 0.
 *
 * error: may be NULL. Any thread.
 */
int32_t twire_error_is_retryable(const twire_error *error);

/**
 * Returns what a sender does next: by what was sent, then by Twilio's code, then by the HTTP status.
 * TWIRE_CLASS_NONE for NULL.
 *
 * error: may be NULL. Any thread.
 */
twire_failure_class twire_error_class(const twire_error *error);

/**
 * Returns how long the service asked the client to wait, in milliseconds; -1 when it did not ask.
 *
 * error: may be NULL. Any thread.
 */
int64_t twire_error_retry_after_ms(const twire_error *error);

/**
 * Returns the number of attempts; 0 when nothing was sent.
 *
 * error: may be NULL. Any thread.
 */
uint32_t twire_error_attempts(const twire_error *error);

/**
 * Returns the parameter that was refused, or NULL. The text lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_parameter(const twire_error *error);

/**
 * Returns the URL of Twilio's page about the code, or NULL. The text lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_more_info(const twire_error *error);

/**
 * Returns further details of the response as JSON text, or NULL. The text lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_details(const twire_error *error);

/**
 * Returns the header Twilio-Request-Id, which Twilio's support asks for, or NULL. The text lives as
 * long as the error.
 *
 * Any thread.
 */
const char *twire_error_request_id(const twire_error *error);

/**
 * Returns the key of the operation, such as "api.v2010.accounts.messages.create", or NULL. The text
 * lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_operation(const twire_error *error);

/**
 * Returns the HTTP method of the request that failed, or NULL. The text lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_method(const twire_error *error);

/**
 * Returns the path of the request that failed, without its query and with shortened SIDs, or NULL. The
 * text lives as long as the error.
 *
 * Any thread.
 */
const char *twire_error_path(const twire_error *error);

/**
 * Frees an error. NULL is allowed.
 *
 * No thread may be using it.
 */
void twire_error_free(twire_error *error);

/* ---- Client options ---- */

/**
 * Makes options with every default and no credentials. It reads nothing from the environment; which
 * variables a client made with these options reads is on the first page, under Environment.
 *
 * out: the options, yours; free them with twire_client_options_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_client_options_new(twire_client_options **out, twire_error **err);

/**
 * Makes options, credentials included, from the variables that twire_client_from_env lists. Setters
 * override them.
 *
 * out: the options, yours; free them with twire_client_options_free. err: may be NULL. Fails with
 * TWIRE_ERR_CONFIG and names the variable. Do not call it while another thread changes the environment
 * with setenv.
 */
twire_status twire_client_options_from_env(twire_client_options **out,
                                           twire_error **err);

/**
 * Sets region, edge, base URL, CA file and default senders from the environment, but no credentials:
 * TWILIO_REGION, TWILIO_EDGE, TWIRE_BASE_URL, TWILIO_CA_BUNDLE, TWILIO_PHONE_NUMBER,
 * TWILIO_MESSAGING_SERVICE_SID and TWILIO_VERIFY_SERVICE_SID. An option whose variable is not set becomes
 * unset.
 *
 * Do not call it while another thread changes the environment with setenv.
 *
 * options: not NULL.
 */
twire_status twire_client_options_read_env(twire_client_options *options);

/**
 * Sets the credentials to an account and its auth token. Neither may be NULL. Both are copied, and the
 * token is wiped when it is no longer used.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_auth_token(twire_client_options *options,
                                                 const char *account_sid,
                                                 const char *auth_token);

/**
 * Sets the credentials to an API key (SK...) with its secret, and the account that requests are about.
 * None may be NULL; all are copied.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_api_key(twire_client_options *options,
                                              const char *account_sid,
                                              const char *key_sid,
                                              const char *secret);

/**
 * Sets the credentials to an OAuth access token, which the caller renews. account_sid: NULL when no
 * request names an account.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_bearer_token(twire_client_options *options,
                                                   const char *account_sid,
                                                   const char *token);

/**
 * Sets the credentials to an OAuth client and its secret: the library fetches access tokens with them
 * and renews them. None may be NULL; all are copied.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_oauth(twire_client_options *options,
                                            const char *account_sid,
                                            const char *client_id,
                                            const char *client_secret);

/**
 * Sends requests without credentials: for a gateway that adds its own, and for operations that need
 * none.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_no_credentials(twire_client_options *options);

/**
 * Signs every request with a private key whose public key Twilio has (public key client validation):
 * each request carries the header Twilio-Client-Validation, valid for five minutes. The credentials must
 * be an API key and its account.
 *
 * credential_sid: the SID of the public key (CR...). private_key: the text of a PEM file, PKCS #8 or
 * PKCS #1, not encrypted, 2048 to 4096 bits. Neither may be NULL. algorithm: "RS256" or "PS256"; NULL for
 * RS256. A key that cannot sign is TWIRE_ERR_CONFIG.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_client_validation(twire_client_options *options,
                                                        const char *credential_sid,
                                                        const char *private_key,
                                                        const char *algorithm);

/**
 * Sets the account that requests are about, where it is not the account of the credentials: a
 * subaccount. account_sid: not NULL.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_account_sid(twire_client_options *options,
                                                  const char *account_sid);

/**
 * Sets Twilio's region, such as "ie1".
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_region(twire_client_options *options, const char *region);

/**
 * Sets Twilio's edge, such as "dublin".
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_edge(twire_client_options *options, const char *edge);

/**
 * Sets one origin for the requests of every product: a sandbox or a gateway. The scheme is https, or
 * http for a loopback address; anything else fails when the client is made.
 *
 * options, base_url: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_base_url(twire_client_options *options,
                                               const char *base_url);

/**
 * Appends a product such as "myservice/1.2" to the header User-Agent, after twire's own. ASCII only.
 *
 * options, extension: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_user_agent(twire_client_options *options,
                                                 const char *extension);

/**
 * Sets the sender of messages and calls that name none.
 *
 * options, number: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_phone_number(twire_client_options *options,
                                                   const char *number);

/**
 * Sets the messaging service (MG...) of messages that name no sender. It takes precedence over the
 * phone number.
 *
 * options, sid: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_messaging_service_sid(twire_client_options *options,
                                                            const char *sid);

/**
 * Sets the Verify service (VA...) of verifications that name none.
 *
 * options, sid: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_verify_service_sid(twire_client_options *options,
                                                         const char *sid);

/**
 * Sets the timeout of a request with its retries, in milliseconds, at least 1; 30000 by default.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_timeout_ms(twire_client_options *options, uint32_t ms);

/**
 * Sets the timeout of one attempt, in milliseconds, at least 1; 15000 by default.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_attempt_timeout_ms(twire_client_options *options,
                                                         uint32_t ms);

/**
 * Sets the timeout of name resolution, connection and TLS handshake together, in milliseconds, at least
 * 1; 5000 by default.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_connect_timeout_ms(twire_client_options *options,
                                                         uint32_t ms);

/**
 * Sets the maximum number of retries, the attempts after the first: 2 by default, 0 turns them off. A
 * create operation is retried only when it certainly was not carried out.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_retries(twire_client_options *options,
                                              uint32_t retries);

/**
 * Sets the delays between attempts, in milliseconds. The first delay is drawn from 0 to base_ms (250 by
 * default), and the range doubles with each retry up to cap_ms (8000). A Retry-After of more than
 * retry_after_cap_ms (60000) ends the request instead.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_retry_delays_ms(twire_client_options *options,
                                                      uint32_t base_ms,
                                                      uint32_t cap_ms,
                                                      uint32_t retry_after_cap_ms);

/**
 * Sets the maximum size of a response body, in bytes; 8388608 by default. A longer body is
 * TWIRE_ERR_PROTOCOL.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_max_response_bytes(twire_client_options *options,
                                                         size_t bytes);

/**
 * Sets the maximum number of requests of this client in flight at the same time; further requests wait
 * within their deadlines. Unlimited by default; 0 is refused.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_max_concurrent_requests(twire_client_options *options,
                                                              size_t requests);

/**
 * Sets the maximum number of idle connections kept to one host; unlimited by default. An idle
 * connection is closed after 20 s.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_max_idle_per_host(twire_client_options *options,
                                                        size_t connections);

/**
 * Sets the proxy for every request, such as "http://user:password@proxy.example:3128"; http or https.
 * NULL: no proxy, whatever the environment says. Unset, the variables HTTPS_PROXY, HTTP_PROXY, ALL_PROXY
 * and NO_PROXY decide; see Environment on the first page.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_proxy(twire_client_options *options,
                                            const char *url);

/**
 * Sets whether clients made with these options read the environment: 0 is no, everything else yes (the
 * default). The variables are those of proxies, of the platform's certificate authorities and of the
 * catalog; see Environment on the first page.
 *
 * One thread at a time.
 */
twire_status twire_client_options_set_trust_env(twire_client_options *options,
                                                int32_t trust);

/**
 * Sets whether requests are checked before they are sent: 0 is no, everything else yes (the default). A
 * check refuses only what Twilio surely refuses, with Twilio's code: no receiver, sender or content, a body
 * over 1,600 UTF-16 units, more than 10 media, a message to a short code, from its receiver or across
 * channels, required parameters that are missing. What cannot be written as a request (an unknown name, a
 * missing value of a path) is TWIRE_ERR_ARGUMENT in any case.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_checks(twire_client_options *options,
                                             int32_t checks);

/**
 * Sets a PEM file of certificate authorities to trust in addition to the platform's. The file is read
 * when the client is made. path: not NULL.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_client_options_set_ca_file(twire_client_options *options,
                                              const char *path);

/**
 * Frees options. NULL is allowed. Clients made with them are not affected.
 *
 * No thread may be using it.
 */
void twire_client_options_free(twire_client_options *options);

/* ---- Credentials callback ---- */

/**
 * Sets an account and its auth token. Neither may be NULL; both are copied.
 *
 * credentials: not NULL. One thread at a time.
 */
twire_status twire_credentials_set_auth_token(twire_credentials *credentials,
                                              const char *account_sid,
                                              const char *auth_token);

/**
 * Sets an API key (SK...) and its secret. Neither may be NULL; both are copied.
 *
 * credentials: not NULL. One thread at a time.
 */
twire_status twire_credentials_set_api_key(twire_credentials *credentials,
                                           const char *key_sid,
                                           const char *secret);

/**
 * Sets an OAuth access token. It must not be NULL; it is copied.
 *
 * credentials: not NULL. One thread at a time.
 */
twire_status twire_credentials_set_bearer_token(twire_credentials *credentials, const char *token);

/**
 * Gets the credentials from a callback before each request, and again when the service answers 401
 * because a secret was rotated: for secrets that live in a vault.
 *
 * account_sid: the account that requests are about; not NULL. callback: not NULL. It runs on a thread of
 * the library that may block, within the deadline of the request, and on several threads at once. It must
 * not throw or longjmp. A request of the same client from inside it fails with TWIRE_ERR_ARGUMENT. user:
 * passed to the callback. release: called once with user, on any thread, when neither options nor clients
 * use the callback any more; may be NULL. It is not called when this function fails.
 */
twire_status twire_client_options_set_credentials_callback(twire_client_options *options,
                                                           const char *account_sid,
                                                           twire_credentials_callback callback,
                                                           void *user,
                                                           twire_release_callback release);

/* ---- HTTP requests of a transport ---- */

/**
 * Returns the method: "GET", "POST" ... NULL for NULL.
 *
 * request: may be NULL. Any thread.
 */
const char *twire_http_request_method(const twire_http_request *request);

/**
 * Returns the whole URL, query included. NULL for NULL.
 *
 * request: may be NULL. Any thread.
 */
const char *twire_http_request_url(const twire_http_request *request);

/**
 * Returns the value of the first header of that name, in any case, or NULL. Host and Content-Length are
 * not among the headers: the transport derives them.
 *
 * request: may be NULL. Any thread.
 */
const char *twire_http_request_header(const twire_http_request *request,
                                       const char *name);

/**
 * Returns the number of headers; 0 for NULL.
 *
 * request: may be NULL. Any thread.
 */
size_t twire_http_request_header_count(const twire_http_request *request);

/**
 * Returns the name of the header at an index from 0, or NULL.
 *
 * request: may be NULL. Any thread.
 */
const char *twire_http_request_header_name(const twire_http_request *request, size_t index);

/**
 * Returns the value of the header at an index from 0, or NULL.
 *
 * request: may be NULL. Any thread.
 */
const char *twire_http_request_header_value(const twire_http_request *request, size_t index);

/**
 * Returns the first decoded value of that name in the form of the body, or NULL.
 *
 * request: may be NULL. Any thread.
 */
const char *twire_http_request_form_value(const twire_http_request *request, const char *name);

/**
 * Returns the bytes of the body, as they are to be sent. A NUL follows the last byte.
 *
 * size: set to the number of bytes; may be NULL. Never NULL, except for a NULL request.
 *
 * Any thread.
 */
const void *twire_http_request_body(const twire_http_request *request, size_t *size);

/**
 * Returns the time left for the response, name resolution and connection included, in milliseconds; -1
 * for a request of a script or a recording.
 *
 * Any thread.
 */
int64_t twire_http_request_timeout_ms(const twire_http_request *request);

/**
 * Returns the maximum size of the response body, in bytes; a longer one is TWIRE_ERR_PROTOCOL. 0 for a
 * request of a script or a recording.
 *
 * Any thread.
 */
size_t twire_http_request_max_response_bytes(const twire_http_request *request);

/**
 * Frees a request of a script or a recording. NULL is allowed. A transport must not free the request
 * that it is given.
 *
 * No thread may be using it.
 */
void twire_http_request_free(twire_http_request *request);

/* ---- HTTP responses of a transport ---- */

/**
 * Makes an empty response, for a script.
 *
 * out: yours; free it with twire_http_response_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_http_response_new(twire_http_response **out, twire_error **err);

/**
 * Sets the HTTP status, 100 to 599.
 *
 * response: not NULL. One thread at a time.
 */
twire_status twire_http_response_set_http_status(twire_http_response *response,
                                                 int32_t http_status);

/**
 * Adds a header. Neither name nor value may be NULL; both are copied.
 *
 * response: not NULL. One thread at a time.
 */
twire_status twire_http_response_add_header(twire_http_response *response,
                                            const char *name,
                                            const char *value);

/**
 * Appends bytes to the body, without transfer or content encoding. They are copied.
 *
 * data: size bytes; NULL with size 0.
 *
 * response: not NULL. One thread at a time.
 */
twire_status twire_http_response_add_body(twire_http_response *response,
                                          const void *data,
                                          size_t size);

/**
 * Reports that there is no response, and why.
 *
 * status: TWIRE_ERR_CONNECT, TWIRE_ERR_TIMEOUT, TWIRE_ERR_TLS or TWIRE_ERR_PROTOCOL. sent: a twire_sent;
 * TWIRE_SENT_NO only where no byte of the request has left, because the library may then send it again.
 * message: a few words for the error, without URL and credentials; not NULL.
 *
 * One thread at a time.
 */
twire_status twire_http_response_set_failure(twire_http_response *response,
                                             int32_t status,
                                             int32_t sent,
                                             const char *message);

/**
 * Returns the HTTP status; 0 when there is none, and for NULL.
 *
 * response: may be NULL. Any thread.
 */
int32_t twire_http_response_http_status(const twire_http_response *response);

/**
 * Returns the value of the first header of that name, in any case, or NULL. The text lives until the
 * response is changed or freed.
 *
 * Any thread.
 */
const char *twire_http_response_header(const twire_http_response *response,
                                        const char *name);

/**
 * Returns the number of headers; 0 for NULL.
 *
 * response: may be NULL. Any thread.
 */
size_t twire_http_response_header_count(const twire_http_response *response);

/**
 * Returns the name of the header at an index from 0, or NULL. The text lives until the response is
 * changed or freed.
 *
 * Any thread.
 */
const char *twire_http_response_header_name(const twire_http_response *response, size_t index);

/**
 * Returns the value of the header at an index from 0, or NULL. The text lives until the response is
 * changed or freed.
 *
 * Any thread.
 */
const char *twire_http_response_header_value(const twire_http_response *response, size_t index);

/**
 * Returns the bytes of the body. They live until the response is changed or freed. No NUL follows them.
 *
 * size: set to the number of bytes; may be NULL. Never NULL, except for a NULL response.
 *
 * Any thread.
 */
const void *twire_http_response_body(const twire_http_response *response,
                                      size_t *size);

/**
 * Returns why there is no response, or NULL when there is one. The text lives until the response is
 * changed or freed.
 *
 * Any thread.
 */
const char *twire_http_response_failure_message(const twire_http_response *response);

/**
 * Returns the status of the failure, such as TWIRE_ERR_CONNECT; TWIRE_OK when there is a response, and
 * for NULL.
 *
 * Any thread.
 */
twire_status twire_http_response_failure_status(const twire_http_response *response);

/**
 * Returns whether the request has left, for a failure; TWIRE_SENT_NO when there is none, and for NULL.
 *
 * response: may be NULL. Any thread.
 */
twire_sent twire_http_response_failure_sent(const twire_http_response *response);

/**
 * Frees a response. NULL is allowed. A transport must not free the response that it is given to fill.
 *
 * No thread may be using it.
 */
void twire_http_response_free(twire_http_response *response);

/* ---- Custom transport ---- */

/**
 * Sends every request of clients made with these options through a custom transport. Proxy, CA file,
 * connections and the connect timeout are then up to the host.
 *
 * table: not NULL; it is copied. Members that a table of an earlier version lacks are NULL. A size below
 * that of the first version, and a NULL send, are TWIRE_ERR_ARGUMENT.
 *
 * One thread at a time.
 */
twire_status twire_client_options_set_transport(twire_client_options *options,
                                                const twire_transport *table);

/* ---- Hooks ---- */

/**
 * Adds hooks that observe every attempt of a request, for metrics and traces. All hooks that were added
 * run. Nothing personal is passed to them: SIDs and numbers in paths are shortened.
 *
 * before: runs before each attempt with "operation" (its key, "" for a custom request), "method", "path"
 * and "number" (1 for the first attempt). after: runs after each attempt with those and "http_status" (0
 * without a response), "error" (the name of the status, such as "timeout"; null after a success), "sent"
 * ("no", "maybe", "yes"), "request_id", "duration_us" (microseconds, the wait for a free connection
 * included) and "retry_in_ms" (the delay before the next attempt; null when this was the last). An attempt
 * that is cancelled has no after. One of the two may be NULL. user: passed to both. release: called once
 * with user, on any thread, when neither options nor clients use the hooks any more; may be NULL. It is
 * not called when this function fails.
 *
 * Hooks run on the library's own thread or on the caller's, and on several at once. Requests of the client
 * wait for them: they must return soon, and must not throw or longjmp. A request from inside a hook fails
 * with TWIRE_ERR_ARGUMENT.
 */
twire_status twire_client_options_add_hooks(twire_client_options *options,
                                            twire_attempt_callback before,
                                            twire_attempt_callback after,
                                            void *user,
                                            twire_release_callback release);

/* ---- Scripted responses ---- */

/**
 * Makes a script without responses.
 *
 * out: yours; free it with twire_script_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_script_new(twire_script **out, twire_error **err);

/**
 * Adds a response with a status and a JSON text. script, json: not NULL. http_status: 100 to 599.
 * err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_script_add_json(const twire_script *script,
                                   int32_t http_status,
                                   const char *json,
                                   twire_error **err);

/**
 * Adds a response with headers, or a failure; it is copied. script, response: not NULL. err: may be
 * NULL.
 *
 * Any thread.
 */
twire_status twire_script_add(const twire_script *script,
                              const twire_http_response *response,
                              twire_error **err);

/**
 * Returns the number of responses that remain; 0 for NULL.
 *
 * script: may be NULL. Any thread.
 */
size_t twire_script_remaining(const twire_script *script);

/**
 * Returns the number of requests received; 0 for NULL.
 *
 * script: may be NULL. Any thread.
 */
size_t twire_script_request_count(const twire_script *script);

/**
 * Returns the request at an index from 0, with its credentials. An index after the last is
 * TWIRE_ERR_ARGUMENT.
 *
 * script: not NULL. out: yours; free it with twire_http_request_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_script_request(const twire_script *script,
                                  size_t index,
                                  twire_http_request **out,
                                  twire_error **err);

/**
 * Sends every request of clients made with these options to a script, which they share. It may be freed
 * before them. script: not NULL.
 *
 * One thread at a time.
 */
twire_status twire_client_options_set_script(twire_client_options *options,
                                             const twire_script *script);

/**
 * Frees a script. NULL is allowed. Clients that use it continue to do so.
 *
 * No thread may be using it.
 */
void twire_script_free(twire_script *script);

/* ---- Recordings ---- */

/**
 * Makes an empty recording.
 *
 * out: yours; free it with twire_recording_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_recording_new(twire_recording **out, twire_error **err);

/**
 * Records the exchanges of clients made with these options, whichever transport they have. They share
 * the recording, which may be freed before them. recording: not NULL.
 *
 * One thread at a time.
 */
twire_status twire_client_options_set_recording(twire_client_options *options,
                                                const twire_recording *recording);

/**
 * Returns the number of exchanges that have ended; 0 for NULL.
 *
 * recording: may be NULL. Any thread.
 */
size_t twire_recording_exchange_count(const twire_recording *recording);

/**
 * Returns the exchange at an index from 0, in the order of the responses. An index after the last is
 * TWIRE_ERR_ARGUMENT.
 *
 * recording: not NULL. request: the request, yours, free it with twire_http_request_free; may be NULL.
 * response: the response or failure, yours, free it with twire_http_response_free; may be NULL. err: may
 * be NULL.
 *
 * Any thread.
 */
twire_status twire_recording_exchange(const twire_recording *recording,
                                      size_t index,
                                      twire_http_request **request,
                                      twire_http_response **response,
                                      twire_error **err);

/**
 * Makes a script of the recorded responses.
 *
 * recording: not NULL. out: yours; free it with twire_script_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_recording_to_script(const twire_recording *recording,
                                       twire_script **out,
                                       twire_error **err);

/**
 * Frees a recording. NULL is allowed. Clients that are recorded continue.
 *
 * No thread may be using it.
 */
void twire_recording_free(twire_recording *recording);

/* ---- Client ---- */

/**
 * Makes a client for an account (AC...) and its auth token, with default options. It opens no
 * connection yet. Credentials and options come from the arguments alone; proxies and certificate
 * authorities from the environment, as the first page says under Environment.
 *
 * account_sid, auth_token: not NULL; copied, and the token is wiped with the client.
 * out: the client, yours; free it with twire_client_free. err: may be NULL.
 * Fails with TWIRE_ERR_CONFIG when the credentials are malformed.
 *
 * Any thread.
 */
twire_status twire_client_new(const char *account_sid,
                              const char *auth_token,
                              twire_client **out,
                              twire_error **err);

/**
 * Makes a client from the environment: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with
 * TWILIO_API_KEY and TWILIO_API_SECRET, which take precedence, or with TWILIO_CLIENT_ID and
 * TWILIO_CLIENT_SECRET (OAuth), which come last; TWILIO_REGION, TWILIO_EDGE, TWIRE_BASE_URL,
 * TWILIO_CA_BUNDLE; and for requests that name no sender or service TWILIO_PHONE_NUMBER,
 * TWILIO_MESSAGING_SERVICE_SID and TWILIO_VERIFY_SERVICE_SID. An empty variable counts as unset.
 *
 * out: the client, yours; free it with twire_client_free. err: may be NULL. Fails with TWIRE_ERR_CONFIG
 * and names the variable. Do not call it while another thread changes the environment with setenv.
 */
twire_status twire_client_from_env(twire_client **out,
                                   twire_error **err);

/**
 * Makes a client from options. The options stay the caller's, and can be used again.
 *
 * options: not NULL. out: the client, yours; free it with twire_client_free. err: may be NULL. Fails with
 * the first error of a setter, or with TWIRE_ERR_CONFIG.
 *
 * Any thread.
 */
twire_status twire_client_from_options(const twire_client_options *options,
                                       twire_client **out,
                                       twire_error **err);

/**
 * Returns the account that requests are about, or NULL. The text lives as long as the client.
 *
 * Any thread.
 */
const char *twire_client_account_sid(const twire_client *client);

/**
 * Frees a client and closes its idle connections. NULL is allowed. No thread may be in a function with
 * it, nor use it later; results and errors remain valid.
 */
void twire_client_free(twire_client *client);

/* ---- Parameters ---- */

/**
 * Makes an empty set of parameters.
 *
 * out: yours; free it with twire_params_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_params_new(twire_params **out, twire_error **err);

/**
 * Adds text. Every type with a textual form accepts it: "true", "3", an ISO 8601 date.
 *
 * name: not NULL. value: NULL omits the parameter, "" sends it empty.
 *
 * params: not NULL. One thread at a time.
 */
twire_status twire_params_add(twire_params *params, const char *name, const char *value);

/**
 * Adds an integer.
 *
 * params, name: not NULL. One thread at a time.
 */
twire_status twire_params_add_int(twire_params *params, const char *name, int64_t value);

/**
 * Adds a boolean: 0 is false, everything else true.
 *
 * params, name: not NULL. One thread at a time.
 */
twire_status twire_params_add_bool(twire_params *params, const char *name, int32_t value);

/**
 * Adds a floating-point number; NaN and infinities are refused.
 *
 * params, name: not NULL. One thread at a time.
 */
twire_status twire_params_add_double(twire_params *params, const char *name, double value);

/**
 * Adds a time, in seconds since 1970-01-01T00:00:00Z (a time_t). It is written in UTC, in the format of
 * the parameter's type.
 *
 * params, name: not NULL. One thread at a time.
 */
twire_status twire_params_add_time(twire_params *params,
                                   const char *name,
                                   int64_t unix_seconds);

/**
 * Adds a JSON document: a parameter that is an object, or the body of an operation that takes JSON.
 * Text that is not JSON is refused.
 *
 * params, name, json: not NULL. One thread at a time.
 */
twire_status twire_params_add_json(twire_params *params, const char *name, const char *json);

/**
 * Adds text under exactly this name, without a look at the catalog: for a parameter that is newer than
 * this library.
 *
 * name: not NULL. value: NULL omits the parameter.
 *
 * params: not NULL. One thread at a time.
 */
twire_status twire_params_add_raw(twire_params *params,
                                  const char *name,
                                  const char *value);

/**
 * Returns the number of values; 0 for NULL.
 *
 * params: may be NULL. Any thread.
 */
size_t twire_params_count(const twire_params *params);

/**
 * Frees parameters. NULL is allowed.
 *
 * No thread may be using it.
 */
void twire_params_free(twire_params *params);

/* ---- Request options ---- */

/**
 * Makes options that change nothing.
 *
 * out: yours; free it with twire_request_options_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_request_options_new(twire_request_options **out, twire_error **err);

/**
 * Sets the timeout of the request with its retries, in milliseconds, at least 1.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_request_options_set_timeout_ms(twire_request_options *options, uint32_t ms);

/**
 * Sets the maximum number of retries, the attempts after the first; 0 turns them off.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_request_options_set_retries(twire_request_options *options, uint32_t retries);

/**
 * Declares whether the request is idempotent, so that it may be retried after a lost response: 0 is no,
 * everything else yes. By default only reads and deletions are idempotent.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_request_options_set_idempotent(twire_request_options *options,
                                                  int32_t idempotent);

/**
 * Sets the largest size of a download in bytes; 256 MiB by default. Other requests have the limit of their
 * client.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_request_options_set_max_bytes(twire_request_options *options,
                                                 uint64_t bytes);

/**
 * Sets whether the request of an operation is checked before it is sent, as
 * twire_client_options_set_checks does for all: 0 is no, everything else yes.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_request_options_set_checks(twire_request_options *options, int32_t checks);

/**
 * Adds a header to the request. Neither name nor value may be NULL.
 *
 * options: not NULL. One thread at a time.
 */
twire_status twire_request_options_add_header(twire_request_options *options,
                                              const char *name,
                                              const char *value);

/**
 * Sets the token that cancels the request. token: NULL for none. The options share the token, so it may
 * be freed before them.
 *
 * One thread at a time.
 */
twire_status twire_request_options_set_cancel_token(twire_request_options *options,
                                                    const twire_cancel_token *token);

/**
 * Frees options. NULL is allowed.
 *
 * No thread may be using it.
 */
void twire_request_options_free(twire_request_options *options);

/* ---- Cancel tokens ---- */

/**
 * Makes a token.
 *
 * out: yours; free it with twire_cancel_token_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_cancel_token_new(twire_cancel_token **out, twire_error **err);

/**
 * Cancels every request that uses the token, now and later. Each returns within 50 ms with
 * TWIRE_ERR_CANCELLED, and twire_error_sent says whether it may have been carried out. NULL is allowed.
 * Any thread. Async-signal-safe.
 */
void twire_cancel_token_cancel(const twire_cancel_token *token);

/**
 * Returns 1 when the token is cancelled, else 0. Any thread. Async-signal-safe.
 */
int32_t twire_cancel_token_is_cancelled(const twire_cancel_token *token);

/**
 * Frees a token. NULL is allowed. Requests that use it continue, and can no longer be cancelled.
 *
 * No thread may be using it.
 */
void twire_cancel_token_free(twire_cancel_token *token);

/* ---- Operations ---- */

/**
 * Executes an operation of Twilio's API and waits for the response.
 *
 * client: not NULL. key: not NULL; an operation such as "api.v2010.accounts.messages.create", or a
 * shortcut such as "messages.create"; `twire api --list` prints them all, and `twire api KEY --help` says
 * what one does and what its parameters mean. params: NULL for none. options: NULL for the client's. out:
 * the result, yours; free it with twire_result_free; NULL to discard it. err: may be NULL.
 *
 * A parameter that is missing, unknown or over a limit is TWIRE_ERR_ARGUMENT: twire_error_parameter names
 * it, and nothing was sent; see twire_client_options_set_checks. Any thread may call it at any time. It waits for
 * at most 30 seconds unless an option says otherwise.
 */
twire_status twire_operation_execute(const twire_client *client,
                                     const char *key,
                                     const twire_params *params,
                                     const twire_request_options *options,
                                     twire_result **out,
                                     twire_error **err);

/* ---- Common operations ---- */

/**
 * Sends a message: SMS, or WhatsApp where both addresses begin with "whatsapp:". For media, templates,
 * schedules and status callbacks use twire_operation_execute with "messages.create".
 *
 * client, to, body: not NULL. from: a number, short code, sender name or messaging service (MG...); NULL
 * for the client's default. out: the message, yours, with "sid", "status" and more; free it with
 * twire_result_free; NULL to discard it. err: may be NULL.
 *
 * A body of more than 1,600 UTF-16 code units, and an address that is malformed, are TWIRE_ERR_ARGUMENT;
 * nothing was sent. On success the message is queued: a status callback or a later "messages.fetch" says
 * whether it was delivered. Any thread.
 */
twire_status twire_message_send(const twire_client *client,
                                const char *to,
                                const char *from,
                                const char *body,
                                twire_result **out,
                                twire_error **err);

/**
 * Makes a phone call that executes TwiML.
 *
 * client, to: not NULL. from: the caller's number; NULL for the client's default. url: where Twilio
 * fetches the TwiML. twiml: the TwiML itself. Exactly one of the two is not NULL. out: the call, yours;
 * free it with twire_result_free; NULL to discard it. err: may be NULL.
 *
 * On success the call is queued, not yet answered. Any thread.
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
 * client, to: not NULL. service_sid: the Verify service (VA...); NULL for the client's. channel: "sms",
 * "call", "email" or "whatsapp"; NULL for "sms". out: the verification, yours, which never holds the code;
 * free it with twire_result_free; NULL to discard it. err: may be NULL. Any thread.
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
 * client, to, code: not NULL. service_sid: the Verify service (VA...); NULL for the client's. approved:
 * set to 1 when the code is correct, else to 0, also on failure; not NULL. err: may be NULL.
 *
 * A wrong code is TWIRE_OK with *approved 0. A verification that has expired, was approved before or had
 * too many checks is TWIRE_ERR_NOT_FOUND or TWIRE_ERR_RATE_LIMITED. Any thread.
 */
twire_status twire_verification_check(const twire_client *client,
                                      const char *service_sid,
                                      const char *to,
                                      const char *code,
                                      int32_t *approved,
                                      twire_error **err);

/* ---- Custom requests ---- */

/**
 * Makes a request without query and body.
 *
 * method: "GET", "POST", "PUT", "PATCH" or "DELETE". host: the host of the product without region and
 * edge; NULL for "api.twilio.com". path: as Twilio writes it, percent-encoded, without a query, such as
 * "/2010-04-01/Accounts/AC.../Messages.json". out: yours; free it with twire_request_free. err: may be
 * NULL.
 *
 * Any thread.
 */
twire_status twire_request_new(const char *method,
                               const char *host,
                               const char *path,
                               twire_request **out,
                               twire_error **err);

/**
 * Adds a parameter to the query. name: not NULL. value: NULL omits it. Both are unencoded: the library
 * encodes them.
 *
 * request: not NULL. One thread at a time.
 */
twire_status twire_request_add_query(twire_request *request,
                                     const char *name,
                                     const char *value);

/**
 * Adds a parameter to the form in the body. name: not NULL. value: NULL omits it. Both are unencoded: the
 * library encodes them. A request has a form or JSON, not both.
 *
 * One thread at a time.
 */
twire_status twire_request_add_form(twire_request *request,
                                    const char *name,
                                    const char *value);

/**
 * Sets the body to a JSON document. json: not NULL; text that is not JSON is refused.
 *
 * request: not NULL. One thread at a time.
 */
twire_status twire_request_set_json(twire_request *request, const char *json);

/**
 * Adds a header. Neither name nor value may be NULL. The client adds the credentials.
 *
 * request: not NULL. One thread at a time.
 */
twire_status twire_request_add_header(twire_request *request,
                                      const char *name,
                                      const char *value);

/**
 * Sends a request and waits for the response. The client adds its credentials, so the host must be one
 * of Twilio's. A redirect is a result of a GET (status 300 to 399, header "location") and an error of
 * everything else; twire_download_from_request follows it.
 *
 * client, request: not NULL. options: NULL for the client's. out: the result, yours; free it with
 * twire_result_free; NULL to discard it. err: may be NULL. The request stays the caller's.
 *
 * Any thread.
 */
twire_status twire_request_send(const twire_request *request,
                                const twire_client *client,
                                const twire_request_options *options,
                                twire_result **out,
                                twire_error **err);

/**
 * Frees a request. NULL is allowed.
 *
 * No thread may be using it.
 */
void twire_request_free(twire_request *request);

/* ---- Pages ---- */

/**
 * Makes a list. Nothing is sent before twire_pages_next or twire_pages_next_record.
 *
 * client: not NULL. key: a list operation such as "messages.list"; not NULL. params: filters, and
 * "PageSize" (at most 1000); NULL for none. options: of each request; NULL for the client's. out: yours;
 * free it with twire_pages_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_pages_new(const twire_client *client,
                             const char *key,
                             const twire_params *params,
                             const twire_request_options *options,
                             twire_pages **out,
                             twire_error **err);

/**
 * Limits the total number of records; 0 means none. To be called before the first page is read.
 *
 * pages: not NULL. err: may be NULL. One thread at a time.
 */
twire_status twire_pages_set_limit(twire_pages *pages, uint64_t records, twire_error **err);

/**
 * Sets the options of the requests for the pages that follow, such as another timeout or cancel token.
 *
 * pages: not NULL. options: NULL for the client's. err: may be NULL.
 *
 * One thread at a time.
 */
twire_status twire_pages_set_options(twire_pages *pages,
                                     const twire_request_options *options,
                                     twire_error **err);

/**
 * Starts at a page that twire_pages_resume_link returned, in this process or another. Only a link to the
 * host of the list is followed. link: not NULL. When the link is refused, every next page fails too.
 *
 * pages: not NULL. err: may be NULL. One thread at a time.
 */
twire_status twire_pages_set_start_link(twire_pages *pages,
                                        const char *link,
                                        twire_error **err);

/**
 * Reads the next page.
 *
 * out: the page, yours: a list of records (twire_result_length, twire_result_item), free it with
 * twire_result_free; NULL with TWIRE_OK after the last page; not NULL itself. err: may be NULL. After a
 * failure it fails again with the same error.
 *
 * pages: not NULL. One thread at a time.
 */
twire_status twire_pages_next(twire_pages *pages,
                              twire_result **out,
                              twire_error **err);

/**
 * Reads the next record, and the next page where one ends: for a loop over all records.
 *
 * record: set to the record, which is borrowed and lives until the next function with these pages; NULL
 * with TWIRE_OK after the last record; not NULL itself. err: may be NULL. After a failure it fails again
 * with the same error. A later twire_pages_next continues with the page that follows.
 *
 * One thread at a time.
 */
twire_status twire_pages_next_record(twire_pages *pages,
                                     const twire_result **record,
                                     twire_error **err);

/**
 * Returns a link to the page that would be read next, to continue later or in another process. It holds
 * no credentials.
 *
 * link: set to the link, which lives until the next function with these pages, or to NULL after the last
 * page; not NULL itself. err: may be NULL.
 *
 * One thread at a time.
 */
twire_status twire_pages_resume_link(twire_pages *pages,
                                     const char **link,
                                     twire_error **err);

/**
 * Frees a list. NULL is allowed. Pages that were read remain valid.
 *
 * No thread may be using it.
 */
void twire_pages_free(twire_pages *pages);

/* ---- Downloads ---- */

/**
 * Opens the download of a resource's content, and returns when the head of the file has arrived. Redirects
 * are followed, to https only; another host gets neither credentials nor headers of the options.
 *
 * client: not NULL. key: the operation that fetches the resource: "messages.media.fetch",
 * "recordings.fetch", "calls.recordings.fetch", "conferences.recordings.fetch",
 * "video.v1.recordings.fetch", "video.v1.rooms.recordings.fetch" or "video.v1.compositions.fetch"; not
 * NULL. params: those of the operation; a recording of a call also has "Format" ("wav", the default, or
 * "mp3") and "RequestedChannels" (1 or 2). options: the timeout is for the whole download, 10 minutes by
 * default; twire_request_options_set_max_bytes limits its size; NULL for none. out: yours; free it with
 * twire_download_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_download_new(const twire_client *client,
                                const char *key,
                                const twire_params *params,
                                const twire_request_options *options,
                                twire_download **out,
                                twire_error **err);

/**
 * Opens a download from an address that the catalog need not know: see twire_download_new.
 *
 * request: a GET; not NULL; it stays the caller's. client: not NULL. options: NULL for none. out: yours;
 * free it with twire_download_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_download_from_request(const twire_request *request,
                                         const twire_client *client,
                                         const twire_request_options *options,
                                         twire_download **out,
                                         twire_error **err);

/**
 * Sets the cancel token of the options for the reads that follow; their other settings are ignored.
 *
 * download: not NULL. options: NULL for no token. err: may be NULL.
 *
 * One thread at a time.
 */
twire_status twire_download_set_options(twire_download *download,
                                        const twire_request_options *options,
                                        twire_error **err);

/**
 * Returns the response without its body: status and headers, such as "content-type". It lives as long as
 * the download; do not free it. NULL for NULL.
 *
 * Any thread.
 */
const twire_result *twire_download_response(const twire_download *download);

/**
 * Returns the size of the file in bytes; -1 when the service did not tell it.
 *
 * download: may be NULL. Any thread.
 */
int64_t twire_download_total(const twire_download *download);

/**
 * Reads the next piece of the file.
 *
 * download: not NULL. data: set to the bytes, which live until the next function with this download; NULL
 * with TWIRE_OK after the last piece; not NULL itself. size: set to their number, 0 after the last piece;
 * not NULL. err: may be NULL. After a failure it fails again with the same error.
 *
 * One thread at a time.
 */
twire_status twire_download_next(twire_download *download,
                                 const void **data,
                                 size_t *size,
                                 twire_error **err);

/**
 * Saves the file: what was not read yet. It is written as PATH.PID-N.part, and gets its name, in place of
 * a file that has it, when it is complete. After a failure nothing of it stays. It has the
 * permissions of the file that it replaces. A pipe, a device or a descriptor ("/dev/stdout") is written in
 * place.
 *
 * download, path: not NULL. progress: NULL for none. user: passed to progress. size: set to the number of
 * bytes; NULL to discard it. err: may be NULL. Fails with TWIRE_ERR_ARGUMENT when the file cannot be
 * written, with TWIRE_ERR_CANCELLED when progress returns 0.
 *
 * One thread at a time.
 */
twire_status twire_download_save(twire_download *download,
                                 const char *path,
                                 twire_progress_callback progress,
                                 void *user,
                                 uint64_t *size,
                                 twire_error **err);

/**
 * Frees a download, and ends it when it is not complete. NULL is allowed.
 *
 * No thread may be using it.
 */
void twire_download_free(twire_download *download);

/* ---- Results ---- */

/**
 * Returns the HTTP status, 200 to 299, or 300 to 399 for the redirect of a custom GET; 0 for NULL and for a
 * result that is not a response (a page, an item).
 *
 * Any thread.
 */
int32_t twire_result_http_status(const twire_result *result);

/**
 * Returns the value of the first header of that name, in any case, or NULL.
 *
 * result: may be NULL. Any thread.
 */
const char *twire_result_header(const twire_result *result, const char *name);

/**
 * Returns the number of headers; 0 for NULL and for a result that is not a response.
 *
 * Any thread.
 */
size_t twire_result_header_count(const twire_result *result);

/**
 * Returns the name, in lower case, of the header at an index from 0, or NULL.
 *
 * result: may be NULL. Any thread.
 */
const char *twire_result_header_name(const twire_result *result, size_t index);

/**
 * Returns the value of the header at an index from 0, or NULL.
 *
 * result: may be NULL. Any thread.
 */
const char *twire_result_header_value(const twire_result *result, size_t index);

/**
 * Returns the header Twilio-Request-Id, which Twilio's support asks for, or NULL.
 *
 * result: may be NULL. Any thread.
 */
const char *twire_result_request_id(const twire_result *result);

/**
 * Returns the body as it was received: JSON, or the bytes of a download. A NUL follows the last byte.
 *
 * size: set to the number of bytes; may be NULL. NULL and 0 for a result that is not a response, and when
 * memory for the copy is short.
 *
 * Any thread.
 */
const void *twire_result_body(const twire_result *result,
                               size_t *size);

/**
 * Returns the type of a value; TWIRE_TYPE_NONE when there is none.
 *
 * result, path: may be NULL. Any thread.
 */
twire_type twire_result_type(const twire_result *result, const char *path);

/**
 * Returns a value as text; numbers and booleans are written out. NULL for null, arrays, objects and when
 * there is no value.
 *
 * result: may be NULL. Any thread.
 */
const char *twire_result_text(const twire_result *result,
                               const char *path);

/**
 * Returns an integer, also one that Twilio sends as a string; `fallback` for any other value.
 *
 * result, path: may be NULL. Any thread.
 */
int64_t twire_result_int(const twire_result *result, const char *path, int64_t fallback);

/**
 * Returns a number, also one that Twilio sends as a string ("-0.0075"); `fallback` for any other value.
 *
 * result, path: may be NULL. Any thread.
 */
double twire_result_double(const twire_result *result,
                           const char *path,
                           double fallback);

/**
 * Returns a boolean, 1 or 0; `fallback` for any other value.
 *
 * result, path: may be NULL. Any thread.
 */
int32_t twire_result_bool(const twire_result *result, const char *path, int32_t fallback);

/**
 * Returns a value as JSON text, or NULL when there is none.
 *
 * result: may be NULL. Any thread.
 */
const char *twire_result_json(const twire_result *result, const char *path);

/**
 * Returns the value at a path, to be read by itself; NULL when there is none. It is borrowed: it lives as
 * long as the result, and is never freed.
 *
 * Any thread.
 */
const twire_result *twire_result_at(const twire_result *result,
                                    const char *path);

/**
 * Returns the number of items of an array or fields of an object; 0 for any other value.
 *
 * result, path: may be NULL. Any thread.
 */
size_t twire_result_length(const twire_result *result, const char *path);

/**
 * Returns the item of an array, or the value of an object's field, at an index from 0; NULL when there is
 * none. It is borrowed: it lives as long as the result, and is never freed.
 *
 * Any thread.
 */
const twire_result *twire_result_item(const twire_result *result,
                                      const char *path,
                                      size_t index);

/**
 * Returns the name of the field of an object at an index from 0, or NULL.
 *
 * result: may be NULL. Any thread.
 */
const char *twire_result_field_name(const twire_result *result, const char *path, size_t index);

/**
 * Frees a result and all that was borrowed from it. NULL is allowed. Items are not freed.
 *
 * No thread may be using it.
 */
void twire_result_free(twire_result *result);

/* ---- Webhook validation ---- */

/**
 * Returns the name of a verdict: "valid", "bad_signature" ... and "unknown" for any other number.
 *
 * Never NULL. The text lives as long as the process. Any thread.
 */
const char *twire_verdict_name(int32_t verdict);

/**
 * Returns the HTTP status with which a server responds to a webhook: 200, 400, 403 or 413. Any thread.
 */
int32_t twire_verdict_http_status(int32_t verdict);

/**
 * Makes a validator for one auth token.
 *
 * auth_token: NULL for none; keys are then added later. An empty token, or one with a space or a line
 * break, is TWIRE_ERR_CONFIG. out: yours; free it with twire_validator_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_validator_new(const char *auth_token,
                                 twire_validator **out,
                                 twire_error **err);

/**
 * Adds an auth token that is tried for every webhook: add the old and the new one while tokens are
 * rotated. auth_token: not NULL.
 *
 * validator: not NULL. One thread at a time.
 */
twire_status twire_validator_add_auth_token(twire_validator *validator, const char *auth_token);

/**
 * Adds the auth token of one account. It is tried for webhooks with this AccountSid, and for those
 * without one. Neither may be NULL.
 *
 * validator: not NULL. One thread at a time.
 */
twire_status twire_validator_add_account(twire_validator *validator,
                                         const char *account_sid,
                                         const char *auth_token);

/**
 * Adds a shared key. It is tried for webhooks whose signature settings name its id
 * ("webhooks_sharedkey_..."). Neither id nor secret may be NULL.
 *
 * validator: not NULL. One thread at a time.
 */
twire_status twire_validator_add_shared_key(twire_validator *validator,
                                            const char *id,
                                            const char *secret);

/**
 * Sets whether the headers Forwarded and X-Forwarded-Proto, -Host and -Port give the URL that Twilio
 * requested: 0 is no (the default), everything else yes. Trust only a proxy that replaces these headers.
 *
 * validator: not NULL. One thread at a time.
 */
twire_status twire_validator_set_trust_proxy(twire_validator *validator,
                                             int32_t trust);

/**
 * Sets whether a body that the signature does not cover is accepted: 0 is no (the default), everything
 * else yes.
 *
 * validator: not NULL. One thread at a time.
 */
twire_status twire_validator_set_allow_uncovered_body(twire_validator *validator,
                                                      int32_t allow);

/**
 * Sets the maximum size of a body in bytes, and the maximum number of parameters of a form; 1048576 and
 * 1000 by default.
 *
 * validator: not NULL. One thread at a time.
 */
twire_status twire_validator_set_limits(twire_validator *validator,
                                        size_t bytes,
                                        size_t parameters);

/**
 * Checks the signature of a form. For a GET request pass no form: its parameters are in the URL.
 *
 * validator, url: not NULL. url: as it is configured at Twilio, query included. form: the raw body, size
 * bytes, not decoded; NULL with size 0. signature: the header X-Twilio-Signature; NULL when there is none.
 * verdict: set to the verdict; may be NULL. err: may be NULL.
 *
 * TWIRE_OK, and no other status, means that the signature covers URL and form. A webhook that is not
 * accepted is TWIRE_ERR_WEBHOOK. Any thread.
 */
twire_status twire_validator_check_form(const twire_validator *validator,
                                        const char *url,
                                        const void *form,
                                        size_t size,
                                        const char *signature,
                                        twire_verdict *verdict,
                                        twire_error **err);

/**
 * Checks the signature of a body that is not a form, such as JSON. The hash of the body must be in the
 * URL (bodySHA256).
 *
 * validator, url: not NULL. url: as it is configured at Twilio, query included. body: the raw body, size
 * bytes; NULL with size 0. signature: the header X-Twilio-Signature; NULL when there is none. verdict: set
 * to the verdict; may be NULL. err: may be NULL.
 *
 * TWIRE_OK, and no other status, means that the signature covers URL and body. A webhook that is not
 * accepted is TWIRE_ERR_WEBHOOK. Any thread.
 */
twire_status twire_validator_check_body(const twire_validator *validator,
                                        const char *url,
                                        const void *body,
                                        size_t size,
                                        const char *signature,
                                        twire_verdict *verdict,
                                        twire_error **err);

/**
 * Checks the signature of a request with all its headers: content type, signature settings, proxies,
 * WebSocket handshakes.
 *
 * validator, webhook: not NULL. verdict: set to the verdict; may be NULL. err: may be NULL. A webhook that
 * is not accepted is TWIRE_ERR_WEBHOOK. Any thread.
 */
twire_status twire_validator_check(const twire_validator *validator,
                                   const twire_webhook *webhook,
                                   twire_verdict *verdict,
                                   twire_error **err);

/**
 * Checks the signature of a request and parses it.
 *
 * validator, webhook: not NULL. event: set to the event, yours, free it with twire_result_free: "name" is
 * "message", "message_status", "call", "call_status", "gather", "record", "recording_status", "dial",
 * "verify", "form" or "json"; "fields" holds the parameters, known ones in snake case and of their type
 * ("fields.from"), others under Twilio's name; "idempotency_token" is what twire_replay_filter_is_replay
 * takes, or null; "variant" is the candidate URL that was signed ("as_is", "port_443_added" ...) and "key"
 * the index, from 0, of the key that signed it. It is NULL unless the function returns TWIRE_OK; not NULL
 * itself. verdict: set to the verdict; may be NULL. err: may be NULL. Any thread.
 */
twire_status twire_validator_receive(const twire_validator *validator,
                                     const twire_webhook *webhook,
                                     twire_result **event,
                                     twire_verdict *verdict,
                                     twire_error **err);

/**
 * Frees a validator and wipes its keys. NULL is allowed.
 *
 * No thread may be using it.
 */
void twire_validator_free(twire_validator *validator);

/* ---- Webhook requests ---- */

/**
 * Makes a webhook request without headers.
 *
 * method: "GET", "POST" ...; url: the full URL as the client requested it, query included, or the request
 * target alone when a header Host is added; neither may be NULL. body: the raw bytes, size of them, before
 * any framework has read them; NULL with size 0. out: yours; free it with twire_webhook_free. err: may be
 * NULL.
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
 * Adds a header, with its name in any case. All headers of the request may be added. name: not NULL.
 * value: NULL omits it.
 *
 * webhook: not NULL. One thread at a time.
 */
twire_status twire_webhook_add_header(twire_webhook *webhook,
                                      const char *name,
                                      const char *value);

/**
 * Adds a candidate URL: one that is configured at Twilio, for a server that cannot see the URL that was
 * requested. url: not NULL.
 *
 * webhook: not NULL. One thread at a time.
 */
twire_status twire_webhook_add_configured_url(twire_webhook *webhook,
                                              const char *url);

/**
 * Signs the request as Twilio does, for tests and for a server that acts as Twilio. The hash of a body
 * that is not a form is added to the URL as bodySHA256 (twire_webhook_url). The signature is also added as
 * a header.
 *
 * auth_token: not NULL. signature: set to the header X-Twilio-Signature, which lives until the webhook is
 * signed again or freed; may be NULL. err: may be NULL.
 *
 * One thread at a time.
 */
twire_status twire_webhook_sign(twire_webhook *webhook,
                                const char *auth_token,
                                const char **signature,
                                twire_error **err);

/**
 * As twire_webhook_sign, with a shared key. The header X-Twilio-Webhooks-Signature-Settings, which names
 * key and algorithm, is added too.
 *
 * id: of the key ("webhooks_sharedkey_..."), as given to twire_validator_add_shared_key; NULL omits it from
 * the header. secret: not NULL. algorithm: "HMAC_SHA1" or "HMAC_SHA256"; NULL for HMAC_SHA256. signature:
 * as for twire_webhook_sign. err: may be NULL.
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
 * Returns the URL, with what twire_webhook_sign has added to it. NULL for NULL. The text lives until this
 * function is called again or the webhook is freed.
 *
 * One thread at a time.
 */
const char *twire_webhook_url(twire_webhook *webhook);

/**
 * Returns the header I-Twilio-Idempotency-Token, which is the same for every delivery of one webhook (see
 * twire_replay_filter_is_replay). NULL when there is none. The text lives until this function is called
 * again or the webhook is freed.
 *
 * One thread at a time.
 */
const char *twire_webhook_idempotency_token(twire_webhook *webhook);

/**
 * Explains why a webhook was rejected: what was tried, and the likely cause, in lines of text. It names
 * URL and parameters, so it is for the operator and not for the HTTP response. It takes many times longer
 * than a check.
 *
 * webhook, validator: not NULL. text: set to the lines, which live until this function is called again or
 * the webhook is freed; not NULL itself. err: may be NULL.
 *
 * One thread at a time.
 */
twire_status twire_webhook_explain(twire_webhook *webhook,
                                   const twire_validator *validator,
                                   const char **text,
                                   twire_error **err);

/**
 * Frees a webhook. NULL is allowed.
 *
 * No thread may be using it.
 */
void twire_webhook_free(twire_webhook *webhook);

/* ---- Replay filter ---- */

/**
 * Makes a filter.
 *
 * A forked child begins with the tokens of its parent, or with none if the parent was just using the
 * filter. After that the two are independent.
 *
 * capacity: the minimum number of recent tokens that it keeps, at least 1; it keeps at most twice as many,
 * in 16 bytes each. out: yours; free it with twire_replay_filter_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_replay_filter_new(size_t capacity,
                                     twire_replay_filter **out,
                                     twire_error **err);

/**
 * Returns 1 when the filter has this token, else 0, and adds it.
 *
 * token: twire_webhook_idempotency_token of a webhook whose signature was accepted: anybody can send a
 * token. Returns 0 for NULL and "": a webhook without a token is always new. Any thread.
 */
int32_t twire_replay_filter_is_replay(const twire_replay_filter *filter,
                                      const char *token);

/**
 * Frees a filter. NULL is allowed.
 *
 * No thread may be using it.
 */
void twire_replay_filter_free(twire_replay_filter *filter);

/* ---- JWTs ---- */

/**
 * Makes a JWT without grants, valid for an hour.
 *
 * kind: "access" (Twilio's SDKs for voice, video, conversations and sync), "client" (the older Twilio
 * Client), or "worker", "task_queue" or "workspace" (TaskRouter). account_sid: the account (AC...).
 * key_sid: the API key (SK...) of an access token; NULL for the other kinds. secret: the secret of the key,
 * or the account's auth token for the other kinds. out: yours; free it with twire_jwt_free. err: may be
 * NULL. kind, account_sid and secret are not NULL; all are copied.
 *
 * Any thread.
 */
twire_status twire_jwt_new(const char *kind,
                           const char *account_sid,
                           const char *key_sid,
                           const char *secret,
                           twire_jwt **out,
                           twire_error **err);

/**
 * Sets a property of the kind: "identity", "region" and "algorithm" ("HS256", "HS384", "HS512") of an
 * access token, "workspace_sid" of the TaskRouter kinds, "worker_sid" of "worker", "task_queue_sid" of
 * "task_queue". Neither name nor value may be NULL; another name is TWIRE_ERR_ARGUMENT.
 *
 * jwt: not NULL. One thread at a time.
 */
twire_status twire_jwt_set(twire_jwt *jwt,
                           const char *name,
                           const char *value);

/**
 * Sets the validity in seconds: 1 to 86400, Twilio's limits; 3600 by default. A value outside the limits
 * fails in twire_jwt_encode; it is not adjusted.
 *
 * jwt: not NULL. One thread at a time.
 */
twire_status twire_jwt_set_ttl_seconds(twire_jwt *jwt,
                                       uint32_t seconds);

/**
 * Sets the end of the validity, in seconds since 1970-01-01T00:00:00Z, at most a day from now. It
 * replaces a ttl.
 *
 * jwt: not NULL. One thread at a time.
 */
twire_status twire_jwt_set_expires_at(twire_jwt *jwt, int64_t unix_seconds);

/**
 * Sets the start of the validity, in seconds since 1970-01-01T00:00:00Z. Unset by default: with a clock
 * ahead of Twilio's a fresh JWT would be refused.
 *
 * jwt: not NULL. One thread at a time.
 */
twire_status twire_jwt_set_not_before(twire_jwt *jwt,
                                      int64_t unix_seconds);

/**
 * Adds a grant.
 *
 * name and json, a JSON object of the grant's fields (NULL for none), by kind:
 *
 * - access: "chat" (service_sid, endpoint_id, deployment_role_sid, push_credential_sid), "data_sync"
 *   (service_sid, endpoint_id), "video" (room), "voice" (incoming {"allow": true}, outgoing
 *   {"application_sid": "AP...", "params": {}}, push_credential_sid, endpoint_id), "task_router"
 *   (workspace_sid, worker_sid, role), "player" (the response of the Player Streamer), "rtc",
 *   "ip_messaging"; one of each.
 * - client: "incoming" (client_name), "outgoing" (application_sid, params), "events" (filters).
 * - worker, task_queue, workspace: "policy" (url, method, allow, query_filter, post_filter),
 *   "allow_self" and "allow_below" (method), "activity_updates", "reservation_updates".
 *
 * name: not NULL. Another grant or field fails here or in twire_jwt_encode.
 *
 * jwt: not NULL. One thread at a time.
 */
twire_status twire_jwt_add_grant(twire_jwt *jwt,
                                 const char *name,
                                 const char *json);

/**
 * Adds a grant to an access token exactly as given, though the library may not know it. Neither name nor
 * json may be NULL.
 *
 * jwt: not NULL. One thread at a time.
 */
twire_status twire_jwt_add_raw_grant(twire_jwt *jwt,
                                     const char *name,
                                     const char *json);

/**
 * Signs and encodes the JWT. Its times are relative to now.
 *
 * jwt: not NULL. encoded: set to the text, which lives until this function is called again or the JWT is
 * freed, and to NULL on failure; not NULL itself. err: may be NULL.
 *
 * One thread at a time.
 */
twire_status twire_jwt_encode(twire_jwt *jwt,
                              const char **encoded,
                              twire_error **err);

/**
 * Decodes a JWT. It checks neither signature nor times.
 *
 * jwt: not NULL. out: "header" and "claims", such as "claims.grants.identity" and "claims.exp"; yours,
 * free it with twire_result_free. err: may be NULL. Text that is not a JWT is TWIRE_ERR_DECODE. Any
 * thread.
 */
twire_status twire_jwt_decode(const char *jwt,
                              twire_result **out,
                              twire_error **err);

/**
 * Verifies the signature and the times of a JWT, and decodes it.
 *
 * jwt, secret: not NULL. unix_seconds: the time at which it must be valid; 0 for now. Pass an earlier or
 * later time to allow for a clock difference. out: as for twire_jwt_decode; yours. err: may be NULL. Text
 * that is not a JWT is TWIRE_ERR_DECODE; a wrong signature, a JWT that has expired or is not valid yet,
 * and one without an expiry are TWIRE_ERR_AUTH. Any thread.
 */
twire_status twire_jwt_verify(const char *jwt,
                              const char *secret,
                              int64_t unix_seconds,
                              twire_result **out,
                              twire_error **err);

/**
 * Frees a JWT and wipes its secret. NULL is allowed.
 *
 * No thread may be using it.
 */
void twire_jwt_free(twire_jwt *jwt);

/* ---- TwiML ---- */

/**
 * Makes an empty document.
 *
 * kind: "voice" (responds to a call), "messaging" (responds to a message) or "fax"; the rules of the kind
 * are checked. out: yours; free it with twire_twiml_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_twiml_new(const char *kind,
                             twire_twiml **out,
                             twire_error **err);

/**
 * Parses a document and checks it; an error gives line, column and element. More can be added to it.
 *
 * kind: as for twire_twiml_new; NULL: derived from the verbs. xml: size bytes of UTF-8, at most 1 MiB. out:
 * yours; free it with twire_twiml_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_twiml_parse(const char *kind,
                               const void *xml,
                               size_t size,
                               twire_twiml **out,
                               twire_error **err);

/**
 * Parses a document with any elements. It must be XML as TwiML is: no document type, no entities except
 * the five of XML, no processing instructions, at most 64 levels. An error gives line, column and element.
 * The document is not checked when it is written either (twire_twiml_set_unchecked).
 *
 * xml: size bytes of UTF-8, at most 1 MiB. out: yours; free it with twire_twiml_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_twiml_parse_unchecked(const void *xml,
                                         size_t size,
                                         twire_twiml **out,
                                         twire_error **err);

/**
 * Sets whether elements and attributes that the rules do not know are allowed: 0 is no (the default),
 * everything else yes. Names and characters that XML forbids are always refused.
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_set_unchecked(twire_twiml *twiml,
                                       int32_t unchecked);

/**
 * Makes another element the root, to check and write a part of a document, such as Dial. To be called
 * before anything is added. name: not NULL.
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_set_root(twire_twiml *twiml,
                                  const char *name);

/**
 * Opens an element inside the open element; twire_twiml_close closes it. name: not NULL, such as
 * "Gather".
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_open(twire_twiml *twiml, const char *name);

/**
 * Sets an attribute of the open element, or replaces it. name: not NULL. value: NULL leaves the attribute
 * unchanged.
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_set_attribute(twire_twiml *twiml,
                                       const char *name,
                                       const char *value);

/**
 * Adds text to the open element, unescaped: the library escapes it. NULL adds nothing.
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_add_text(twire_twiml *twiml, const char *text);

/**
 * Adds an element with text and without attributes: open, text and close in one. name: not NULL.
 * text: NULL for an empty element.
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_add_element(twire_twiml *twiml, const char *name, const char *text);

/**
 * Adds a comment to the open element. text: not NULL, without "--".
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_add_comment(twire_twiml *twiml, const char *text);

/**
 * Adds a comment before the root. text: not NULL, without "--".
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_add_comment_before(twire_twiml *twiml, const char *text);

/**
 * Adds a comment after the root. text: not NULL, without "--".
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_add_comment_after(twire_twiml *twiml, const char *text);

/**
 * Closes the open element. The root cannot be closed.
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_close(twire_twiml *twiml);

/**
 * Writes the document as XML, checked against the rules of its kind. Every element except the root must
 * be closed. More can be added afterwards.
 *
 * xml: set to the text, which lives until this function is called again or the document is freed, and to
 * NULL on failure; not NULL itself. size: set to the length in bytes without the NUL; may be NULL. err:
 * may be NULL.
 *
 * twiml: not NULL. One thread at a time.
 */
twire_status twire_twiml_to_xml(twire_twiml *twiml,
                                const char **xml,
                                size_t *size,
                                twire_error **err);

/**
 * Returns the document as a tree, unchecked. Every element except the root must be closed.
 *
 * twiml: not NULL. out: "kind", the comments "before" and "after" the root, and "root": an element has
 * "name", "attributes" by their names, and "children", each with "name" (an element), "text" or "comment"
 * ("root.children.0.attributes.action"). Yours; free it with twire_result_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_twiml_to_tree(const twire_twiml *twiml,
                                 twire_result **out,
                                 twire_error **err);

/**
 * Frees a document. NULL is allowed.
 *
 * No thread may be using it.
 */
void twire_twiml_free(twire_twiml *twiml);

/* ---- Segments and addresses ---- */

/**
 * Counts the segments of a text, as Twilio's own calculator does.
 *
 * text: not NULL. smart_encoding: 0 counts the text as it is; everything else counts it after Smart
 * Encoding has replaced characters that GSM-7 lacks. out: yours; free it with twire_segments_free. err: may
 * be NULL.
 *
 * Any thread.
 */
twire_status twire_segments_new(const char *text,
                                int32_t smart_encoding,
                                twire_segments **out,
                                twire_error **err);

/**
 * Returns the text that is counted: with Smart Encoding the text that would be sent, else the text as
 * given. NULL for NULL. The text lives as long as the segments.
 *
 * Any thread.
 */
const char *twire_segments_text(const twire_segments *segments);

/**
 * Returns the text of the segment at an index from 0, or NULL. The text lives as long as the segments.
 *
 * Any thread.
 */
const char *twire_segments_part(const twire_segments *segments,
                                 size_t index);

/**
 * Returns the number of grapheme clusters in the segment at an index from 0; 0 when there is none. An
 * emoji of several code points is one; a grapheme cluster that two segments share counts in the first.
 *
 * Any thread.
 */
size_t twire_segments_part_characters(const twire_segments *segments,
                                      size_t index);

/**
 * Returns the number of segments that are sent and billed, at least 1; 0 for NULL.
 *
 * Any thread.
 */
size_t twire_segments_count(const twire_segments *segments);

/**
 * Returns "GSM-7" or "UCS-2"; NULL for NULL. The text lives as long as the process.
 *
 * segments: may be NULL. Any thread.
 */
const char *twire_segments_encoding(const twire_segments *segments);

/**
 * Returns the number of characters as Twilio counts them: septets in GSM-7 (the euro sign is 2), grapheme
 * clusters in UCS-2.
 *
 * segments: may be NULL. Any thread.
 */
size_t twire_segments_characters(const twire_segments *segments);

/**
 * Returns the number of code units of the whole text without headers: septets in GSM-7, UTF-16 code units
 * in UCS-2.
 *
 * segments: may be NULL. Any thread.
 */
size_t twire_segments_code_units(const twire_segments *segments);

/**
 * Returns the number of code units that one segment of this text holds: 160 or 153 in GSM-7, 70 or 67 in
 * UCS-2.
 *
 * segments: may be NULL. Any thread.
 */
size_t twire_segments_code_units_per_segment(const twire_segments *segments);

/**
 * Returns the number of code units that still fit into the last segment.
 *
 * segments: may be NULL. Any thread.
 */
size_t twire_segments_code_units_left(const twire_segments *segments);

/**
 * Returns the number of code points (Unicode scalar values) of the whole text.
 *
 * segments: may be NULL. Any thread.
 */
size_t twire_segments_code_points(const twire_segments *segments);

/**
 * Returns the number of bits of the text, without the headers of the segments.
 *
 * Any thread.
 */
size_t twire_segments_message_bits(const twire_segments *segments);

/**
 * Returns the number of bits of the text and of the headers of the segments.
 *
 * Any thread.
 */
size_t twire_segments_total_bits(const twire_segments *segments);

/**
 * Returns the number of characters that GSM-7 lacks; 0 when the encoding is GSM-7.
 *
 * segments: may be NULL. Any thread.
 */
size_t twire_segments_non_gsm_count(const twire_segments *segments);

/**
 * Returns the non-GSM character at an index from 0, or NULL. The text lives as long as the segments.
 *
 * Any thread.
 */
const char *twire_segments_non_gsm_text(const twire_segments *segments,
                                         size_t index);

/**
 * Returns the replacement that Smart Encoding has for the non-GSM character at an index from 0, or NULL
 * when it has none. The text lives as long as the segments.
 *
 * Any thread.
 */
const char *twire_segments_non_gsm_replacement(const twire_segments *segments,
                                                size_t index);

/**
 * Returns the offset in the text, in bytes from 0, of the non-GSM character at an index from 0; 0 when
 * there is none.
 *
 * segments: may be NULL. Any thread.
 */
size_t twire_segments_non_gsm_offset(const twire_segments *segments,
                                     size_t index);

/**
 * Frees segments. NULL is allowed.
 *
 * No thread may be using it.
 */
void twire_segments_free(twire_segments *segments);

/**
 * Parses an address, or normalizes a phone number as people write it. Nothing is looked up.
 *
 * text: not NULL. country_code: NULL parses the text as it is. Otherwise the text is a phone number as people
 * write it, and becomes E.164: a number without "+" is national, of the country of this calling code or
 * region ("1", "49", "DE"), with or without its trunk prefix, or begins with the calling code or with "00".
 * "" allows only numbers with "+". Digits of every script, "tel:", marks of direction and the usual
 * separators are understood; a trunk prefix behind the calling code ("+44 (0)20") is dropped. Letters, a
 * number that its country's numbering plan does not have, one with two readings and one with the ".0" of a
 * spreadsheet are TWIRE_ERR_ARGUMENT. out: yours; free it with twire_address_free. err: may be NULL; it says
 * why the text is not an address. Any thread.
 */
twire_status twire_address_new(const char *text,
                               const char *country_code,
                               twire_address **out,
                               twire_error **err);

/**
 * Returns the whole address, such as "whatsapp:+15558675310", or NULL for NULL. The text lives as long as
 * the address.
 *
 * Any thread.
 */
const char *twire_address_text(const twire_address *address);

/**
 * Returns the address without its channel, such as "+15558675310", or NULL for NULL. The text lives as
 * long as the address.
 *
 * Any thread.
 */
const char *twire_address_id(const twire_address *address);

/**
 * Returns the kind, as twire_address_check lists them, or NULL for NULL. The text lives as long as the
 * process.
 *
 * address: may be NULL. Any thread.
 */
const char *twire_address_kind(const twire_address *address);

/**
 * Returns the channel, as twire_address_check lists them, or NULL for NULL. The text lives as long as the
 * process.
 *
 * address: may be NULL. Any thread.
 */
const char *twire_address_channel(const twire_address *address);

/**
 * Returns the region of a phone number, such as "DE", by its country's numbering plan; of regions that share
 * a range of fixed or mobile lines the largest. NULL where the number does not tell (toll-free numbers with
 * +1), where the address is no number, and for NULL. The text lives as long as the address.
 *
 * Any thread.
 */
const char *twire_address_region(const twire_address *address);

/**
 * Returns what a phone number is for by its country's numbering plan: "fixed", "mobile", "fixed_or_mobile"
 * (where the plan does not tell them apart), "toll_free", "premium_rate", "shared_cost", "personal", "voip",
 * "pager", "uan" or "voicemail". A ported number keeps its type. NULL where the plan does not have the number,
 * where the address is no number, and for NULL. The text lives as long as the process.
 *
 * Any thread.
 */
const char *twire_address_line_type(const twire_address *address);

/**
 * Frees an address. NULL is allowed.
 *
 * No thread may be using it.
 */
void twire_address_free(twire_address *address);

/**
 * Checks whether a text is an address that Twilio knows. Nothing is looked up.
 *
 * address: not NULL. kind: set to "number" (E.164), "national", "short_code", "alphanumeric", "channel",
 * "service", "sim" or "other"; channel: set to "phone", "whatsapp", "messenger", "rcs", "viber", "client",
 * "sip", "sim" or "other"; both are NULL on failure, both live as long as the process, each may be NULL.
 * err: may be NULL; it says why the text is not an address. Any thread.
 */
twire_status twire_address_check(const char *address,
                                 const char **kind,
                                 const char **channel,
                                 twire_error **err);

/* ---- Notifications ---- */

/**
 * Makes an empty notification. It needs a recipient, and a text, title, medium or template.
 *
 * out: yours; free it with twire_notification_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_notification_new(twire_notification **out, twire_error **err);

/**
 * Reads a notification from the JSON of a file of the spool: an object with "v": 1, "to", "body" and the
 * other fields of twire_notification_set. A field that is none is an error, which names it.
 *
 * json: size bytes of UTF-8. out: yours; free it with twire_notification_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_notification_parse(const void *json,
                                      size_t size,
                                      twire_notification **out,
                                      twire_error **err);

/**
 * Adds a recipient, up to 100: a name of the outbox's configuration (a person, a group, a rota), or an
 * address: "+15558676543", "whatsapp:+15558676543", "call:+15558676543". to: not NULL.
 *
 * notification: not NULL. One thread at a time.
 */
twire_status twire_notification_add_to(twire_notification *notification,
                                       const char *to);

/**
 * Sets the text, at most 64 KiB; a message is cut to what the configuration allows. NULL removes it.
 *
 * notification: not NULL. One thread at a time.
 */
twire_status twire_notification_set_body(twire_notification *notification,
                                         const char *body);

/**
 * Sets a field that is text.
 *
 * field: not NULL. value: NULL leaves the field unchanged.
 *
 * - "title": a line in front of the text, at most 1024 bytes.
 * - "priority": "critical" (exempt from quiet hours and budgets), "high", "normal" (the default) or
 *   "bulk".
 * - "key": what it is about, at most 512 bytes. Notifications with one key to one recipient within a
 *   window (10 minutes by default) become one message.
 * - "channel": "auto" (the default: the recipient's first), "sms", "whatsapp" or "call".
 * - "from": the sender, a name of the configuration or an address. "service": the messaging service.
 * - "on_doubt": what is done when it may have been sent: "reconcile" (it is looked for at Twilio, and sent
 *   again only if it is not there), "resend" (at once: it may arrive twice) or "hold" (a person decides).
 *   By default the configuration decides.
 *
 * notification: not NULL. One thread at a time.
 */
twire_status twire_notification_set(twire_notification *notification,
                                    const char *field,
                                    const char *value);

/**
 * Sets a field that is a number.
 *
 * field: not NULL.
 *
 * - "ttl": seconds after which it is worth nothing and is not sent any more; 24 hours by default, 4 hours
 *   for a critical one.
 * - "at": seconds since 1970-01-01T00:00:00Z (a time_t) before which it is not sent.
 * - "max_segments": the most segments of a message, from 1.
 *
 * notification: not NULL. One thread at a time.
 */
twire_status twire_notification_set_int(twire_notification *notification,
                                        const char *field,
                                        int64_t value);

/**
 * Sets a field that is a boolean: 0 is no, everything else yes.
 *
 * field: not NULL.
 *
 * - "resolve": what the key names is over. A problem with this key that was not sent yet is dropped
 *   together with this; else this is sent as its answer.
 *
 * notification: not NULL. One thread at a time.
 */
twire_status twire_notification_set_bool(twire_notification *notification,
                                         const char *field,
                                         int32_t value);

/**
 * Sets any field from JSON, such as "labels" from {"host": "db1"}. field: not NULL. json: not NULL.
 *
 * notification: not NULL. One thread at a time.
 */
twire_status twire_notification_set_json(twire_notification *notification,
                                         const char *field,
                                         const char *json);

/**
 * Adds the URL of a picture or other media, up to 10. url: not NULL.
 *
 * notification: not NULL. One thread at a time.
 */
twire_status twire_notification_add_media(twire_notification *notification, const char *url);

/**
 * Sets the content template that is sent in place of the text. sid: "HX" and 32
 * digits; not NULL.
 *
 * notification: not NULL. One thread at a time.
 */
twire_status twire_notification_set_template(twire_notification *notification, const char *sid);

/**
 * Adds a value of the template. name: not NULL. value: not NULL.
 *
 * notification: not NULL. One thread at a time.
 */
twire_status twire_notification_add_variable(twire_notification *notification,
                                             const char *name,
                                             const char *value);

/**
 * Adds a label, which silences match (`twire silence host=db1 2h`). name: not NULL. value: not NULL.
 *
 * notification: not NULL. One thread at a time.
 */
twire_status twire_notification_add_label(twire_notification *notification,
                                          const char *name,
                                          const char *value);

/**
 * Checks the notification and returns the file that is enqueued, as JSON text; nothing is enqueued.
 *
 * notification: not NULL. json: set to the text, which lives until this function or twire_spool_enqueue is
 * called again or the notification is freed, and to NULL on failure; not NULL itself. err: may be NULL.
 *
 * One thread at a time.
 */
twire_status twire_notification_to_json(twire_notification *notification,
                                        const char **json,
                                        twire_error **err);

/**
 * Frees a notification. NULL is allowed.
 *
 * No thread may be using it.
 */
void twire_notification_free(twire_notification *notification);

/* ---- Spool ---- */

/**
 * Opens a spool.
 *
 * path: a spool that exists. NULL: that of the variable TWIRE_SPOOL, else /var/spool/twire if there is one,
 * else $XDG_STATE_HOME/twire/spool (~/.local/state/twire/spool), which is made for this user. out: yours;
 * free it with twire_spool_free. err: may be NULL; TWIRE_ERR_NO_SPOOL gives the command that makes a spool.
 *
 * Any thread.
 */
twire_status twire_spool_open(const char *path,
                              twire_spool **out,
                              twire_error **err);

/**
 * Makes a spool for the user of this process alone, if it does not exist, and opens it.
 *
 * path: not NULL. out: yours; free it with twire_spool_free. err: may be NULL.
 *
 * Any thread.
 */
twire_status twire_spool_create(const char *path, twire_spool **out, twire_error **err);

/**
 * Returns the directory of a spool; NULL for NULL. The text lives as long as the spool.
 *
 * Any thread.
 */
const char *twire_spool_path(const twire_spool *spool);

/**
 * Enqueues a notification. TWIRE_OK means that it is on disk: file and directory are synced, which takes
 * milliseconds. An error means that nothing was enqueued (twire_error_sent is TWIRE_SENT_NO):
 * TWIRE_ERR_ARGUMENT for a notification that cannot be right, TWIRE_ERR_NO_SPOOL where this user cannot
 * write, TWIRE_ERR_SPOOL when the spool or its disk is full or fails. With TWIRE_SENT_MAYBE nobody can tell:
 * the disk failed when the file was in the spool already.
 *
 * spool: not NULL; any number of threads. notification: not NULL; one thread at a time. id: set to the id
 * of the notification, 26 characters, for `twire queue show`; it lives until the notification is enqueued
 * again or freed; NULL on failure; may be NULL itself. err: may be NULL.
 */
twire_status twire_spool_enqueue(const twire_spool *spool,
                                 twire_notification *notification,
                                 const char **id,
                                 twire_error **err);

/**
 * Frees a spool. NULL is allowed. What was enqueued stays enqueued.
 *
 * No thread may be using it.
 */
void twire_spool_free(twire_spool *spool);

/* ---- Log ---- */

/**
 * Sends the library's log lines to a callback, which replaces the one before. There is one for the
 * process. Without one nothing is logged. The library prints nothing.
 *
 * level: a twire_log_level. callback: NULL turns logging off. user: passed to the callback. release:
 * called once with user when another callback has replaced this one and no thread is in it any more; may
 * be NULL. It is not called when this function fails. err: may be NULL.
 *
 * The callback runs on the library's own thread and on any thread that calls the library, and on several
 * at once. It must return soon, and must not throw or longjmp. A request from inside it fails with
 * TWIRE_ERR_ARGUMENT. Phone numbers and account SIDs in lines are shortened; tokens and bodies are never
 * in them.
 */
twire_status twire_log_set_callback(int32_t level,
                                    twire_log_callback callback,
                                    void *user,
                                    twire_release_callback release,
                                    twire_error **err);

#ifdef __cplusplus
}
#endif

#endif /* TWIRE_H */
