// SPDX-License-Identifier: MIT
// canary: not silent
// Rust: none
// Line: 2
int main() {
    int unused; // gcc-silent {{it cannot see it}} clang-silent {{it cannot see it}}
    // tidy-warning {{the reason}} analyzer-silent {{cannot}} cppcheck-silent {{cannot}}
}
