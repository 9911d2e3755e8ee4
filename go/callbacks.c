/* The library's callbacks, which call Go. The user pointer is a handle's number: a Go pointer must not hold
 * one, so it is converted here. */
#include "callbacks.h"

#include "_cgo_export.h"

/* The number of callbacks that this thread is in. */
static __thread int callback_depth;

int twire_go_in_callback(void) {
    return callback_depth > 0;
}

static void on_send(const twire_http_request *request, twire_http_response *answer, void *user) {
    callback_depth++;
    twireGoSend((twire_http_request *)request, answer, (uintptr_t)user);
    callback_depth--;
}

static int32_t on_credentials(twire_credentials *credentials, void *user) {
    int32_t failed;
    callback_depth++;
    failed = twireGoCredentials(credentials, (uintptr_t)user);
    callback_depth--;
    return failed;
}

static void on_before(const twire_result *attempt, void *user) {
    callback_depth++;
    twireGoAttempt((twire_result *)attempt, (uintptr_t)user, 0);
    callback_depth--;
}

static void on_after(const twire_result *attempt, void *user) {
    callback_depth++;
    twireGoAttempt((twire_result *)attempt, (uintptr_t)user, 1);
    callback_depth--;
}

static void on_line(int level, const char *line, void *user) {
    callback_depth++;
    twireGoLog(level, (char *)line, (uintptr_t)user);
    callback_depth--;
}

static void on_release(void *user) {
    twireGoRelease((uintptr_t)user);
}

static int32_t on_progress(uint64_t done, int64_t total, void *user) {
    int32_t go_on;
    callback_depth++;
    go_on = twireGoProgress(done, total, (uintptr_t)user);
    callback_depth--;
    return go_on;
}

twire_status twire_go_save(twire_download *download, const char *path, uintptr_t handle, uint64_t *size,
                           twire_error **err) {
    return twire_download_save(download, path, handle != 0 ? on_progress : NULL, (void *)handle, size, err);
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
        return twire_log_set_callback(TWIRE_LOG_OFF, NULL, NULL, NULL, err);
    }
    return twire_log_set_callback(level, on_line, (void *)handle, on_release, err);
}
