// SPDX-License-Identifier: MIT
// canary: not silent
// Rust: none
// Line: 3
int main() {
    return 1 / 0; // gcc-warning {{seen}}
    // tidy-silent {{cannot}} analyzer-silent {{cannot}} cppcheck-silent {{cannot}} libcxx-silent {{cannot}}
}
