// SPDX-License-Identifier: MIT
// canary: no detector
// Rust: none
// Line: 5
// Detector: beside/nobody
int main() {
    return 0; // tidy-silent {{cannot}} analyzer-silent {{cannot}} cppcheck-silent {{cannot}} libcxx-silent {{cannot}}
}
