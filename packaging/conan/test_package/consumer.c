/* The header and the library are of one version. */
#include <string.h>
#include <twire.h>

int main(void) {
    return strcmp(twire_version(), TWIRE_VERSION) == 0 ? 0 : 1;
}
