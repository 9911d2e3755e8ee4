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
#define TWIRE_VERSION "@VERSION@"
/** The first number of TWIRE_VERSION. */
#define TWIRE_VERSION_MAJOR @MAJOR@
/** The second number of TWIRE_VERSION. */
#define TWIRE_VERSION_MINOR @MINOR@
/** The third number of TWIRE_VERSION. */
#define TWIRE_VERSION_PATCH @PATCH@
