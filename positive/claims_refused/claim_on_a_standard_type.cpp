// SPDX-License-Identifier: MIT
// Does not compile: the claim would hold for every use of a type that is not the program's own (Rust: E0117).
#include <fearless/fearless.hpp>

#include <functional>

template <>
inline constexpr bool fearless::unsafe_send<std::function<int()>> = true;

static_assert(fearless::Send<std::function<int()>>);
