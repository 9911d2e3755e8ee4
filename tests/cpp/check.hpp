// A check that goes on, and an end.
#ifndef CHECK_HPP
#define CHECK_HPP

#include <cstdio>
#include <string>

#include <twire.hpp>

static int check_failures;

#define CHECK(condition)                                                                                     \
    ((condition)                                                                                             \
         ? true                                                                                              \
         : (std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition), check_failures++, false))

static int check_end() {
    if (check_failures != 0) {
        std::fprintf(stderr, "%d failed\n", check_failures);
    }
    return check_failures != 0;
}

#endif
