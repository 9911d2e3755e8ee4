#!/bin/sh
# A wrapper of the compiler that permits unstable options, for public_names.rs.
RUSTC_BOOTSTRAP=1 exec "$@"
