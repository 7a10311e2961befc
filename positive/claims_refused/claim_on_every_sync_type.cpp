// SPDX-License-Identifier: MIT
// Does not compile: a claim for every type that is Sync says nothing about any (Rust: E0119).
#include <fearless/fearless.hpp>

struct Number {
    int value = 0;
};

template <fearless::Sync T>
inline constexpr bool fearless::unsafe_send<T> = true;

static_assert(fearless::Send<Number>);
