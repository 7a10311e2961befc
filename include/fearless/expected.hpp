// SPDX-License-Identifier: MIT
// `expected` and `unexpected`: the standard library's where it has them (C++23), else Sy Brand's tl::expected.
#pragma once

#include <version>

#if defined(__cpp_lib_expected) && __cpp_lib_expected >= 202202L
#    include <expected>
namespace fearless {
using std::expected;
using std::unexpected;
} // namespace fearless
#elif __has_include(<tl/expected.hpp>)
#    include <tl/expected.hpp>
namespace fearless {
using tl::expected;
using tl::unexpected;
} // namespace fearless
#else
#    error "fearless needs std::expected (C++23) or <tl/expected.hpp>: on Debian `apt-get install libexpected-dev`"
#endif
