# SPDX-FileCopyrightText: 2026 Tagwright contributors
# SPDX-License-Identifier: Apache-2.0

# cpp-httplib: its own package file where there is one; Debian's shared library has only a pkg-config file, whose
# definitions must be used because they change the layout of the library's classes. Sets httplib::httplib.

find_package(httplib QUIET CONFIG)
if(NOT TARGET httplib::httplib)
    find_package(PkgConfig REQUIRED)
    find_package(Threads REQUIRED)
    pkg_check_modules(cpp_httplib REQUIRED IMPORTED_TARGET cpp-httplib)
    add_library(httplib::httplib INTERFACE IMPORTED)
    target_link_libraries(httplib::httplib INTERFACE PkgConfig::cpp_httplib OpenSSL::SSL OpenSSL::Crypto
                                                     Threads::Threads)
endif()
set(httplib_FOUND TRUE)
