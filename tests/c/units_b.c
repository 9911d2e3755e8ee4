/* The other unit. */
#include <twire.h>

const char *other_version(void);

const char *other_version(void) {
    return twire_version();
}
