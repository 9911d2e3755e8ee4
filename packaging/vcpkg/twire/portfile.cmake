# An overlay port that builds the checkout it is in: vcpkg install twire --overlay-ports=packaging/vcpkg. Needs Cargo, which
# vcpkg's clean environment keeps: VCPKG_KEEP_ENV_VARS=PATH;HOME;CARGO_HOME;RUSTUP_HOME.
get_filename_component(SOURCE_PATH "${CURRENT_PORT_DIR}/../../.." ABSOLUTE)

# The library is the same for debug and release; both archives are installed, and a triplet chooses.
set(VCPKG_BUILD_TYPE release)
vcpkg_cmake_configure(SOURCE_PATH "${SOURCE_PATH}")
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH lib/cmake/twire)
# The files lie deeper than where they were installed.
vcpkg_replace_string("${CURRENT_PACKAGES_DIR}/share/twire/twire-config.cmake"
    "\${CMAKE_CURRENT_LIST_DIR}/../.." "\${CMAKE_CURRENT_LIST_DIR}/../../lib")
vcpkg_fixup_pkgconfig()

if(VCPKG_LIBRARY_LINKAGE STREQUAL static)
    file(GLOB shared "${CURRENT_PACKAGES_DIR}/lib/libtwire.so*")
    file(REMOVE ${shared})
else()
    file(REMOVE "${CURRENT_PACKAGES_DIR}/lib/libtwire.a")
endif()
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE-MIT" "${SOURCE_PATH}/LICENSE-APACHE"
    "${SOURCE_PATH}/ffi/NOTICES")
file(INSTALL "${CURRENT_PORT_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
