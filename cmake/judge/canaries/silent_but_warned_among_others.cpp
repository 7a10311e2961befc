// SPDX-License-Identifier: MIT
// canary: not silent
// canary-neighbour: right_plain
// Rust: none
// Line: 2
int main() {
#if PITFALL
    int unused; // gcc-silent {{it cannot see it}} clang-silent {{it cannot see it}}
#endif
    // tidy-warning {{the reason}} analyzer-silent {{cannot}} cppcheck-silent {{cannot}}
}
