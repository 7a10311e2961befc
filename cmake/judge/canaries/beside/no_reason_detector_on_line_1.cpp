// SPDX-License-Identifier: MIT
// canary: no reason
// Rust: none
// Line: 1
// Detector: beside/right
int main() {
    return 0; // tidy-silent {{cannot}} analyzer-silent {{cannot}} cppcheck-silent {{cannot}} libcxx-silent {{cannot}}
}
