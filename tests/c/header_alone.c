/* The header alone, twice, in any C. */
#include <twire.h>
#include <twire.h>

int main(void) {
    return twire_abi_version() == TWIRE_ABI_VERSION ? TWIRE_OK : 1;
}
