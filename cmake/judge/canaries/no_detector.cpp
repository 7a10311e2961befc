// SPDX-License-Identifier: MIT
// canary: no detector
// Rust: none
// Line: 5
// Detector: nobody
int main() {
    return 0; // gcc-silent {{cannot}} clang-silent {{cannot}}
    // tidy-silent {{cannot}} analyzer-silent {{cannot}} cppcheck-silent {{cannot}}
}
