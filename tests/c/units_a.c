/* One unit of two that include the header; see units_b.c. */
#include <stdio.h>
#include <twire.h>

const char *other_version(void);

int main(void) {
    return other_version() == twire_version() ? 0 : 1;
}
