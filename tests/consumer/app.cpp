/* The same for the C++ header, which may be included twice. */
#include <twire.hpp>
#include <twire.hpp>
int main() {
    return twire::segments::make("hi").count() == 1 ? 0 : 1;
}
