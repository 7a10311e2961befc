// SPDX-License-Identifier: MIT
// canary: right
// canary-neighbour: right_plain
// Rust: none
// Line: 3
int main() {
    return 0; // gcc-silent {{it cannot see it}} clang-silent {{it cannot see it}} tidy-warning {{seen}}
    // analyzer-silent {{cannot}} cppcheck-silent {{cannot}}
}
