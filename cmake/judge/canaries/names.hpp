// SPDX-License-Identifier: MIT
// A library whose mistakes the canaries of the judge make.
#pragma once
#include <cmath>
#include <cstdlib>
namespace lib {
struct Metres {
    explicit constexpr Metres(double n) : n{n} {}
    double n;
};
void climb_to(int steps);
inline int count(int n) { return n; }
[[nodiscard]] int value();
template <class T> auto describe(const T& t) -> decltype(to_text(t)) { return to_text(t); }
} // namespace lib
template <class T> int to_text(const T&) { return 3; }
