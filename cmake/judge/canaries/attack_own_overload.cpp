// SPDX-License-Identifier: MIT
// canary: accepted
// canary-neighbour: right_plain
// Rust: none
// Line: 1
#include "names.hpp"
using namespace lib;
struct Ladder {};
void climb_to(Ladder);
int main() {
#if PITFALL
    climb_to(3); // gcc-error {{could not convert}} clang-error {{no matching function}}
#else
    climb_to(Ladder{});
#endif
}
