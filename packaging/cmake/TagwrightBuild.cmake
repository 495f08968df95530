# SPDX-FileCopyrightText: 2026 Tagwright contributors
# SPDX-License-Identifier: Apache-2.0

# How every target of the project is compiled, in one place.

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The two things ccache must overlook before it keeps what was compiled with a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE}")
endif()

add_library(tagwright_build INTERFACE)
target_compile_features(tagwright_build INTERFACE cxx_std_20)
target_compile_definitions(
    tagwright_build
    INTERFACE
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_NO_FOREACH
        QT_NO_KEYWORDS
        QT_DISABLE_DEPRECATED_BEFORE=0x060400
        QT_WARN_DEPRECATED_UP_TO=0x060400 # what later versions deprecate may have no successor in 6.4
        $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>
        $<$<CONFIG:Debug>:QT_FORCE_ASSERTS>)
if(MSVC)
    target_compile_options(tagwright_build INTERFACE /W4 $<$<BOOL:${TAGWRIGHT_WERROR}>:/WX>)
else()
    # Designated initialisers leave the other members at their defaults on purpose; g++ 12 warns of each.
    target_compile_options(
        tagwright_build INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor
                                  -Woverloaded-virtual -Wno-missing-field-initializers
                                  $<$<BOOL:${TAGWRIGHT_WERROR}>:-Werror>)
    if(CMAKE_UNITY_BUILD)
        # What one source keeps in its anonymous namespace looks to g++ as if it came from a header.
        target_compile_options(tagwright_build INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endif()
endif()
if(TAGWRIGHT_SANITIZE)
    # clang 14 cannot combine the function sanitizer with Qt's sections.
    set(_sanitize -fsanitize=${TAGWRIGHT_SANITIZE} $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=function,vptr>)
    target_compile_options(tagwright_build INTERFACE ${_sanitize} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(tagwright_build INTERFACE ${_sanitize})
endif()

# tagwright_layer(<folder name> SOURCES <files…> [PUBLIC <targets…>] [PRIVATE <targets…>])
# A library tagwright_<name> for the folder that calls it: static in the program; shared where many tests link it, which
# are then linked at once (BUILD_SHARED_LIBS). Headers are included as "<folder>/<file>.h".
function(tagwright_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 LAYER "" "" "SOURCES;PUBLIC;PRIVATE")
    set(target tagwright_${name})
    add_library(${target} ${LAYER_SOURCES})
    target_include_directories(${target} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/..")
    target_link_libraries(${target} PUBLIC tagwright_build ${LAYER_PUBLIC} PRIVATE ${LAYER_PRIVATE})
endfunction()
