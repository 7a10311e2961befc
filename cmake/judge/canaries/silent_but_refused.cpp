// SPDX-License-Identifier: MIT
// canary: not silent
// Documented as accepted, and refused: the case must be promoted.
// Rust: none
// Line: 2
int main() {
    static_assert(sizeof(int) == 0, "the reason"); // gcc-silent {{it cannot see it}} clang-silent {{it cannot see it}}
    // tidy-warning {{the reason}} analyzer-silent {{cannot}} cppcheck-silent {{cannot}}
}
