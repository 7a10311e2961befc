// SPDX-License-Identifier: MIT
// canary: no reason
// Rust: none
// Line: 1
// Detector: right_plain
int main() {
    return 0; // gcc-silent {{cannot}} clang-silent {{cannot}}
    // tidy-silent {{cannot}} analyzer-silent {{cannot}} cppcheck-silent {{cannot}}
}
