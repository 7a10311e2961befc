// SPDX-License-Identifier: MIT
// canary: no expectation
// Rust: none
// Line: 5
int main() {
    return 0; // gcc-silent {{cannot}} clang-silent {{cannot}}
    // tidy-silent {{cannot}} analyzer-silent {{cannot}} cppcheck-silent {{cannot}} libcxx-silent {{cannot}}
}
