// SPDX-License-Identifier: MIT
// canary: right
// Rust: none
// Line: 3
int main() {
    return 0; // gcc-warning {{seen}} tidy-silent {{it cannot see it}} analyzer-silent {{it cannot see it}}
    // cppcheck-silent {{it cannot see it}} libcxx-silent {{it cannot see it}}
}
