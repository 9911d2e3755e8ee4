/* Go's functions as the library's callbacks; user is the number of a cgo.Handle. */
#ifndef TWIRE_GO_CALLBACKS_H
#define TWIRE_GO_CALLBACKS_H

#include <twire.h>

twire_status twire_go_set_transport(twire_client_options *options, uintptr_t handle);
twire_status twire_go_set_credentials(twire_client_options *options, const char *account_sid,
                                      uintptr_t handle);
twire_status twire_go_add_hooks(twire_client_options *options, uintptr_t handle);
twire_status twire_go_set_log(int32_t level, uintptr_t handle, twire_error **err);

#endif
