/* Between the library's callbacks and Go's: a pointer there is the number of a handle here, for Go must
 * not see a pointer that is none. */
#include "callbacks.h"

#include "_cgo_export.h"

static void on_send(const twire_outgoing *request, twire_incoming *answer, void *user) {
    twireGoSend((twire_outgoing *)request, answer, (uintptr_t)user);
}

static int32_t on_credentials(twire_credentials *credentials, void *user) {
    return twireGoCredentials(credentials, (uintptr_t)user);
}

static void on_before(const twire_result *attempt, void *user) {
    twireGoAttempt((twire_result *)attempt, (uintptr_t)user, 0);
}

static void on_after(const twire_result *attempt, void *user) {
    twireGoAttempt((twire_result *)attempt, (uintptr_t)user, 1);
}

static void on_line(int level, const char *line, void *user) {
    twireGoLog(level, (char *)line, (uintptr_t)user);
}

static void on_release(void *user) {
    twireGoRelease((uintptr_t)user);
}

twire_status twire_go_set_transport(twire_client_options *options, uintptr_t handle) {
    twire_transport table = {sizeof table, (void *)handle, on_send, on_release};
    return twire_client_options_set_transport(options, &table);
}

twire_status twire_go_set_credentials(twire_client_options *options, const char *account_sid,
                                      uintptr_t handle) {
    return twire_client_options_set_credentials_callback(options, account_sid, on_credentials, (void *)handle,
                                                         on_release);
}

twire_status twire_go_add_hooks(twire_client_options *options, uintptr_t handle) {
    return twire_client_options_add_hooks(options, on_before, on_after, (void *)handle, on_release);
}

twire_status twire_go_set_log(int32_t level, uintptr_t handle, twire_error **err) {
    if (handle == 0) {
        return twire_log_set(TWIRE_LOG_OFF, NULL, NULL, NULL, err);
    }
    return twire_log_set(level, on_line, (void *)handle, on_release, err);
}
