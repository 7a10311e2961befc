# SPDX-License-Identifier: MIT
# An overlay port: `vcpkg install fearless --overlay-ports=<repository>/cmake/packaging/vcpkg`. It installs the copy of the
# repository that it lies in. A port in a registry of yours takes vcpkg_from_git(...) in place of the next line.
cmake_path(SET SOURCE_PATH NORMALIZE "${CMAKE_CURRENT_LIST_DIR}/../../../..")

vcpkg_cmake_configure(
  SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS -DFEARLESS_BUILD_TESTING=OFF -DFEARLESS_INSTALL=ON)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(CONFIG_PATH share/cmake/fearless)
vcpkg_fixup_pkgconfig()

# Headers only: what the debug build installed is the same again.
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug")

vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
file(INSTALL "${CMAKE_CURRENT_LIST_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
