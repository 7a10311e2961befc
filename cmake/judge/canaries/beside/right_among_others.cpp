// SPDX-License-Identifier: MIT
// canary: right
// canary-neighbour: right
// canary-tools: tidy
// Rust: none
// Line: 3
int main() {
    return 1 / 0; // gcc-silent {{not asked here}} tidy-warning {{divides}}
    // analyzer-silent {{not asked}} cppcheck-silent {{not asked}}
}
