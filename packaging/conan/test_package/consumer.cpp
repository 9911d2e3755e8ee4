/* The C++ header works on the library. */
#include <twire.hpp>

int main() {
    return twire::segments::make("hi").count() == 1 ? 0 : 1;
}
