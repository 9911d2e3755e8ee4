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
#define TWIRE_VERSION "@VERSION@"
/** The first number of TWIRE_VERSION. */
#define TWIRE_VERSION_MAJOR @MAJOR@
/** The second number of TWIRE_VERSION. */
#define TWIRE_VERSION_MINOR @MINOR@
/** The third number of TWIRE_VERSION. */
#define TWIRE_VERSION_PATCH @PATCH@
