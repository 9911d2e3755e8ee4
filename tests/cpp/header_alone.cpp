// The headers alone, twice, in any C++ from C++11 on.
#include <twire.hpp>
#include <twire.hpp>
#include <twire.h>

int main() {
    return twire_abi_version() == TWIRE_ABI_VERSION ? 0 : 1;
}
