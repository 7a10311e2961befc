// SPDX-License-Identifier: MIT
// canary: wrong reason
// canary-tools: tidy
// Rust: none
// Line: 3
int main() {
    return 1 / 0; /* the reason */ // tidy-warning {{the reason}} analyzer-silent {{no}} cppcheck-silent {{no}}
}
