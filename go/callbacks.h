/* Go functions as callbacks of the library. A handle is the number of a cgo.Handle. */
#ifndef TWIRE_GO_CALLBACKS_H
#define TWIRE_GO_CALLBACKS_H

#include <twire.h>

twire_status twire_go_set_transport(twire_client_options *options, uintptr_t handle);
twire_status twire_go_set_credentials(twire_client_options *options, const char *account_sid,
                                      uintptr_t handle);
twire_status twire_go_add_hooks(twire_client_options *options, uintptr_t handle);
/* Whether this thread is in a callback that the package passed to the library. */
int twire_go_in_callback(void);
twire_status twire_go_set_log(int32_t level, uintptr_t handle, twire_error **err);
/* A handle of 0 is no progress. */
twire_status twire_go_save(twire_download *download, const char *path, uintptr_t handle, uint64_t *size,
                           twire_error **err);

#endif
