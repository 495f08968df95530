// SPDX-FileCopyrightText: 2026 Tagwright contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

// Every test is compiled with this. What a test waits for comes at once or not at all, but Qt Test's five seconds are
// too short for a sanitized program on a machine that has other things to do.

#include <QtTest>

// Those of its macros that wait narrow a number of their own in Qt 6.8, and g++ blames the test for it; clang does not.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wconversion"
#endif

inline constexpr int longWait = 30000; //!< milliseconds

#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, longWait)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT(expression, message, longWait)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT(expression, expected, longWait)
