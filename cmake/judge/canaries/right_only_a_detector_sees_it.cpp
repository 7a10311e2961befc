// SPDX-License-Identifier: MIT
// canary: right
// Rust: none
// Line: 5
// Detector: right_plain
int main() {
    return 0; // gcc-silent {{cannot}} clang-silent {{cannot}}
    // tidy-silent {{cannot}} analyzer-silent {{cannot}} cppcheck-silent {{cannot}}
}
